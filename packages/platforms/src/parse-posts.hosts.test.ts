/** Whose link it is: imitated hosts, and addresses inside others, held against what a browser would open. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePost } from './parse-posts.ts';
import type { PostReference } from './post-reference.ts';
import { PLATFORMS } from './testing/records.ts';

const PATH = 'someone/status/1712345678901234567';
const read = (text: string): PostReference | null => parsePost(text, PLATFORMS);

describe('a path as an open server has it, on a host that imitates', () => {
  test.each([
    ['rn for m', 'rnastodon.social', 'mastodon'],
    ['rn for m at the end', 'instagrarn.com', 'instagram'],
    ['l for i', 'lnstagram.com', 'instagram'],
    ['two v for w', 'tvvitter.com', 'x'],
    ['l for i within', 'twltter.com', 'x'],
    ['a nought for o', 'facebo0k.com', 'facebook'],
    ['a hyphen for a dot', 'www-instagram.com', 'instagram'],
    ['the name as a part of another domain', 'mastodon.social.evil.example', 'mastodon'],
  ])('%s: %s', (_why, host, lookAlikeOf) => {
    for (const path of [
      '@a/103270115826048975',
      'users/a/statuses/103270115826048975',
      'notes/9id1ffugrao33bm4',
    ]) {
      expect(read(`https://${host}/${path}`)).toMatchObject({ platform: null, lookAlikeOf });
    }
  });

  test('one for i; a platform’s name before @', () => {
    expect(read('https://m1sskey.io/notes/9id1ffugrao33bm4')).toMatchObject({
      platform: null,
      lookAlikeOf: 'misskey',
    });
    expect(read('https://x.com@evil.example/@a/103270115826048975')).toMatchObject({
      platform: null,
      lookAlikeOf: 'x',
    });
  });

  test.each([
    'mas.to',
    'mastodon.example',
    'mstdn.example',
    'misskey.example',
    'social.example.co.jp',
    'my-server.example',
  ])('a server of anybody’s is still taken by its shape: %s', (host) => {
    expect(read(`https://${host}/@a/103270115826048975`)).toMatchObject({
      platform: 'mastodon',
      toCheck: ['shape-only'],
    });
  });
});

describe('the address inside another', () => {
  const twice = (inner: string): string =>
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}`)}`;

  test.each([
    ['a back slash ends the host', `https://evil.example\\@x.com/${PATH}`, 'evil.example'],
    ['a tab is left out', `https://x.com\t.evil.example/${PATH}`, 'x.com.evil.example'],
    ['so is an end of line', `https://x.com\r\n.evil.example/${PATH}`, 'x.com.evil.example'],
    ['an end of line hides a slash', `https://evil.example\n/@x.com/${PATH}`, 'evil.example'],
    ['mixed slashes', `https:/\\evil.example/@x.com/${PATH}`, 'evil.example'],
    ['many slashes', `https:////evil.example/@x.com/${PATH}`, 'evil.example'],
    ['a blank before it', ` https://evil.example/@x.com/${PATH}`, 'evil.example'],
    ['the sign-in part is not the host', `https://x.com:a@evil.example/${PATH}`, 'evil.example'],
    ['a nought character: nobody can say', `https://evil.example\0@x.com/${PATH}`, null],
  ])('%s', (_why, inner, host) => {
    for (const text of [
      `https://www.google.com/url?q=${encodeURIComponent(inner)}`,
      `https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}&h=a`,
      `https://www.youtube.com/redirect?q=${encodeURIComponent(inner)}`,
      twice(inner),
    ]) {
      const reference = read(text);
      expect(reference?.platform).not.toBe('x');
      if (host !== null) expect(reference).toMatchObject({ platform: null, host, toCheck: ['passed-on'] });
    }
  });

  test('broken encoding elsewhere hides nothing', () => {
    const inner = `https://evil.example%5C@x.com/${PATH}?a=%FF`;
    expect(read(`https://www.google.com/url?q=${inner}`)).toMatchObject({
      platform: null,
      host: 'evil.example',
    });
  });

  test.each(['%5C', '%2F', '%3F', '%23', ''])(
    'behind a path, with “%s” before @, it is not passed on',
    (sign) => {
      expect(read(`https://www.google.com/amp/s/evil.example${sign}@x.com/${PATH}`)?.platform).not.toBe('x');
    },
  );

  test('a real post is still found', () => {
    for (const text of [
      twice(`https:\\\\x.com\\${PATH}`),
      `https://www.google.com/url?q=${encodeURIComponent(`\thttps:/\\x.com/${PATH}`)}`,
      `https://www.google.com/amp/s/x.com/${PATH}`,
    ]) {
      expect(read(text)).toMatchObject({ platform: 'x', account: 'someone', toCheck: ['passed-on'] });
    }
  });

  test('no platform is taken where a browser opens another host', () => {
    const piece = fc.constantFrom(
      ...['/', '\\', '@', ':', '?', '#', '.', '\t', '\n', '\r', '\0', ' ', '%5C', '%40', '%2F', '%', '%FF'],
      ...[
        'x.com',
        'evil.example',
        '.evil.jp',
        '\u3002',
        '\uff0f',
        '\uff20',
        '\uff3c',
        '\u200b',
        '[',
        '^',
        '|',
      ],
    );
    const encoded = fc.constantFrom(encodeURIComponent, (text: string) =>
      encodeURI(text).replaceAll('&', '%26'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), encoded, fc.boolean(), (pieces, encode, isDouble) => {
        const inner = `https://${pieces.join('')}x.com/${PATH}`;
        const reference = read(isDouble ? twice(inner) : `https://www.google.com/url?q=${encode(inner)}`);
        // What no browser opens misleads nobody.
        if (reference?.platform !== 'x' || !URL.canParse(inner)) return;
        // The last address that is passed on to, as the standard reads it.
        expect(new URL(inner).hostname).toBe(reference.host);
      }),
      { numRuns: 20_000 },
    );
  });
});
