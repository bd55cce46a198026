import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantInJapan, instantInUtc, isoTextOf, type PostedAt } from './posted-at.ts';

const at = (instant: string, precision: PostedAt['precision']): PostedAt => ({
  instant,
  precision,
  bound: 'exact',
  of: 'post',
});

describe('a moment for people', () => {
  test.each([
    [
      'Japan is a day ahead in the evening',
      '2018-10-10T20:19:24.211Z',
      'ms',
      '2018-10-10T20:19:24.211Z',
      '2018-10-11T05:19:24.211+09:00',
    ],
    [
      'seconds, since no more is known',
      '2019-12-31T23:59:59.000Z',
      's',
      '2019-12-31T23:59:59Z',
      '2020-01-01T08:59:59+09:00',
    ],
    ['minutes', '2024-02-28T15:00:00.000Z', 'min', '2024-02-28T15:00Z', '2024-02-29T00:00+09:00'],
    ['only the day', '2024-02-28T15:00:00.000Z', 'day', '2024-02-28', '2024-02-29'],
  ] as const)('%s', (_why, instant, precision, utc, japan) => {
    expect(instantInUtc(at(instant, precision))).toBe(utc);
    expect(instantInJapan(at(instant, precision))).toBe(japan);
  });

  test('is written as Date writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2401, 0) }), (epochMs) => {
        expect(isoTextOf(epochMs)).toBe(new Date(epochMs).toISOString());
      }),
      { numRuns: 5000 },
    );
  });
});
