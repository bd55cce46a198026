import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOfPeriod, PERIOD_UNITS, type PeriodUnit, type RollOver, rolledOver } from './legal-period.ts';
import { addDays, dateOfDayNumber, dayNumberOf, type PlainDate, weekdayOf } from './plain-date.ts';
import { holidaysOfJapan } from './testing/japan.ts';

const holidays = holidaysOfJapan();
const date = (text: string) => text as PlainDate;

describe('lastDayOfPeriod', () => {
  test.each<[string, string, number, PeriodUnit, string]>([
    ['an ordinary day: the day itself is not counted', '2026-03-10', 6, 'month', '2026-09-10'],
    ['counted from the 1st, so it runs to the end of a month', '2026-02-28', 6, 'month', '2026-08-31'],
    ['counted from the 1st of March in a leap year', '2028-02-29', 6, 'month', '2028-08-31'],
    ['28 February of a leap year is not its month’s end', '2028-02-28', 6, 'month', '2028-08-28'],
    ['no such day in the last month', '2026-08-30', 6, 'month', '2027-02-28'],
    ['no such day, in a leap year', '2027-08-30', 6, 'month', '2028-02-29'],
    ['a day that starts a year ends it', '2026-12-31', 1, 'year', '2027-12-31'],
    ['counted from 29 February to a year without one', '2028-02-28', 1, 'year', '2029-02-28'],
    ['years are twelve months each', '2026-11-23', 3, 'year', '2029-11-23'],
    ['days', '2026-11-20', 7, 'day', '2026-11-27'],
    ['one day', '2026-12-31', 1, 'day', '2027-01-01'],
    ['weeks', '2026-12-18', 2, 'week', '2027-01-01'],
    ['a century year that is no leap year', '2099-08-30', 6, 'month', '2100-02-28'],
  ])('%s: %s + %i %s → %s', (_why, start, length, unit, last) => {
    expect(lastDayOfPeriod(date(start), { length, unit })).toBe(last);
  });

  test.each<[string, string, number, PeriodUnit, string]>([
    ['the first day counts', '2026-11-23', 5, 'year', '2031-11-22'],
    ['from New Year’s Day to the end of February', '2027-01-01', 2, 'month', '2027-02-28'],
    ['from 31 January: there is no 31 February', '2027-01-31', 1, 'month', '2027-02-28'],
    ['from a leap day', '2028-02-29', 3, 'year', '2031-02-28'],
    ['one day is that day', '2026-06-01', 1, 'day', '2026-06-01'],
  ])('at midnight, %s: %s + %i %s → %s', (_why, start, length, unit, last) => {
    expect(lastDayOfPeriod(date(start), { length, unit }, { startsAtMidnight: true })).toBe(last);
  });

  test.each([0, -1, 1.5, Number.NaN])('a length of %d is our own mistake', (length) => {
    expect(() => lastDayOfPeriod(date('2026-01-01'), { length, unit: 'day' })).toThrow(RangeError);
  });

  const anyDay = fc.integer({ min: dayNumberOf(date('1950-01-01')), max: dayNumberOf(date('2150-12-31')) });
  const anyUnit = fc.constantFrom(...PERIOD_UNITS);
  const anyLength = fc.integer({ min: 1, max: 40 });

  test('a later start never ends earlier, and midnight never ends later', () => {
    fc.assert(
      fc.property(anyDay, anyLength, anyUnit, (day, length, unit) => {
        const of = (number: number, startsAtMidnight = false) =>
          lastDayOfPeriod(dateOfDayNumber(number), { length, unit }, { startsAtMidnight });
        return of(day) <= of(day + 1) && of(day, true) <= of(day) && of(day) === of(day + 1, true);
      }),
    );
  });

  test('twelve months are a year, and seven days a week', () => {
    fc.assert(
      fc.property(anyDay, anyLength, (day, length) => {
        const of = (times: number, unit: PeriodUnit) =>
          lastDayOfPeriod(dateOfDayNumber(day), { length: times, unit });
        return (
          of(12 * length, 'month') === of(length, 'year') && of(7 * length, 'day') === of(length, 'week')
        );
      }),
    );
  });
});

