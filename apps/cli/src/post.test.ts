/** `kakekomi post` on every sample link, and what it says of the doubtful ones. */
import { describe, expect, test } from 'vitest';
import links from '../../../conformance/platforms/links.json' with { type: 'json' };
import moments from '../../../conformance/platforms/moments.json' with { type: 'json' };
import { runKakekomi } from './testing/run-kakekomi.ts';

async function posts(text: string): Promise<readonly Record<string, unknown>[]> {
  const { code, out } = await runKakekomi(['post', '-', '--json'], text);
  const found = JSON.parse(out).posts as readonly Record<string, unknown>[];
  expect(code).toBe(found.length === 0 ? 1 : 0);
  return found;
}

describe('--json', () => {
  test('every sample link is recognised as it should be, and no look-alike is', async () => {
    const wrong: string[] = [];
    for (const { raw, platform, kind, account, postId, threadId, mustNotMatch } of links) {
      const [first] = await posts(raw);
      const isRight = mustNotMatch
        ? (first?.['platform'] ?? null) === null
        : JSON.stringify(first, ['platform', 'kind', 'account', 'postId', 'threadId']) ===
          JSON.stringify({ platform, kind, account, postId, threadId });
      if (!isRight) wrong.push(raw);
    }
    expect(wrong).toEqual([]);
    expect(links.length).toBeGreaterThan(250);
  });

  test('every sample moment comes out of its link', async () => {
    const withUrl = moments.filter(({ url }) => url !== null && url !== undefined);
    expect(withUrl.length).toBeGreaterThan(5);
    for (const { url, isoTime } of withUrl) {
      const [first] = await posts(url ?? '');
      expect(first?.['postedAt'] ?? null, url ?? '').toEqual(
        isoTime === null ? null : expect.objectContaining({ instant: isoTime }),
      );
    }
  });

  test('holds what is documented, both clocks, in the order of the text', async () => {
    const text =
      'ひどい投稿です→https://twitter.com/a/status/1050118621198921728?s=20。もうひとつ https://example.com/thread/5';
    const [x, other, ...more] = await posts(text);
    expect(more).toEqual([]);
    expect(x).toMatchObject({
      platform: 'x',
      kind: 'post',
      account: 'a',
      postId: '1050118621198921728',
      canonicalUrl: 'https://x.com/a/status/1050118621198921728',
      postedAt: { instant: '2018-10-10T20:19:24.211Z', bound: 'exact', of: 'post' },
      postedAtUtc: '2018-10-10T20:19:24.211Z',
      postedAtJapan: '2018-10-11T05:19:24.211+09:00',
    });
    expect(other).toMatchObject({ platform: null, host: 'example.com', url: 'https://example.com/thread/5' });
  });
});

describe('for people', () => {
  test.each([
    ['a post', 'https://x.com/a/status/1050118621198921728', '2018-10-11T05:19:24.211+09:00'],
    ['that its time is no proof', 'https://x.com/a/status/1050118621198921728', '証明ではありません'],
    ['that a short link must be opened first', 'https://t.co/abcDEF1234', '先にブラウザで開き'],
    [
      'that an address imitates',
      'https://xn--twiter-9ra.example/ https://x.com.evil.example/a/status/1',
      '分からないリンク',
    ],
    ['what is missing', 'https://x.com/example_user', '投稿そのもののリンクではありません'],
    ['that nothing was opened', 'https://example.com/', 'どのリンクも開いていません'],
  ])('says %s', async (_why, text, said) => {
    const { code, out } = await runKakekomi(['post', text]);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, '')).toContain(said.replaceAll(/\s+/g, ''));
  });

  test('no link: code 1, and what to paste', async () => {
    const { code, out, err } = await runKakekomi(['post', 'ひどいことを言われました']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('https://');
  });

  test('standard input that cannot be read: code 3', async () => {
    expect((await runKakekomi(['post', '-'])).code).toBe(3);
  });

  test('nothing in a link can steer the terminal', async () => {
    const { out } = await runKakekomi([
      'post',
      'https://example.com/\u001b[31m\u0007x\u009b1m https://x.com/a\u001b]0;y',
    ]);
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
