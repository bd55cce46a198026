import { describe, expect, test } from 'vitest';
import { ageOf, FRESH_FOR_MONTHS, freshnessOf, staleOrder } from './freshness.ts';
import { aService, aSource, day, serviceId } from './testing/index.ts';

const on = day('2026-11-23');

describe('freshnessOf', () => {
  test.each([
    ['read today, but of no date', [aSource({ pageDate: null })], { kind: 'undated' }],
    ['a memory bears no date that counts', [aSource({ basis: 'unsourced' })], { kind: 'undated' }],
    [
      'the youngest counts',
      [aSource({ pageDate: day('2019-04-01') }), aSource({ pageDate: day('2026-09-30') })],
      { kind: 'fresh', months: 1, pageDate: '2026-09-30' },
    ],
    [
      '24 months to the day are fresh',
      [aSource({ pageDate: day('2024-11-23') })],
      { kind: 'fresh', months: 24, pageDate: '2024-11-23' },
    ],
    [
      'a day more is not',
      [aSource({ pageDate: day('2024-11-22') })],
      { kind: 'check-before-relying', months: 24, pageDate: '2024-11-22' },
    ],
    [
      'years ago',
      [aSource({ pageDate: day('2013-11-24') })],
      { kind: 'check-before-relying', months: 155, pageDate: '2013-11-24' },
    ],
    [
      'a page dated tomorrow is of today',
      [aSource({ pageDate: day('2026-11-24') })],
      { kind: 'fresh', months: 0, pageDate: '2026-11-24' },
    ],
  ])('%s', (_why, sources, freshness) => {
    expect(freshnessOf({ sources }, on)).toEqual(freshness);
  });
});

test('ageOf says the same of one date', () => {
  expect(ageOf(null, on)).toEqual({ kind: 'undated' });
  expect(ageOf(day('2026-11-22'), on)).toEqual({ kind: 'fresh', months: 0, pageDate: '2026-11-22' });
  expect(FRESH_FOR_MONTHS).toBe(24);
});

test('staleOrder: crisis lines nobody has called, then those of unknown age, then the oldest', () => {
  const dated = (id: string, pageDate: string | null, given: object = {}) =>
    aService({
      id: serviceId(id),
      sources: [aSource({ pageDate: pageDate === null ? null : day(pageDate) })],
      ...given,
    });
  const records = [
    dated('new', '2026-10-01'),
    dated('old', '2015-10-01'),
    dated('undated-b', null),
    dated('undated-a', null),
    dated('crisis-called', '2026-10-02', { callBeforeLaunch: true, assuredDate: on }),
    dated('crisis', '2026-11-01', { callBeforeLaunch: true }),
  ];
  const order = staleOrder(records, on);
  expect(order.map(({ record }) => record.id)).toEqual([
    'crisis',
    'undated-a',
    'undated-b',
    'old',
    'new',
    'crisis-called',
  ]);
  expect(order.filter(({ mustBeCalled }) => mustBeCalled)).toHaveLength(1);
});
