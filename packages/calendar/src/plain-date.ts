/** Japan's calendar days as ISO text, compared with `<` and counted as whole days; no zone and no clock is ever involved. */
import { type Brand, err, ok, type Result } from '@kakekomi/kernel';

/** A day as `YYYY-MM-DD` (proleptic Gregorian, years 1000–9999): text order is day order. */
export type PlainDate = Brand<string, 'PlainDate'>;

/** A day of the week, Monday first as in ISO 8601 and in OSM `opening_hours`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What can be wrong with a date that somebody wrote. */
export type DateProblem = 'not-a-date' | 'no-such-day';

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Reads `YYYY-MM-DD`, and nothing else. */
export function parsePlainDate(text: string): Result<PlainDate, DateProblem> {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return err('not-a-date');
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return err('no-such-day');
  return ok(text as PlainDate);
}

/** The day with these parts. Throws when there is no such day: parts come from our own arithmetic. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = parsePlainDate(text);
  if (parsed.kind === 'err') throw new RangeError('plainDate: no such day');
  return parsed.value;
}

/** Year, month and day as numbers. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 暦法: every fourth year, but of the centuries only each fourth. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whole days since 1970-01-01; earlier days are negative. */
export function dayNumberOf(date: PlainDate): number {
  return dayNumberOfParts(partsOf(date));
}

/** The same count from numbers; a day past the end of its month runs on into the next. */
export function dayNumberOfParts({ year, month, day }: DateParts): number {
  // Years that begin in March put the leap day last, so that months need no table (400 years are 146,097 days).
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is so many whole days after 1970-01-01; undoes {@link dayNumberOf}. */
export function dateOfDayNumber(dayNumber: number): PlainDate {
  const { year, month, day } = partsOfDayNumber(dayNumber);
  return plainDate(year, month, day);
}

/** Year, month and day of such a count; undoes {@link dayNumberOfParts}. */
export function partsOfDayNumber(dayNumber: number): DateParts {
  const days = dayNumber + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** 0 is Monday. */
export function weekdayOf(date: PlainDate): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: number): Weekday {
  return ((((dayNumber + 3) % 7) + 7) % 7) as Weekday;
}
