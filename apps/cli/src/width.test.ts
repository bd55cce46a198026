import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padTo, widthOf, wrap } from './width.ts';

describe('widthOf', () => {
  test.each([
    ['Latin letters take one column each', 'abc', 3],
    ['Japanese takes two', '人権110番', 9],
    ['full-width forms take two', '（ＡＢ）', 8],
    ['a character outside the first plane is one character', '𠮷野家', 6],
    ['a combining mark takes none', 'か\u3099', 2],
    ['nothing is nothing', '', 0],
  ])('%s: %s', (_why, text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

describe('padTo', () => {
  test('two names of different scripts end in the same column', () => {
    expect(widthOf(padTo('電話', 8))).toBe(widthOf(padTo('LINE', 8)));
  });

  test('text that is too long is not cut', () => {
    expect(padTo('電話番号', 4)).toBe('電話番号');
  });
});

describe('wrap', () => {
  test.each([
    ['Japanese breaks anywhere', 'あいうえお', 4, ['あい', 'うえ', 'お']],
    ['a full stop does not begin a line', 'あい。うえ', 4, ['あ', 'い。', 'うえ']],
    ['an opening bracket does not end one', 'あ（い）', 4, ['あ', '（い）']],
    ['a number is not broken', 'いま110番へ', 6, ['いま', '110番', 'へ']],
    ['nothing gives no line', '', 10, []],
  ])('%s', (_why, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test('loses nothing but spaces', () => {
    const words = fc.string({ unit: fc.constantFrom('あ', '番', '。', '（', '1', 'a', ' ') });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (text, columns) => {
        expect(wrap(text, columns).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
