import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import links from '../../../conformance/platforms/links.json' with { type: 'json' };
import { imitatedBy } from './look-alike.ts';
import { parsePost, parsePosts } from './parse-posts.ts';
import { patternsFor } from './platforms.ts';
import type { PostReference } from './post-reference.ts';
import { PLATFORMS, RECORDS } from './testing/records.ts';

const ID = '1712345678901234567';
const read = (text: string): PostReference | null => parsePost(text, PLATFORMS);
const brief = (text: string) =>
  parsePosts(text, PLATFORMS).map(({ platform, account, postId }) => `${platform}:${account}:${postId}`);

describe('parsePosts', () => {
  test('everything that a post says, in the order of the text', () => {
    const text = `https://x.com/someone/status/${ID}?s=20 と、https://www.youtube.com/@example と https://example.com/a`;
    expect(parsePosts(text, PLATFORMS)).toEqual([
      {
        platform: 'x',
        kind: 'post',
        account: 'someone',
        postId: ID,
        threadId: null,
        commentId: null,
        host: 'x.com',
        url: `https://x.com/someone/status/${ID}?s=20`,
        canonicalUrl: `https://x.com/someone/status/${ID}`,
        postedAt: { instant: '2023-10-12T05:53:18.351Z', precision: 'ms', bound: 'exact', of: 'post' },
        mustOpenFirst: false,
        isPrivate: false,
        lookAlikeOf: null,
        missing: [],
        toCheck: [],
      },
      expect.objectContaining({
        platform: 'youtube',
        kind: 'account',
        account: '@example',
        missing: ['post', 'posted-at'],
      }),
      expect.objectContaining({
        platform: null,
        host: 'example.com',
        url: 'https://example.com/a',
        missing: ['platform'],
      }),
    ]);
  });

  test.each([
    ['broken after the account', `https://x.com/someone/\nstatus/${ID}`, ID],
    ['broken in the id, with a quote mark', `> https://x.com/someone/status/17123456\n> 78901234567`, ID],
    ['broken in the host', `https://x.\ncom/someone/status/${ID}`, ID],
    ['broken twice', `https://x.com/some\r\none/status/1712345\r\n678901234567`, ID],
  ])('a link over lines: %s', (_why, text, postId) => {
    expect(read(text)).toMatchObject({
      platform: 'x',
      account: 'someone',
      postId,
      toCheck: ['joined-lines'],
    });
  });

  test.each([
    ['the next line is a number of its own', `https://x.com/someone/status/${ID}\n2\n`, `x:someone:${ID}`],
    ['the next line is a date', `https://x.com/someone/status/${ID}\n2024年`, `x:someone:${ID}`],
    ['the next line is a word', 'https://x.com/someone\nthanks', 'x:someone:null'],
    ['the next line is a word, after a top page', 'https://x.com/\nthanks', 'null:null:null'],
    ['the next line is another link', 'https://x.com/a\nhttps://x.com/b', 'x:a:null,x:b:null'],
    ['the next line is another link without scheme', 'https://x.com/a\nx.com/b', 'x:a:null,x:b:null'],
  ])('lines are not joined: %s', (_why, text, expected) => {
    expect(brief(text).join()).toBe(expected);
  });

  test('a link that was cut off says so, and no time is read from what may be half an id', () => {
    expect(read('https://twitter.com/someone/status/17123456789012345…')).toMatchObject({
      platform: 'x',
      postedAt: null,
      toCheck: ['cut-off'],
    });
  });

  test.each([
    ['a short link', 'https://t.co/AbCdEf', 'x', true],
    ['a share link', 'https://www.threads.com/share/AbCdEf', 'threads', true],
    ['a short host that tells nothing else', 'https://yahoo.jp/AbCdEf', null, true],
    ['a short form that holds the id', 'https://youtu.be/AbCdEfGhIjK', 'youtube', false],
    ['a shortener that belongs to no platform', 'https://bit.ly/3AbCdEf', null, true],
    ['the same without scheme, in a sentence', '見て bit.ly/3AbCdEf。', null, true],
    ['another', 'https://x.gd/AbCdE', null, true],
    ['a shortener that has ended, told from a map’s link', 'https://goo.gl/AbCdEf', null, true],
    ['a host that ends like one', 'https://notbit.ly/3AbCdEf', null, false],
    ['the top of a short host', 'https://yahoo.jp/', null, false],
  ])('%s', (_why, text, platform, mustOpenFirst) => {
    expect(read(text)).toMatchObject({ platform, mustOpenFirst });
  });

  test.each([
    [
      'a comment’s time is not in the id of the photo',
      'https://www.instagram.com/p/DAbCdEfGhIj/c/18012345678901234/',
    ],
    [
      'a reply’s time is not in the key of the thread',
      'https://medaka.5ch.io/test/read.cgi/example/1712345678/123',
    ],
    [
      'a channel’s time is not a post’s',
      'https://discord.com/channels/1201234567890123456/1202345678901234567',
    ],
    ['an account has none', 'https://x.com/i/user/1712345678901234567'],
    ['an archive’s time is that of the copy', 'https://web.archive.org/web/20240115103000/https://x.com/a'],
  ])('no time: %s', (_why, text) => {
    expect(read(text)).toMatchObject({ postedAt: null });
  });

  test.each([
    [
      'a post taken over from another server',
      'https://mastodon.social/@a@b.example/111234567890123456',
      'guess',
    ],
    ['a server’s own post', 'https://mastodon.social/@a/111234567890123456', 'exact'],
    ['a server that is not known', 'https://mastodon.example/@a/111234567890123456', 'guess'],
  ])('bound: %s', (_why, text, bound) => {
    expect(read(text)?.postedAt?.bound).toBe(bound);
  });

  test('direct messages are known to be closed', () => {
    const post = '1202345678901234567/1203456789012345678';
    expect(read(`https://discord.com/channels/@me/${post}`)).toMatchObject({
      postId: '1203456789012345678',
      isPrivate: true,
    });
    expect(read(`https://discord.com/channels/1201234567890123456/${post}`)).toMatchObject({
      isPrivate: false,
    });
  });

  test.each([
    ['sign-in part', `https://x.com@evil.example/someone/status/${ID}`, 'evil.example'],
    ['sub-domain of another', `https://x.com.evil.jp/someone/status/${ID}`, 'x.com.evil.jp'],
    ['dotless i', `https://twıtter.com/someone/status/${ID}`, 'twıtter.com'],
    ['Punycode', `https://xn--twtter-q9a.com/someone/status/${ID}`, 'xn--twtter-q9a.com'],
    ['other letters behind a host without a path', 'https://someone.tumblr.comж', 'someone.tumblr.comж'],
    [
      'passed on by a real host to a look-alike',
      'https://www.youtube.com/redirect?q=https%3A%2F%2Fx.com.evil.jp%2Fa',
      'x.com.evil.jp',
    ],
  ])('a look-alike is refused: %s', (_why, text, host) => {
    expect(read(text)).toMatchObject({ platform: null, host });
  });

  test('whom it imitates is named; a real host’s unknown page imitates nobody', () => {
    expect(read(`https://x.com.evil.jp/someone/status/${ID}`)?.lookAlikeOf).toBe('x');
    expect(read('https://x.com/')?.lookAlikeOf).toBeNull();
  });

  test('a real host with a sign-in part is the real host', () => {
    expect(read(`https://someone@x.com/a/status/${ID}`)).toMatchObject({ platform: 'x', host: 'x.com' });
  });

  test.each([
    [
      'parameters that follow the reader go, others stay',
      'https://b.hatena.ne.jp/entry/s/example.com/?utm_source=a&b=1',
      'https://b.hatena.ne.jp/entry/s/example.com/?b=1',
    ],
    [
      'a fragment that names the post stays',
      'https://steamcommunity.com/app/1/discussions/0/12345/#c67890',
      'https://steamcommunity.com/app/1/discussions/0/12345/#c67890',
    ],
    [
      'a fragment that names nothing goes',
      `https://x.com/i/communities/${ID}#m`,
      `https://x.com/i/communities/${ID}`,
    ],
    [
      'a helper’s address becomes the platform’s',
      `https://fxtwitter.com/someone/status/${ID}`,
      `https://x.com/someone/status/${ID}`,
    ],
    [
      'an old board keeps its own host',
      'https://itest.bbspink.com/mercury/test/read.cgi/a/1712345678/5',
      'https://mercury.bbspink.com/test/read.cgi/a/1712345678/5',
    ],
    ['a short link has none', 'https://t.co/AbCdEf', null],
    ['a site that is not known has none', 'https://example.com/?a=1', null],
  ])('canonicalUrl: %s', (_why, text, expected) => {
    expect(read(text)?.canonicalUrl).toBe(expected);
  });

  test('a lasting address is understood as the same post', () => {
    for (const { raw } of links) {
      const first = read(raw);
      if (first?.canonicalUrl == null) continue;
      const again = read(first.canonicalUrl);
      expect([raw, again?.platform, again?.kind, again?.postId, again?.threadId]).toEqual([
        raw,
        first.platform,
        first.kind,
        first.postId,
        first.threadId,
      ]);
      expect(again?.canonicalUrl).toBe(first.canonicalUrl);
    }
  });

  test('no two platforms take one link, so that their order means nothing', () => {
    for (const { raw } of links) {
      const first = read(raw);
      if (first === null || first.platform === null) continue;
      const subject = first.url.replace(/^http:/, 'https:');
      const takers = RECORDS.filter(({ patterns }) =>
        patterns.some(({ regex, byShapeOnly }) => !byShapeOnly && new RegExp(regex).test(subject)),
      );
      expect([raw, takers.length <= 1]).toEqual([raw, true]);
    }
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    '@',
    '.',
    '/',
    '\\',
    ':',
    '?',
    '#',
    '%2e',
    '%2F',
    '-',
    '[.]',
    '(',
    ')',
    '\u200b',
    '\n',
    'ı',
    'х',
    '。',
    '．',
    '／',
    '＠',
    'xn--',
    '.evil.jp',
    'evil.jp/',
    'rn',
    '1',
    'という',
    '?comment_id=1',
    'x.com',
    '&amp;',
    '…',
    '\ud83d',
    '\0',
  );
  const mutated = fc
    .tuple(
      fc.constantFrom(...links.map(({ raw }) => raw)),
      fc.array(fc.tuple(fc.nat(), pieces, fc.nat(3)), { maxLength: 4 }),
    )
    .map(([raw, edits]) =>
      edits.reduce((text, [at, piece, cut]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + cut);
      }, raw),
    );

  test('a mutated link never throws, and a platform is only ever taken on a host of its own', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { platform, host, url, toCheck } of parsePosts(text, PLATFORMS)) {
          if (platform === null || url.startsWith('at:')) continue;
          // What a browser would open, for a second opinion.
          expect(hostInBrowser(url)).toBe(host);
          if (toCheck.includes('shape-only')) {
            expect(patternsFor(host, PLATFORMS)).toEqual([]);
            expect(imitatedBy(host, '', PLATFORMS.owners, PLATFORMS.appearances)).toBeNull();
          } else {
            const hosts = RECORDS.find(({ id }) => id === platform)?.hosts ?? [];
            expect([host, hosts.some((one) => isHost(host, one))]).toEqual([host, true]);
          }
        }
      }),
      { numRuns: 20_000 },
    );
  });

  test('one web link, as a browser reads it: no platform where the browser goes elsewhere', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        if (
          !/^https?:\/\/[^\s<>"`{}|「」、。…()[\]]+$/.test(text) ||
          /:\/.*:\/|%3a/i.test(text) ||
          /[^\x21-\x7e]/.test(text)
        )
          return;
        const reference = read(text);
        const browser = hostInBrowser(text.replaceAll('&amp;', '&'));
        if (reference === null || reference.toCheck.includes('passed-on')) return;
        if (reference.platform !== null && browser !== null) expect(reference.host).toBe(browser);
      }),
      { numRuns: 20_000 },
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parsePosts(text, PLATFORMS);
        parsePosts(`https://${text}`, PLATFORMS);
        parsePosts(`https://x.com/${text}`, PLATFORMS);
      }),
      { numRuns: 3000 },
    );
  });
});

function hostInBrowser(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
}

function isHost(host: string, one: string): boolean {
  return new RegExp(`^${one.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9.-]*')}$`).test(host);
}
