import { expect, test } from 'vitest';
import { spansInWords } from './coverage.ts';

test.each([
  ['a night', [{ from: 22 * 60, until: 32 * 60 + 30 }], '月22:00–火8:30'],
  ['the end of the week is its beginning', [{ from: 6 * 1440, until: 7 * 1440 }], '日0:00–月0:00'],
  ['never', [], 'なし'],
])('%s', (_why, spans, words) => {
  expect(spansInWords(spans)).toBe(words);
});
