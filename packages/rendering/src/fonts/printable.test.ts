import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInstalledFonts } from '../font-files/installed-fonts.ts';
import { type Coverages, coverageOf } from './coverage.ts';
import { piecesOf } from './pieces.ts';
import { fontsFor, plainForms, unprintable } from './printable.ts';

let coverages: Coverages;
beforeAll(async () => {
  const { mincho, serif, emoji } = await readInstalledFonts();
  coverages = { mincho: coverageOf(mincho), serif: coverageOf(serif), emoji: coverageOf(emoji) };
});

describe('what cannot be printed is named', () => {
  test.each([
    ['ordinary Japanese', '令和8年、ＡＢＣ①㈱〜―…', []],
    ['names', '髙﨑德𠮷濵彅栁瀨 葛󠄀 辻󠄁', []],
    ['emoji, joined ones too', '🥺👩‍👩‍👧‍👦1️⃣🇯🇵❤️✌🏻', []],
    [
      'Thai, twice the same letter',
      'กฉก',
      [
        ['ก', 'U+0E01', 2],
        ['ฉ', 'U+0E09', 1],
      ],
    ],
    ['Korean', '한', [['한', 'U+D55C', 1]]],
    ['letters that only look like letters', '𝐀', [['𝐀', 'U+1D400', 1]]],
    ['a mark that no font has, on a letter that all have', 'e\u0336', [['\u0336', 'U+0336', 1]]],
    ['half a character', '\ud842', [['\ud842', 'U+D842', 1]]],
    ['a control character', 'a\u0007', [['\u0007', 'U+0007', 1]]],
    ['invisible by nature: joiners, marks of direction', 'あ\u200bい\u202eう\ufeff\u00ad', []],
    ['white space of every kind', 'あ\tい\u00a0う\r\nえ\u2003お', []],
  ])('%s', (_what, text, expected) => {
    const found = unprintable(text, coverages).map(({ character, codePoint, count }) => [
      character,
      codePoint,
      count,
    ]);
    expect(found).toEqual(expected);
  });

  test('a font that is not there draws nothing', () => {
    const { mincho } = coverages;
    if (mincho === undefined) throw new Error('no font');
    expect(unprintable('𠮷🥺', { mincho }).map(({ codePoint }) => codePoint)).toEqual(['U+20BB7', 'U+1F97A']);
  });
});

test('a form that no font has is told, and its character is still drawn', () => {
  expect(plainForms('邉\u{e0110}と葛\u{e0100}と邉\u{e0110}', coverages)).toEqual([
    { character: '邉', codePoints: 'U+9089 U+E0110', count: 2 },
  ]);
  expect(unprintable('邉\u{e0110}', coverages)).toEqual([]);
  expect(piecesOf('邉\u{e0110}', coverages)).toEqual([
    { text: '邉\u{e0110}', font: 'mincho', isAlone: false },
  ]);
});

test.each([
  ['nothing but Japanese', '申立人', ['mincho']],
  ['a rare name', '𠮷田', ['mincho', 'serif']],
  ['a picture', 'ばか🥺', ['mincho', 'emoji']],
  ['a sign that both have stays text', '☎♪©', ['mincho']],
  ['unless it asks to be a picture', '☎️', ['emoji']],
])('fonts needed: %s', (_what, text, fonts) => {
  expect(fontsFor(text, coverages)).toEqual(fonts);
});

test('pieces are the text: nothing is lost, added or moved, and an emoji stands alone', () => {
  const sign = fc.constantFrom(
    ...'髙﨑德あア、。（）A1',
    '𠮷',
    '🥺',
    '👩‍👩‍👧‍👦',
    '1️⃣',
    '葛\u{e0100}',
    '　',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const text = signs.join('');
      const pieces = piecesOf(text, coverages) ?? [];
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) {
        if (piece.font === 'emoji') expect([...new Intl.Segmenter('ja').segment(piece.text)]).toHaveLength(1);
      }
    }),
  );
});

test('a letter and its mark are one letter where there is one, and a unified name stays what it is', () => {
  expect(piecesOf('か\u3099', coverages)?.[0]?.text).toBe('が');
  expect(piecesOf('\ufa19', coverages)?.[0]?.text).toBe('\ufa19');
});
