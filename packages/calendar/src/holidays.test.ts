import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompactHolidays, encodeHolidays, type Holiday, parseHolidays, tableOf } from './holidays.ts';
import { dateOfDayNumber, dayNumberOf, type PlainDate } from './plain-date.ts';
import { holidaysOfJapan } from './testing/japan.ts';

const japan = holidaysOfJapan();
const compact = encodeHolidays(japan);

test('the compact table is the same table, also after a journey as JSON', () => {
  expect(parseHolidays(JSON.parse(JSON.stringify(compact)))).toEqual({ kind: 'ok', value: japan });
});

test('any table survives', () => {
  const firstDay = dayNumberOf('2015-01-01' as PlainDate);
  const anyDays = fc.uniqueArray(fc.integer({ min: firstDay, max: firstDay + 12_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(anyDays, fc.integer({ min: 2010, max: 2060 }), (numbers, knownUntil) => {
      const days = numbers
        .sort((a, b) => a - b)
        .map((number): Holiday => {
          const date = dateOfDayNumber(number);
          const basis = Number(date.slice(0, 4)) <= knownUntil ? 'announced' : 'calculated';
          return { date, name: `日${number % 5}`, basis };
        });
      const table = tableOf(2015, 2050, knownUntil, days);
      expect(parseHolidays(encodeHolidays(table))).toEqual({ kind: 'ok', value: table });
    }),
  );
});

test('the basis follows from the last announced year', () => {
  const bases = japan.days.map((day) => [day.date <= '2027-12-31', day.basis === 'announced']);
  expect(bases.every(([announced, said]) => announced === said)).toBe(true);
  expect(japan.byDayNumber.get(dayNumberOf('2026-09-22' as PlainDate))).toEqual({
    date: '2026-09-22',
    name: '国民の休日',
    basis: 'announced',
  });
});

describe('a table that is not ours', () => {
  test.each([
    ['nothing', null, ''],
    ['text', 'A', ''],
    ['no first year', { ...compact, firstYear: '2015' }, 'firstYear'],
    ['the years turned round', { ...compact, lastYear: 2014 }, 'lastYear'],
    ['half a year', { ...compact, knownUntil: 2027.5 }, 'knownUntil'],
    ['names that are numbers', { ...compact, names: [1] }, 'names'],
    ['a letter without days before it', { ...compact, days: 'AA' }, 'days'],
    ['a name that is not there', { ...compact, names: ['元日'], days: '1A9B' }, 'days/1'],
    ['a day twice', { ...compact, days: '1A0A' }, 'days/1'],
    ['a day after the last year', { ...compact, lastYear: 2015, days: '1Aa5A' }, 'days/1'],
  ])('%s is refused at "%s"', (_why, value, where) => {
    expect(parseHolidays(value)).toEqual({ kind: 'err', problem: { code: 'holidays-malformed', where } });
  });
});

describe('a table that cannot be packed is our own mistake', () => {
  const day = (date: string, name: string): Holiday => ({
    date: date as PlainDate,
    name,
    basis: 'announced',
  });

  test.each([
    ['days out of order', [day('2015-02-01', 'a'), day('2015-01-01', 'a')]],
    ['a day before the first year', [day('2014-12-31', 'a')]],
    [
      '27 names',
      Array.from({ length: 27 }, (_, index) =>
        day(`2015-01-${String(index + 1).padStart(2, '0')}`, `${index}`),
      ),
    ],
  ])('%s', (_why, days) => {
    expect(() => encodeHolidays(tableOf(2015, 2015, 2015, days))).toThrow(RangeError);
  });
});

test('is small: two characters a day and each name once', () => {
  const carried: CompactHolidays = compact;
  expect(carried.days.length).toBeLessThan(japan.days.length * 3 + 1);
  expect(new Set(carried.names).size).toBe(carried.names.length);
});
