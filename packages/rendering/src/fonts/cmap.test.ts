import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf, isIn, rangesOf, readCharacterMap } from './cmap.ts';

const anyCodePoints = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 });

describe('ranges', () => {
  test('hold what went in, each once, sorted, and nothing else', () => {
    fc.assert(
      fc.property(anyCodePoints, fc.integer({ min: 0, max: 0x10ffff }), (codePoints, other) => {
        const ranges = rangesOf(codePoints);
        expect(codePointsOf(ranges)).toEqual([...new Set(codePoints)].sort((a, b) => a - b));
        for (const codePoint of codePoints) expect(isIn(ranges, codePoint)).toBe(true);
        expect(isIn(ranges, other)).toBe(codePoints.includes(other));
      }),
    );
  });

  test('neighbours are one range', () => {
    expect(rangesOf([7, 5, 6, 9])).toEqual([5, 7, 9, 9]);
    expect(isIn([], 5)).toBe(false);
  });
});

/** A font of nothing but a map: the table of tables, then `cmap` with the given subtables. */
function fontWith(...subtables: readonly { readonly platform: number; readonly words: readonly number[] }[]) {
  const bodies = subtables.map(({ words }) => words.flatMap((word) => [(word >> 8) & 0xff, word & 0xff]));
  const cmapAt = 28;
  let next = 4 + subtables.length * 8;
  const records = subtables.flatMap(({ platform }, index) => {
    const at = next;
    next += bodies[index]?.length ?? 0;
    return [0, platform, 0, 3, 0, 0, (at >> 8) & 0xff, at & 0xff];
  });
  const tables = [
    0,
    1,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    99,
    109,
    97,
    112,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    cmapAt,
    0,
    0,
    0,
    0,
  ];
  return Uint8Array.from([...tables, 0, 0, 0, subtables.length, ...records, ...bodies.flat()]);
}

describe('a font’s map', () => {
  // Two segments: U+0041–0043 by difference, and the end mark.
  const format4 = [4, 32, 0, 4, 0, 0, 0, 0x43, 0xffff, 0, 0x41, 0xffff, 0xffc0, 1, 0, 0];

  test('format 4, Windows’ old one', () => {
    expect(readCharacterMap(fontWith({ platform: 3, words: format4 })).characters).toEqual([0x41, 0x43]);
  });

  test('format 12 goes before, since it reaches beyond the first plane', () => {
    const format12 = [12, 0, 0, 28, 0, 0, 0, 1, 2, 0x0bb7, 2, 0x0bb8, 0, 9];
    const font = fontWith({ platform: 3, words: format4 }, { platform: 0, words: format12 });
    expect(readCharacterMap(font).characters).toEqual([0x20bb7, 0x20bb8]);
  });

  test('format 14 tells forms chosen by a selector, the usual form and others', () => {
    // U+E0100: U+845B and the one after it in their usual form, U+8FBB in another.
    const head = [14, 0, 38, 0, 1, 0x0e01, 0x0000, 0x0000, 0x1500, 0x0000, 0x1d00];
    const usual = [0, 0x0100, 0x845b, 0x0100];
    const other = [0x0000, 0x0100, 0x8fbb, 0x0005];
    const font = fontWith(
      { platform: 3, words: format4 },
      { platform: 0, words: [...head, ...usual, ...other] },
    );
    expect(readCharacterMap(font).variations).toEqual([
      { selector: 0xe0100, bases: [0x845b, 0x845c, 0x8fbb, 0x8fbb] },
    ]);
  });

  test.each([
    ['no font at all', new Uint8Array(64)],
    ['a map for something else than Unicode', fontWith({ platform: 1, words: format4 })],
  ])('%s is our own mistake', (_what, bytes) => {
    expect(() => readCharacterMap(bytes)).toThrow();
  });
});