describe('rolledOver', () => {
  test.each<[string, string, RollOver, string]>([
    ['an ordinary day stays', '2026-11-24', 'court-holidays', '2026-11-24'],
    ['limitation never moves, even on New Year’s Eve', '2029-12-31', 'none', '2029-12-31'],
    ['a Saturday stays under 民法142条', '2026-11-28', 'sundays-and-holidays', '2026-11-28'],
    ['a Saturday moves in court', '2026-11-28', 'court-holidays', '2026-11-30'],
    ['a Sunday moves under both', '2026-05-31', 'sundays-and-holidays', '2026-06-01'],
    ['年末 stays under 民法142条', '2026-12-30', 'sundays-and-holidays', '2026-12-30'],
    ['年末 to the first working day of January', '2026-12-29', 'court-holidays', '2027-01-04'],
    ['2 January is no 祝日 under 民法142条', '2025-01-02', 'sundays-and-holidays', '2025-01-02'],
    ['3 January rests in court, on a Friday too', '2025-01-03', 'court-holidays', '2025-01-06'],
    ['国民の休日 between two holidays (2026-09-22)', '2026-09-22', 'sundays-and-holidays', '2026-09-24'],
    ['a Sunday, a holiday, 国民の休日 and another', '2026-09-20', 'court-holidays', '2026-09-24'],
    ['振替休日', '2026-05-06', 'court-holidays', '2026-05-07'],
    ['ten days in a row, 2019', '2019-04-27', 'court-holidays', '2019-05-07'],
  ])('%s: %s under %s → %s', (_why, lastDay, rule, day) => {
    expect(rolledOver(date(lastDay), rule, holidays)).toMatchObject({ kind: 'known', day });
  });

  test('it says which days were passed over, and why', () => {
    expect(rolledOver(date('2026-12-31'), 'court-holidays', holidays)).toEqual({
      kind: 'known',
      day: '2027-01-04',
      basis: 'announced',
      passedOver: [
        { day: '2026-12-31', why: { kind: 'year-end' } },
        { day: '2027-01-01', why: { kind: 'holiday', name: '元日', basis: 'announced' } },
        { day: '2027-01-02', why: { kind: 'saturday' } },
        { day: '2027-01-03', why: { kind: 'sunday' } },
      ],
    });
    expect(rolledOver(date('2025-01-02'), 'court-holidays', holidays)).toMatchObject({
      passedOver: [{ why: { kind: 'new-year' } }, { why: { kind: 'new-year' } }, {}, {}],
    });
  });

  test.each<[string, string, RollOver, unknown]>([
    ['before the table', '2014-12-31', 'court-holidays', { kind: 'unknown', why: 'holidays-not-known' }],
    ['after the table', '2051-01-10', 'sundays-and-holidays', { kind: 'unknown', why: 'holidays-not-known' }],
    [
      'rolls out of the table',
      '2050-12-31',
      'court-holidays',
      { kind: 'unknown', why: 'holidays-not-known' },
    ],
    ['no table is needed where nothing moves', '2051-01-01', 'none', { kind: 'known' }],
    ['a year not announced yet', '2030-06-03', 'court-holidays', { kind: 'known', basis: 'calculated' }],
  ])('%s: %s under %s', (_why, lastDay, rule, answer) => {
    expect(rolledOver(date(lastDay), rule, holidays)).toMatchObject(answer as object);
  });

  test('the day it gives is never a rest day, never earlier, and the court’s is never before 民法142条’s', () => {
    const days = fc.integer({ min: dayNumberOf(date('2015-01-01')), max: dayNumberOf(date('2050-12-28')) });
    fc.assert(
      fc.property(days, (number) => {
        const day = dateOfDayNumber(number);
        const court = rolledOver(day, 'court-holidays', holidays);
        const civil = rolledOver(day, 'sundays-and-holidays', holidays);
        if (court.kind === 'unknown' || civil.kind === 'unknown') return false;
        const again = rolledOver(court.day, 'court-holidays', holidays);
        return (
          court.day >= civil.day &&
          civil.day >= day &&
          weekdayOf(court.day) < 5 &&
          again.kind === 'known' &&
          again.day === court.day &&
          court.passedOver.every((each, index) => each.day === addDays(day, index))
        );
      }),
    );
  });
});
