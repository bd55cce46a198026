import { expect, test } from 'vitest';
import { COURT_PAGE } from '../testing/documents.ts';
import { textAreaOf } from './text-area.ts';

test('a court’s page: 37 letters of 12 points side by side, 26 lines, what is left over to the right', () => {
  const area = textAreaOf(COURT_PAGE);
  expect(area.width).toBe(444);
  expect(area.left + area.width + area.right).toBeCloseTo((210 * 72) / 25.4, 6);
  expect(area.top + 26 * area.linePitch + area.bottom).toBeCloseTo((297 * 72) / 25.4, 6);
  expect(area.right).toBeGreaterThan((20 * 72) / 25.4);
});

test('more letters than fit: as many as fit', () => {
  const area = textAreaOf({ ...COURT_PAGE, charactersPerLine: 60 });
  expect(area.width).toBeCloseTo((160 * 72) / 25.4, 6);
});
