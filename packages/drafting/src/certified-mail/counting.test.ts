import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, countedIn, isFramed, isJoined } from './counting.ts';

describe('countedIn: characters by postal counting', () => {
  test.each([
    ['kana, kanji, figures and punctuation are one each', '私は、30歳です。', 9],
    ['half-width figures are as many as their digits', '12345', 5],
    ['full-width ones too', '１２３', 3],
    ['a sign is one', '50％', 3],
    ['blanks are none', '　見本　花子 ', 4],
    ['a pair of brackets is one', '見本市（西区）', 6],
    ['brackets within brackets', '「『見本』」', 4],
    ['a bracket whose other one is missing is a sign', '見本）', 3],
    ['an opening one alone too', '「見本', 3],
    ['crossed ones: only the inner is a pair', '「見（本」）', 5],
    ['a pair over two paragraphs is two, to be safe', '「見\n本」', 4],
    ['m and the raised 2', '㎡', 2],
    ['k and g', '㎏', 2],
    ['written with two letters', '5kg', 3],
    ['c, m and 2', '㎠', 3],
    ['a figure in a ring within a sentence', '上の①を', 5],
    ['ten in a ring: two digits and the ring', '上の⑩を', 6],
    ['a white ten on black', '上の❿を', 6],
    ['a letter in a ring', '上の㊞', 4],
    ['a ring that orders the text', '①削除すること', 7],
    ['behind blanks as well', '　①削除', 3],
    ['a letter in a ring that orders it', 'Ⓐ削除', 3],
    ['kana in a ring that orders it', '㋐削除', 3],
    ['a numeral of kanji in brackets of its own', '㈡削除', 3],
    ['a company’s ㈱ at the beginning is a word in its frame', '㈱見本', 4],
    ['and so is a seal', '㊞見本', 4],
    ['and a secret', '㊙見本', 4],
    ['a figure in brackets that orders the text', '（1）削除', 3],
    ['two digits, half-width', '(12)削除', 3],
    ['kana in brackets', '　（ア）削除', 3],
    ['a numeral of kanji', '（十二）削除', 3],
    ['within a sentence: the figure and its brackets', '上の（1）を', 5],
    ['words in brackets at the beginning are words', '（注）削除', 4],
    ['a surrogate pair', '𠮷野', 2],
    ['a variation selector', '葛\u{e0100}飾', 2],
    ['a combining voice mark', 'か\u3099く', 2],
    ['an emoji of many signs', '👩🏽‍💻', 1],
    ['nothing', '', 0],
  ])('%s: %s', (_why, text, counted) => {
    expect(countedIn(text)).toBe(counted);
  });

  test('a pair counts where it opens', () => {
    expect(cellsOf('あ（い）', 0).map(({ counted }) => counted)).toEqual([1, 1, 1, 0]);
  });

  test('cells know where they stand', () => {
    expect(cellsOf('𠮷あ', 10).map(({ at }) => at)).toEqual([10, 12]);
  });

  test('never counts less than one for what is neither blank nor part of a pair nor of a mark of order', () => {
    const plain = fc.constantFrom('あ', '漢', '1', '、', '①', '㎡', '𠮷', 'x');
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 40 }), (signs) => {
        // 件 first, so that none of them is a mark of order.
        expect(countedIn(`件${signs.join('')}`)).toBeGreaterThanOrEqual(signs.length + 1);
      }),
    );
  });

  test('a sign more never counts for less', () => {
    const sign = fc.constantFrom('あ', '（', '）', '「', '」', '1', '①', '　', '。', '㎡');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), sign, (signs, more) => {
        expect(countedIn([...signs, more].join(''))).toBeGreaterThanOrEqual(countedIn(signs.join('')) - 1);
      }),
    );
  });
});

test('isFramed and isJoined', () => {
  expect(['①', '㊞', '⑴', '❶'].every(isFramed)).toBe(true);
  expect(['㎡', '№', '㍻', '½'].every(isJoined)).toBe(true);
  expect(['1', '(', '％', '℃'].some((sign) => isFramed(sign) || isJoined(sign))).toBe(false);
});
