import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeHolidays } from './holidays.ts';
import { bundleText } from './testing/bundle.ts';
import { holidaysOfJapan } from './testing/japan.ts';

const BUDGET_BYTES = 6 * 1024;

test('parser, evaluator and holidays to 2050 fit into 6 KB gzip', async () => {
  const code = await bundleText('./shipped.entry.ts', true);
  const table = JSON.stringify(encodeHolidays(holidaysOfJapan()));
  const bytes = gzipSync(code + table, { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  // Had the bundler dropped what is exported, the figure above would mean nothing.
  expect(code).toContain('holidays-not-known');
  expect(code).toContain('24\\/7');
});
