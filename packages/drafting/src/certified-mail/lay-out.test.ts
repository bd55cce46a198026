import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIn } from './counting.ts';
import { layOut } from './lay-out.ts';
import { CERTIFIED_LAYOUTS, certifiedLayout } from './layout.ts';
import type { CertifiedMail } from './sheet.ts';

const GRID = certifiedLayout('vertical-20x26');

/** What stands on the sheets, put together again. */
function textOn({ sheets }: CertifiedMail): string {
  const lines = sheets.flatMap((sheet) => sheet.lines);
  return lines
    .map(({ cells, endsParagraph }, index) => {
      const isLast = index === lines.length - 1;
      return cells.map(({ text }) => text).join('') + (endsParagraph && !isLast ? '\n' : '');
    })
    .join('');
}

const anyLayout = fc.constantFrom(...CERTIFIED_LAYOUTS).map(certifiedLayout);
const sign = fc.constantFrom(
  ...['あ', '漢', '𠮷', '葛\u{e0100}', '1', '１', 'x', '、', '。', '「', '」', '（', '）', 'ー', 'っ', '…'],
  ...['①', '㎡', '　', '\n', '👩🏽‍💻', '％', '(1)'],
);
const anyText = fc
  .oneof(fc.array(sign, { maxLength: 60 }), fc.array(sign, { minLength: 500, maxLength: 1500 }))
  .map((signs) => signs.join(''));

describe('layOut', () => {
  test('every line keeps to the grid and to the counting, every sheet to its lines and 520', () => {
    fc.assert(
      fc.property(anyText, anyLayout, (text, layout) => {
        for (const { lines, counted } of layOut(text, layout).sheets) {
          expect(lines.length).toBeLessThanOrEqual(layout.linesPerSheet);
          expect(counted).toBeLessThanOrEqual(520);
          for (const line of lines) {
            expect(line.cells.length).toBeLessThanOrEqual(layout.charactersPerLine);
            expect(line.counted).toBeLessThanOrEqual(layout.charactersPerLine);
          }
        }
      }),
    );
  });

  test('the text is all there, in its order, paragraphs and all', () => {
    fc.assert(fc.property(anyText, anyLayout, (text, layout) => textOn(layOut(text, layout)) === text));
  });

  test('a sign more takes none of the others away', () => {
    fc.assert(
      fc.property(anyText, sign, fc.nat(), anyLayout, (text, more, place, layout) => {
        const signs = Array.from(text);
        const at = place % (signs.length + 1);
        const longer = [...signs.slice(0, at), more, ...signs.slice(at)].join('');
        const before = layOut(text, layout);
        const after = layOut(longer, layout);
        expect(textOn(after)).toBe(longer);
        expect(after.sheets.length).toBeGreaterThanOrEqual(before.sheets.length - 1);
      }),
      { numRuns: 60 },
    );
  });

  test('sheets together count what the text counts', () => {
    fc.assert(
      fc.property(anyText, anyLayout, (text, layout) => {
        const sum = layOut(text, layout).sheets.reduce((all, { counted }) => all + counted, 0);
        expect(sum).toBe(countedIn(text));
      }),
    );
  });

  test('26 lines are one sheet, and the 27th begins the next, with a seal across the two', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, i) => `${i}行`).join('\n');
    expect(layOut(lines(26), GRID)).toMatchObject({ sheets: [{ number: 1 }], pageMarks: [] });
    const two = layOut(lines(27), GRID);
    expect(two.sheets.map((sheet) => sheet.lines.length)).toEqual([26, 1]);
    expect(two.pageMarks).toEqual([{ kind: 'tally-seal', between: [1, 2] }]);
  });

  test('520 characters without a break are one sheet, in each layout', () => {
    for (const id of CERTIFIED_LAYOUTS) {
      expect(layOut('見'.repeat(520), certifiedLayout(id)).sheets).toHaveLength(1);
      expect(layOut('見'.repeat(521), certifiedLayout(id)).sheets).toHaveLength(2);
    }
  });

  test('three sheets have two seals', () => {
    const { pageMarks } = layOut('見'.repeat(1041), GRID);
    expect(pageMarks.map(({ between }) => between)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test('an empty line stands where it was, and counts nothing', () => {
    const [sheet] = layOut('あ\n\nい', GRID).sheets;
    expect(sheet?.lines.map(({ cells, counted }) => [cells.length, counted])).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
  });
});
