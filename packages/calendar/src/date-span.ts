/** Reads the dates of a rule: months, days of the year, and either bound to a year. */
import { daysInMonth } from './plain-date.ts';
import { type DateSpan, MONTH_NAMES, YEAR_FACTOR } from './schedule.ts';
import { type Reader, readList, refuse, stands, take } from './schedule-reader.ts';

const YEAR = /[1-9]\d{3}(?!\d|:)/y;
const MONTH = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![a-z])/y;
const DAY = /\d{1,2}(?!\d|:)/y;
const HYPHEN = /-/y;
const COMMA_BEFORE_DATE =
  /,(?=\s*(?:[1-9]\d{3}(?!\d|:)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![a-z])))/y;
/** A year with 29 February, for dates without a year. */
const LEAP_YEAR = 2000;

/** True when a date stands next. */
export function dateStands(reader: Reader): boolean {
  return stands(reader, YEAR) || stands(reader, MONTH);
}

/** One span or several. */
export function readSpans(reader: Reader): readonly DateSpan[] | null {
  return readList(reader, COMMA_BEFORE_DATE, readSpan);
}

function readSpan(reader: Reader): DateSpan | null {
  const year = readYear(reader);
  const month = readMonth(reader);
  if (month === null) return null;
  const day = readDay(reader, year, month);
  if (day === 'refused') return null;
  const from = dateKey(year, month, day ?? 1);
  if (take(reader, HYPHEN) === null) return { from, to: dateKey(year, month, day ?? lastDay(year, month)) };
  return readEnd(reader, year, month, day, from);
}

function readEnd(
  reader: Reader,
  year: number | null,
  month: number,
  day: number | null,
  from: number,
): DateSpan | null {
  const start = reader.at;
  if (day !== null && stands(reader, DAY)) {
    const last = readDay(reader, year, month);
    if (last === 'refused' || last === null) return null;
    return last < day
      ? refuse(reader, 'a day that is not before the first', start)
      : { from, to: dateKey(year, month, last) };
  }
  if (year === null && stands(reader, YEAR)) return refuse(reader, 'a month (the first date has no year)');
  const ownYear = readYear(reader);
  const endMonth = readMonth(reader);
  if (endMonth === null) return null;
  let endYear = ownYear ?? year;
  const endDay = day === null ? null : readDay(reader, endYear, endMonth);
  if (endDay === 'refused') return null;
  if (day !== null && endDay === null)
    return refuse(reader, 'the day of the month, as the first date has one');
  // "2026 Dec 29-Jan 03" ends in the year after.
  if (year !== null && ownYear === null && dateKey(year, endMonth, endDay ?? 31) < from) endYear = year + 1;
  const to = dateKey(endYear, endMonth, endDay ?? lastDay(endYear, endMonth));
  return year !== null && to < from
    ? refuse(reader, 'a date that is not before the first', start)
    : { from, to };
}

function readYear(reader: Reader): number | null {
  const text = take(reader, YEAR);
  return text === null ? null : Number(text);
}

function readMonth(reader: Reader): number | null {
  const text = take(reader, MONTH);
  return text === null
    ? refuse(reader, 'a month (Jan to Dec)')
    : (MONTH_NAMES as readonly string[]).indexOf(text) + 1;
}

/** Null when no day of the month stands next. */
function readDay(reader: Reader, year: number | null, month: number): number | 'refused' | null {
  const before = reader.at;
  const text = take(reader, DAY);
  if (text === null) return null;
  const day = Number(text);
  const last = lastDay(year, month);
  if (day >= 1 && day <= last) return day;
  reader.at = before;
  refuse(reader, `a day from 01 to ${last}`);
  return 'refused';
}

function lastDay(year: number | null, month: number): number {
  return daysInMonth(year ?? LEAP_YEAR, month);
}

function dateKey(year: number | null, month: number, day: number): number {
  return (year ?? 0) * YEAR_FACTOR + month * 100 + day;
}
