import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullWidth, graphemesOf, withoutControls } from './japanese-text.ts';

/** What names, quotes and letters are made of, whole characters and parts of them. */
const PIECES = [
  ...[
    'あ',
    'ガ',
    'か\u3099',
    'は\u309a',
    'ｶﾞ',
    '髙',
    '﨑',
    '𠮷',
    '葛\u{e0100}',
    '神\ufe00',
    '々',
    '。',
    '「',
    '」',
  ],
  ...['a', 'é', 'e\u0301', '1', '１', ' ', '　', '\n', '\r\n', '\t', '\u200b', '①', '㎡', '한', '각'],
  ...['😀', '👍🏽', '👩🏽‍💻', '👨‍👩‍👧', '🇯🇵', '🇯', '❤️', '☎', '☎\ufe0f', '1️⃣', '🏴\u{e0067}\u{e0062}\u{e007f}'],
  ...['\u200d', '\ufe0f', '\u{1f3fd}', '\u3099', '🐈‍⬛'],
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('graphemesOf', () => {
  test.each([
    ['a surrogate pair', '𠮷野家', ['𠮷', '野', '家']],
    ['a variation selector beyond the first plane', '葛\u{e0100}飾', ['葛\u{e0100}', '飾']],
    ['a standardised variant', '神\ufe00社', ['神\ufe00', '社']],
    ['a combining voice mark', 'か\u3099く', ['か\u3099', 'く']],
    ['a half-width voice mark', 'ｶﾞｽ', ['ｶﾞ', 'ｽ']],
    ['a family of three', '👨‍👩‍👧!', ['👨‍👩‍👧', '!']],
    ['a skin tone', '👍🏽。', ['👍🏽', '。']],
    ['two flags', '🇯🇵🇫🇷', ['🇯🇵', '🇫🇷']],
    ['a keycap', '1️⃣2', ['1️⃣', '2']],
    ['nothing', '', []],
  ])('%s', (_why, text, graphemes) => {
    expect(graphemesOf(text)).toEqual(graphemes);
  });

  test('agrees with the segmenter of the machine', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemesOf(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
      }),
      { numRuns: 2000 },
    );
  });

  test('joined, they are the text again, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => graphemesOf(text).join('') === text));
  });
});

describe('withoutControls', () => {
  test.each([
    ['the line ends of all machines', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a tab is a blank', 'a\tb', 'a　b'],
    ['a sign that turns the direction', 'abc\u202etxt\u202c', 'abctxt'],
    ['spaces of no width', '\ufeff山\u200b田\u2060', '山田'],
    ['a bell', '山\u0007田', '山田'],
    ['half a pair is seen to be lost', '山\ud842', '山\ufffd'],
    ['emoji and variants stay', '👩🏽‍💻葛\u{e0100}❤️', '👩🏽‍💻葛\u{e0100}❤️'],
    ['ordinary text stays', '髙﨑 德𠮷（30歳）、', '髙﨑 德𠮷（30歳）、'],
  ])('%s', (_why, text, clean) => {
    expect(withoutControls(text)).toBe(clean);
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutControls(withoutControls(text))).toBe(withoutControls(text));
      }),
    );
  });
});

describe('fullWidth', () => {
  test.each([
    ['figures and blanks', '令和8年 8月1日', '令和８年　８月１日'],
    ['letters and signs', 'X (a-b) ~', 'Ｘ　（ａ－ｂ）　～'],
    ['half-width kana, with their voice marks', 'ｶﾞｷﾞ｡', 'ガギ。'],
    ['the sign of the yen', '¥500', '￥５００'],
    ['an address of the web stays', 'URLはhttps://x.com/a/1 です', 'ＵＲＬはhttps://x.com/a/1　です'],
    ['what is full-width already', '３万５０００円', '３万５０００円'],
    ['emoji', '👍🏽', '👍🏽'],
  ])('%s', (_why, text, wide) => {
    expect(fullWidth(text)).toBe(wide);
  });

  test('done twice is done once', () => {
    fc.assert(fc.property(anyText, (text) => fullWidth(fullWidth(text)) === fullWidth(text)));
  });
});
