import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks, LONGEST_LINK, trimmed } from './find-links.ts';

const found = (text: string): readonly string[] =>
  findLinks(text).map(({ scheme, bodies }) => `${scheme}://${bodies[0]}`);

describe('findLinks', () => {
  test.each([
    ['nothing', '', []],
    ['no link', '2024年1月15日 20:30 に言われた', []],
    ['a mail address is no link', 'support@x.com に送った', []],
    ['a bare domain without a path is a name', 'x.com で言われた', []],
    ['without scheme', 'x.com/a/status/1', ['https://x.com/a/status/1']],
    ['a program’s name is no host', 'read.cgi/a index.php?a a.html#b a.SHTML/b a.aspx?c', []],
    ['without scheme, as pages write it', '//x.com/a/status/1', ['https://x.com/a/status/1']],
    ['without scheme, Japanese before it', 'これx.com/a/status/1です', ['https://x.com/a/status/1です']],
    ['without scheme, another alphabet before it: another host', 'twıtter.com/a', []],
    ['the h is left out, as boards do', 'ttp://x.com/a', ['http://x.com/a']],
    ['made harmless', 'hxxps://x[.]com/a', ['https://x.com/a']],
    ['full-width', 'ｈｔｔｐｓ：／／ｘ．ｃｏｍ／ａ', ['https://x.com/a']],
    ['a sentence ends', '見て。https://x.com/a/status/1。ひどい', ['https://x.com/a/status/1']],
    [
      'brackets of every kind',
      '（https://x.com/a）「https://x.com/b」<https://x.com/c>【https://x.com/d】',
      ['https://x.com/a', 'https://x.com/b', 'https://x.com/c', 'https://x.com/d'],
    ],
    [
      'Markdown',
      '[投稿](https://x.com/a?s=20)と**https://x.com/b**',
      ['https://x.com/a?s=20', 'https://x.com/b'],
    ],
    [
      'brackets inside a link stay',
      'https://ja.wikipedia.org/wiki/A_(B)',
      ['https://ja.wikipedia.org/wiki/A_(B)'],
    ],
    [
      'two links without a space between',
      'https://x.com/ahttps://x.com/b',
      ['https://x.com/a', 'https://x.com/b'],
    ],
    [
      'a link inside an archive’s belongs to it',
      'https://web.archive.org/web/2024/https://x.com/a',
      ['https://web.archive.org/web/2024/https://x.com/a'],
    ],
    ['two schemes', 'http://https://x.com/a', ['https://x.com/a']],
    ['zero-width signs', 'https://x.com/\u200ba\u2060/status/1', ['https://x.com/a/status/1']],
    ['marks of direction', '\u202ahttps://x.com/\u2066a\u2069/status/1\u202c', ['https://x.com/a/status/1']],
    ['control characters', 'https://x\u0000.com/a\u001b/sta\u007ftus/1\u0080', ['https://x.com/a/status/1']],
    [
      'fillers, tags, interlinear signs',
      'https\u3164://x.com/\u{e0041}a\ufffb\u206f/1',
      ['https://x.com/a/1'],
    ],
    ['an old end of line parts two words', 'https://x.com/a\u0085tail', ['https://x.com/a']],
    ['entities', 'https://a.example/?b=1&amp;c=2&quot;', ['https://a.example/?b=1&c=2']],
    [
      'a back slash is a slash to browsers',
      'https://evil.example\\@x.com/a',
      ['https://evil.example/@x.com/a'],
    ],
    ['an underscore may end a name', 'https://x.com/name_', ['https://x.com/name_']],
  ])('%s', (_why, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('lines that may belong to it are offered, up to three', () => {
    expect(findLinks('https://x.com/a/\nstatus/1\n> 2\n3\n4')[0]?.bodies).toEqual([
      'x.com/a/',
      'x.com/a/status/1',
      'x.com/a/status/12',
      'x.com/a/status/123',
    ]);
  });

  test('a line that looks like a host is offered too, with where each reading ends', () => {
    expect(findLinks('見て https://x.com/a/\nb.jp/c\n')).toMatchObject([
      { bodies: ['x.com/a/', 'x.com/a/b.jp/c'], from: 3, ends: [19, 26] },
      { bodies: ['b.jp/c'], from: 20, ends: [26] },
    ]);
  });

  test.each([
    ['its own scheme', 'https://x.com/a\nhttps://x.com/b', 1],
    ['its own scheme behind a word', 'https://x.com/a\nb:https://x.com/b', 1],
    ['a scheme inside: an address that passes on', 'https://www.google.com/\nurl?q=https://x.com/b', 2],
  ])('a line with %s', (_why, text, readings) => {
    expect(findLinks(text)[0]?.bodies.length).toBe(readings);
  });

  test('a line that is a link itself is not joined', () => {
    expect(findLinks('https://x.com/a\nhttps://x.com/b').map(({ bodies }) => bodies)).toEqual([
      ['x.com/a'],
      ['x.com/b'],
    ]);
  });

  test.each([
    ['an ellipsis', 'https://x.com/a/status/12…'],
    ['three dots', 'https://x.com/a/status/12...'],
    ['longer than any link', `https://x.com/${'a'.repeat(LONGEST_LINK)}`],
  ])('%s means that something is left out', (_why, text) => {
    expect(findLinks(text)[0]?.cutOff).toBe(true);
  });

  test('one clean link is read as it is among other words', () => {
    const link = fc.stringMatching(/^https?:\/\/[a-z0-9.@:-]{1,20}[A-Za-z0-9/?#._~%=&!$*+,;:@-]{0,40}$/);
    fc.assert(
      fc.property(link, (text) => {
        const alone = findLinks(text);
        const among = findLinks(`${text} 。`);
        expect(alone.map(({ scheme, bodies }) => [scheme, bodies])).toEqual(
          among.map(({ scheme, bodies }) => [scheme, bodies]),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('signs that nobody sees, wherever they stand, change no link', () => {
    const hidden = fc.constantFrom(
      ...['\u0000', '\u0008', '\u001f', '\u007f', '\u009f', '\u00ad', '\u061c', '\u180e', '\u200b', '\u200d'],
      ...[
        '\u200f',
        '\u202e',
        '\u2060',
        '\u2064',
        '\u2069',
        '\u206a',
        '\u3164',
        '\ufe0f',
        '\ufeff',
        '\u{e0020}',
      ],
    );
    const text = '見て https://x.com/a/status/12?s=20 と x.com/b/status/3。';
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), hidden), { maxLength: 6 }), (places) => {
        const signs = [...text];
        for (const [at, sign] of places) signs.splice(at, 0, sign);
        expect(found(signs.join(''))).toEqual(found(text));
      }),
    );
  });

  test('a hostile text of 200,000 signs is read in its length', () => {
    for (const piece of [
      'a',
      'a.',
      'http',
      'https://',
      '(',
      '[.]',
      '&amp;',
      'x.com/',
      'a-',
      '\n',
      'あ',
      '…',
    ]) {
      expect(
        findLinks(piece.repeat(200_000 / piece.length)).every(({ bodies }) =>
          bodies.every((body) => body.length <= LONGEST_LINK),
        ),
      ).toBe(true);
    }
  });
});

test.each([
  ['a full stop', 'a.', 'a'],
  ['a bracket that was opened before', 'a)b', 'a'],
  ['a bracket of its own', 'a(b)', 'a(b)'],
  ['a question mark that starts nothing', 'a?', 'a'],
])('trimmed: %s', (_why, body, expected) => {
  expect(trimmed(body)).toBe(expected);
});
