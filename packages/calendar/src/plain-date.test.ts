import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { LocalMoment } from './local-moment.ts';
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  dayNumberOfParts,
  daysInMonth,
  isLeapYear,
  type PlainDate,
  parsePlainDate,
  partsOf,
  partsOfDayNumber,
  plainDate,
  weekdayOf,
  weekdayOfDayNumber,
} from './plain-date.ts';

const anyDay = fc.integer({ min: -354_285, max: 2_932_896 });

describe('reading', () => {
  test.each([
    ['an ordinary day', '2026-11-24', 'ok'],
    ['29 February of a leap year', '2024-02-29', 'ok'],
    ['29 February of a common year', '2026-02-29', 'no-such-day'],
    ['a century that is no leap year', '2100-02-29', 'no-such-day'],
    ['the fourth century is one', '2000-02-29', 'ok'],
    ['month 13', '2026-13-01', 'no-such-day'],
    ['day 0', '2026-01-00', 'no-such-day'],
    ['31 April', '2026-04-31', 'no-such-day'],
    ['one digit', '2026-1-1', 'not-a-date'],
    ['slashes', '2026/01/01', 'not-a-date'],
    ['a time behind it', '2026-01-01T00:00', 'not-a-date'],
    ['a line break behind it', '2026-01-01\n', 'not-a-date'],
    ['full-width digits', '２０２６-01-01', 'not-a-date'],
    ['a year that text order cannot sort', '0999-01-01', 'not-a-date'],
    ['nothing', '', 'not-a-date'],
  ])('%s: %s → %s', (_why, text, outcome) => {
    const parsed = parsePlainDate(text);
    expect(parsed.kind === 'ok' ? 'ok' : parsed.problem).toBe(outcome);
  });

  test('every day that is written can be read, and is the same', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOfDayNumber(day);
        expect(parsePlainDate(date)).toEqual({ kind: 'ok', value: date });
        expect(dayNumberOf(date)).toBe(day);
      }),
    );
  });
});

describe('counting', () => {
  test.each([
    ['the first day of the count', '1970-01-01', 0],
    ['the day before it', '1969-12-31', -1],
    ['the day after a leap day', '2024-03-01', 19_783],
    ['the turn of a century', '2000-01-01', 10_957],
    ['a day of our own time', '2026-11-24', 20_781],
  ])('%s: %s is day %i', (_why, date, day) => {
    expect(dayNumberOf(date as PlainDate)).toBe(day);
    expect(dateOfDayNumber(day)).toBe(date);
  });

  test('agrees with the platform’s own calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dateOfDayNumber(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOfDayNumber(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  test('later days have later text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dateOfDayNumber(a) < dateOfDayNumber(b)).toBe(a < b);
      }),
    );
  });

  test('parts go there and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumberOfParts(partsOfDayNumber(day))).toBe(day);
        expect(partsOf(dateOfDayNumber(day))).toEqual(partsOfDayNumber(day));
      }),
    );
  });

  test.each([
    ['over the year’s turn', '2026-12-31', 1, '2027-01-01'],
    ['back over a leap day', '2024-03-01', -1, '2024-02-29'],
    ['no days', '2026-11-24', 0, '2026-11-24'],
  ])('%s: %s %i → %s', (_why, date, days, result) => {
    expect(addDays(date as PlainDate, days)).toBe(result);
  });
});

test.each([
  ['a common February', 2026, 2, 28],
  ['a leap February', 2028, 2, 29],
  ['February of 1900', 1900, 2, 28],
  ['November', 2026, 11, 30],
  ['December', 2026, 12, 31],
])('%s: %i-%i has %i days', (_why, year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test('leap years', () => {
  expect([2024, 2026, 2000, 2100].map(isLeapYear)).toEqual([true, false, true, false]);
});

test('the count began on a Thursday, and weeks begin on Monday', () => {
  expect(weekdayOf('1970-01-01' as PlainDate)).toBe(3);
  expect(weekdayOf('2026-11-23' as PlainDate)).toBe(0);
  expect(weekdayOf('1969-12-28' as PlainDate)).toBe(6);
});

test('parts that are no day are our own mistake', () => {
  expect(() => plainDate(2026, 2, 29)).toThrow(RangeError);
  expect(plainDate(2026, 2, 28)).toBe('2026-02-28');
});

test('text is no date until it has been read, and a date is no moment', () => {
  expectTypeOf<string>().not.toExtend<PlainDate>();
  expectTypeOf<PlainDate>().not.toExtend<LocalMoment>();
});
