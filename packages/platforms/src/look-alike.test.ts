import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceOf, imitatedBy, namedIn } from './look-alike.ts';
import { PLATFORMS } from './testing/records.ts';

const imitated = (host: string, userinfo = ''): string | null =>
  imitatedBy(host, userinfo, PLATFORMS.owners, PLATFORMS.appearances);

describe('imitatedBy', () => {
  test.each([
    ['the name as a part of another domain', 'x.com.evil.jp', 'x'],
    ['joined by a hyphen', 'x.com-login.example', 'x'],
    ['a hyphen for a dot', 'www-instagram.com', 'instagram'],
    ['a dotless i', 'twıtter.com', 'x'],
    ['Cyrillic', 'х.com', 'x'],
    ['the same as Punycode', 'xn--u1a.com', 'x'],
    ['l for i', 'lnstagram.com', 'instagram'],
    ['two v for w', 'tvvitter.com', 'x'],
    ['an accent', 'ínstagram.com', 'instagram'],
    ['a nought for o', 'y0utube.com', 'youtube'],
    ['another site', 'example.com', null],
    ['a Japanese domain', '例え.jp', null],
    ['broken Punycode', 'xn--99999999999.com', null],
    ['no host', '', null],
  ])('%s: %s', (_why, host, expected) => {
    expect(imitated(host)).toBe(expected);
  });

  test('a name before @', () => {
    expect(imitated('evil.example', 'x.com')).toBe('x');
    expect(imitated('evil.example', 'instagram.com:secret')).toBe('instagram');
    expect(imitated('evil.example', 'someone')).toBeNull();
  });

  test('never throws, and an appearance has no look of its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^xn--[a-z0-9-]{0,20}\.com$/)),
        (host) => {
          imitated(host);
          const once = appearanceOf(host);
          expect(appearanceOf(once).length).toBeLessThanOrEqual(once.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('Punycode is read as the URL standard writes it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[а-яぁ-ん]{1,8}[a-z]{0,4}$/), (label) => {
      const { hostname } = new URL(`https://${label}.example/`);
      expect(appearanceOf(hostname)).toBe(appearanceOf(label.normalize('NFKC').concat('.example')));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['whole labels only', 'ax.com', null],
  ['in the middle', 'a.x.com.b', 1],
  ['at the end', 'a.x.com', 1],
  ['alone', 'x.com', 1],
  ['one label is no name', 'com', null],
])('namedIn: %s', (_why, host, expected) => {
  expect(namedIn(host, new Map([['x.com', 1]]))).toBe(expected);
});
