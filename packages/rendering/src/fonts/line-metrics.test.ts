import { expect, test } from 'vitest';
import { readInstalledFonts } from '../font-files/installed-fonts.ts';
import { tableAt } from './cmap.ts';
import { lineOf, withLine } from './line-metrics.ts';

test('a line holds its letters in the middle', () => {
  for (const height of [1, 1.45, 2.13]) {
    const { above, below } = lineOf(height);
    expect(above + below).toBeCloseTo(height, 9);
    expect(above - 0.88).toBeCloseTo(below - 0.12, 9);
  }
});

test('fonts of other heights get the same one, never higher than asked; the font given stays as it was', async () => {
  const fonts = await readInstalledFonts();
  for (const font of Object.values(fonts)) {
    const given = Buffer.from(font);
    const made = withLine(given, lineOf(2.13));
    expect(given.equals(font)).toBe(true);
    const view = new DataView(made.buffer);
    const size = view.getUint16(tableAt(view, 'head') + 18);
    const at = tableAt(view, 'hhea') + 4;
    const height = (view.getInt16(at) - view.getInt16(at + 2) + view.getInt16(at + 4)) / size;
    expect(height).toBeLessThanOrEqual(2.13);
    expect(height).toBeGreaterThan(2.125);
  }
});
