/** Every day of 2015–2050, four ways: the data file, the statute as arithmetic, and two public lists. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { dateOfDayNumber, dayNumberOf, type PlainDate } from '../plain-date.ts';
import { holidaysOfYear } from './holiday-law.ts';
import { holidaysOfJapan } from './japan.ts';

const load = createRequire(import.meta.url);
const holidayJp = load('@holiday-jp/holiday_jp') as {
  readonly holidays: Readonly<Record<string, { readonly name: string } | undefined>>;
};
const japaneseHolidays = load('japanese-holidays') as { isHoliday(date: Date): string | undefined };

const japan = holidaysOfJapan();
const years = Array.from({ length: 36 }, (_, index) => 2015 + index);
const firstDay = dayNumberOf('2015-01-01' as PlainDate);
const days = Array.from({ length: dayNumberOf('2050-12-31' as PlainDate) - firstDay + 1 }, (_, index) =>
  dateOfDayNumber(firstDay + index),
);

/** Days on which one of the lists differs from the statute, with the article that decides: none. */
const DIFFERENCES: readonly PlainDate[] = [];

test('the data file is what the law makes', () => {
  expect(japan.days.map(({ date, name }) => ({ date, name }))).toEqual(years.flatMap(holidaysOfYear));
});

test('every day agrees with @holiday-jp/holiday_jp', () => {
  const differing = days.filter((date) => isHoliday(date) !== (holidayJp.holidays[date] !== undefined));
  expect(differing).toEqual(DIFFERENCES);
});

test('every day agrees with japanese-holidays', () => {
  const differing = days.filter((date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return isHoliday(date) !== (japaneseHolidays.isHoliday(new Date(year, month - 1, day)) !== undefined);
  });
  expect(differing).toEqual(DIFFERENCES);
});

describe('days that others get wrong', () => {
  test.each([
    ['between 敬老の日 and 秋分の日 (3条3項)', '2026-09-22', '国民の休日'],
    ['the next such year', '2032-09-21', '国民の休日'],
    ['before 山の日 was one', '2015-08-11', null],
    ['the last birthday of the old reign', '2018-12-23', '天皇誕生日'],
    ['a Sunday’s substitute', '2018-12-24', '振替休日'],
    ['no birthday in the year of the accession', '2019-12-23', null],
    ['between 昭和の日 and the accession', '2019-04-30', '国民の休日'],
    ['the accession', '2019-05-01', '天皇の即位の日'],
    ['between the accession and 憲法記念日', '2019-05-02', '国民の休日'],
    ['the ceremony', '2019-10-22', '即位礼正殿の儀の行われる日'],
    ['moved for the Games', '2020-07-24', 'スポーツの日'],
    ['where it would have been', '2020-10-12', null],
    ['moved for the Games again', '2021-08-08', '山の日'],
    ['and its substitute', '2021-08-09', '振替休日'],
    ['where it would have been', '2021-08-11', null],
    ['a substitute after three celebrations in a row', '2026-05-06', '振替休日'],
  ])('%s: %s is %s', (_why, date, name) => {
    expect(japan.byDayNumber.get(dayNumberOf(date as PlainDate))?.name ?? null).toBe(name);
  });
});

function isHoliday(date: PlainDate): boolean {
  return japan.byDayNumber.has(dayNumberOf(date));
}
