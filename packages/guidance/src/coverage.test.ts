import type { PrefectureCode } from '@kakekomi/directory';
import { aContact, aService, day, serviceId } from '@kakekomi/directory/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  COVERAGE_PEOPLE,
  COVERAGE_WAYS,
  type CoverageReport,
  type CoverageRow,
  coverageOf,
  ordinaryMondayFrom,
} from './coverage.ts';
import { directoryWith, holidays, TOKYO } from './testing/ask.ts';

/** No holiday lies in this week. */
const MONDAY = day('2026-11-30');

describe('coverageOf', () => {
  let report: CoverageReport;
  const row = (person: string, way: string, prefecture: PrefectureCode | null = TOKYO): CoverageRow => {
    const found = report.rows.find(
      (each) => each.prefecture === prefecture && each.person === person && each.way === way,
    );
    if (found === undefined) throw new RangeError(`${person} ${way}`);
    return found;
  };

  beforeAll(() => {
    report = coverageOf(
      directoryWith([
        aService({
          id: serviceId('weekdays'),
          contacts: [aContact({ value: '03-0000-0001', hours: 'Mo-Fr 09:00-17:00' })],
        }),
        aService({
          id: serviceId('half-past'),
          contacts: [aContact({ value: '03-0000-0002', hours: 'Mo 09:30-10:00' })],
        }),
        aService({
          id: serviceId('chat'),
          contacts: [aContact({ type: 'chat', value: 'https://example.jp/', hours: 'Mo 00:00-01:00' })],
        }),
        aService({
          id: serviceId('tokyo'),
          serviceArea: { kind: 'prefectures', prefectures: [TOKYO] },
          contacts: [aContact({ value: '03-0000-0003', hours: 'Sa 10:00-12:00' })],
        }),
      ]),
      MONDAY,
      holidays,
    );
  });

  test('has a row for each person and way, in each prefecture and for a prefecture not told', () => {
    expect(report.rows).toHaveLength(48 * COVERAGE_PEOPLE.length * COVERAGE_WAYS.length);
  });

  test('counts the minutes in which somebody answers, local windows in their own prefecture only', () => {
    expect(row('adult', 'phone').answeredMinutes).toBe(5 * 8 * 60 + 120);
    expect(row('adult', 'phone', null).answeredMinutes).toBe(5 * 8 * 60);
  });

  test('tells what the prefecture has of its own, without the national windows', () => {
    expect(row('adult', 'phone').localMinutes).toBe(120);
    expect(row('adult', 'phone', null).localMinutes).toBe(0);
  });

  test('keeps the telephone and the ways without voice apart', () => {
    expect(row('adult', 'voiceless').answeredMinutes).toBe(60);
  });

  test('an hour counts the fewest that answer in it: half an hour is not an hour', () => {
    expect(row('adult', 'phone').byHour.slice(8, 11)).toEqual([0, 1, 1]);
  });

  test('says when nobody answers, in minutes since Monday', () => {
    expect(row('adult', 'voiceless').silent).toEqual([{ from: 60, until: 7 * 1440 }]);
  });

  test('two that open keep the pair; one alone, without a written way that says when, does not', () => {
    expect(row('adult', 'phone').pairGaps).toEqual([]);
    expect(row('adult', 'voiceless').pairGaps).toEqual([{ from: 0, until: 7 * 1440 }]);
  });

  test('a window that does not speak the language answers nobody', () => {
    expect(row('foreign', 'phone').answeredMinutes).toBe(0);
  });
});

test.each([
  ['a Monday of an ordinary week is itself', '2026-11-30', '2026-11-30'],
  ['from the middle of a week, the next Monday', '2026-12-02', '2026-12-07'],
  ['the week of 勤労感謝の日 is not an ordinary one', '2026-11-23', '2026-11-30'],
  ['Golden Week is left out whole', '2027-04-26', '2027-05-10'],
])('ordinaryMondayFrom: %s', (_why, from, expected) => {
  expect(ordinaryMondayFrom(day(from), holidays)).toBe(expected);
});

test('past the last known holidays there is no ordinary week', () => {
  expect(ordinaryMondayFrom(day('2050-12-28'), holidays)).toBeNull();
});
