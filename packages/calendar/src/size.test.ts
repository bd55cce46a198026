import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeHolidays } from './holidays.ts';
import { bundleText } from './testing/bundle.ts';
import { holidaysOfJapan } from './testing/japan.ts';

const BUDGET_BYTES = 6 * 1024;
const table = gzipSync(JSON.stringify(encodeHolidays(holidaysOfJapan())), { level: 9 }).length;

test.each([
  ['what a page needs', './shipped.entry.ts', BUDGET_BYTES - 512],
  ['everything the package exports at its door', '../index.ts', BUDGET_BYTES],
])('%s, with the holidays to 2050, keeps its budget: %s', async (_what, entry, budget) => {
  const code = await bundleText(entry, true);
  expect(gzipSync(code, { level: 9 }).length + table).toBeLessThanOrEqual(budget);
  // Had the bundler dropped what is exported, the figure above would mean nothing.
  expect(code).toContain('holidays-not-known');
  expect(code).toContain('24\\/7');
});
