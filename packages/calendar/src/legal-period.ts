/**
 * How Japanese law counts a period to its last day (民法140条・141条・143条), and when a last day on which no business is
 * done moves on (民法142条, 民事訴訟法95条3項, 刑事訴訟法55条3項). Which rule counts in which way is data of the callers.
 */
import { assertNever } from '@kakekomi/kernel';
import { basisOf, type HolidayBasis, type Holidays } from './holidays.ts';
import {
  addDays,
  dayNumberOf,
  daysInMonth,
  type PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from './plain-date.ts';

/** The units in which statutes state periods. */
export const PERIOD_UNITS = ['day', 'week', 'month', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** So many days, weeks, months or years; `length` is a whole number from 1. */
export interface PeriodLength {
  readonly length: number;
  readonly unit: PeriodUnit;
}

export interface PeriodOptions {
  /** The period begins at midnight, so that its first day counts too (民法140条ただし書); 公訴時効 always does. */
  readonly startsAtMidnight?: boolean;
}

/**
 * Last day of a period that begins with an event on `start` (初日不算入). Months and years run by the calendar to the day
 * before the one that answers to the first counted day; where that month has no such day, to its end (民法143条2項).
 * Throws for a length below 1, and beyond the year 9999.
 */
export function lastDayOfPeriod(
  start: PlainDate,
  { length, unit }: PeriodLength,
  { startsAtMidnight = false }: PeriodOptions = {},
): PlainDate {
  if (!Number.isInteger(length) || length < 1) throw new RangeError('lastDayOfPeriod: no such length');
  const first = startsAtMidnight ? start : addDays(start, 1);
  switch (unit) {
    case 'day':
      return addDays(first, length - 1);
    case 'week':
      return addDays(first, 7 * length - 1);
    case 'month':
      return dayBeforeSameDay(first, length);
    case 'year':
      return dayBeforeSameDay(first, 12 * length);
    default:
      return assertNever(unit, 'lastDayOfPeriod');
  }
}

/** Which last days move on: none; Sundays and holidays (民法142条); those and Saturdays, 1/2–3, 12/29–31 (訴訟法). */
export const ROLL_OVERS = ['none', 'sundays-and-holidays', 'court-holidays'] as const;
export type RollOver = (typeof ROLL_OVERS)[number];

/** Why a day does not end a period. */
export type RestDay =
  | { readonly kind: 'saturday' | 'sunday' | 'year-end' | 'new-year' }
  | { readonly kind: 'holiday'; readonly name: string; readonly basis: HolidayBasis };

/** Where a last day comes to lie, with each day passed over; or that the table of holidays does not reach so far. */
export type RolledOver =
  | {
      readonly kind: 'known';
      readonly day: PlainDate;
      readonly passedOver: readonly { readonly day: PlainDate; readonly why: RestDay }[];
      /** `calculated` where a year was looked at whose holidays have not been announced yet. */
      readonly basis: HolidayBasis;
    }
  | { readonly kind: 'unknown'; readonly why: 'holidays-not-known' };

/** The first day from `lastDay` on that is not a rest day under `rule`. */
export function rolledOver(lastDay: PlainDate, rule: RollOver, holidays: Holidays): RolledOver {
  if (rule === 'none') return { kind: 'known', day: lastDay, passedOver: [], basis: 'announced' };
  const passedOver: { day: PlainDate; why: RestDay }[] = [];
  let basis: HolidayBasis = 'announced';
  for (let day = lastDay; ; day = addDays(day, 1)) {
    const { year } = partsOf(day);
    if (year < holidays.firstYear || year > holidays.lastYear) {
      return { kind: 'unknown', why: 'holidays-not-known' };
    }
    if (basisOf(year, holidays.knownUntil) === 'calculated') basis = 'calculated';
    const why = restDayOf(day, rule, holidays);
    if (why === null) return { kind: 'known', day, passedOver, basis };
    passedOver.push({ day, why });
  }
}

function dayBeforeSameDay(first: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(first);
  const since = month - 1 + months;
  const [lastYear, lastMonth] = [year + Math.floor(since / 12), (since % 12) + 1];
  const end = daysInMonth(lastYear, lastMonth);
  return day > end ? plainDate(lastYear, lastMonth, end) : addDays(plainDate(lastYear, lastMonth, day), -1);
}

function restDayOf(day: PlainDate, rule: Exclude<RollOver, 'none'>, holidays: Holidays): RestDay | null {
  const holiday = holidays.byDayNumber.get(dayNumberOf(day));
  if (holiday !== undefined) return { kind: 'holiday', name: holiday.name, basis: holiday.basis };
  const weekday = weekdayOf(day);
  if (weekday === 6) return { kind: 'sunday' };
  if (rule === 'sundays-and-holidays') return null;
  if (weekday === 5) return { kind: 'saturday' };
  const { month, day: dayOfMonth } = partsOf(day);
  if (month === 12 && dayOfMonth >= 29) return { kind: 'year-end' };
  return month === 1 && (dayOfMonth === 2 || dayOfMonth === 3) ? { kind: 'new-year' } : null;
}
