/** Whether somebody answers at a minute, and what comes next; see `schedule.ts` for the syntax. */
import { openingsOfDay, type Plan, planOf } from './day-openings.ts';
import type { Holidays } from './holidays.ts';
import {
  type LocalMinute,
  type LocalMoment,
  MINUTES_A_DAY,
  minuteOf,
  momentOfMinute,
} from './local-moment.ts';
import { dayNumberOfParts } from './plain-date.ts';
import type { Schedule } from './schedule.ts';

/** Three honest answers, each with what the caller needs next. */
export type Availability =
  /**
   * `until` is the first minute at which it is no longer open; null where it never closes. A schedule that asks about
   * holidays is vouched for to the end of the table and no further: `until` is then the end of the table.
   */
  | { readonly kind: 'open'; readonly until: LocalMoment | null }
  /**
   * `opensAt` is null where no opening follows: none ever, none within the holidays that are known, or none within the
   * next four years (a fifth Monday in February).
   */
  | { readonly kind: 'closed'; readonly opensAt: LocalMoment | null }
  | { readonly kind: 'unknown'; readonly why: 'hours-not-published' | 'holidays-not-known' };

/** The same answers, in minutes. */
export type MinuteAvailability =
  | { readonly kind: 'open'; readonly until: LocalMinute | null }
  | { readonly kind: 'closed'; readonly opensAt: LocalMinute | null }
  | { readonly kind: 'unknown'; readonly why: 'holidays-not-known' };

/** Half-open: `from` is open, `until` no longer is. */
export interface Interval {
  readonly from: LocalMinute;
  readonly until: LocalMinute;
}

/** The last day that {@link LocalMoment} can write, 9999-12-31. */
const LAST_DAY = 2_932_896;

const HOLIDAYS_NOT_KNOWN = { kind: 'unknown', why: 'holidays-not-known' } as const;

/** State at a minute of Japan's wall clock, with the next change. */
export function availabilityAt(schedule: Schedule, at: LocalMoment, holidays: Holidays): Availability {
  const answer = availabilityAtMinute(schedule, minuteOf(at), holidays);
  if (answer.kind === 'open') return { kind: 'open', until: momentOrNull(answer.until) };
  if (answer.kind === 'closed') return { kind: 'closed', opensAt: momentOrNull(answer.opensAt) };
  return answer;
}

/**
 * {@link availabilityAt} without text: for whoever asks about many schedules at one minute. Unknown only where the
 * schedule names PH and the day (or, for hours past midnight, the day before) lies outside the table of holidays.
 */
export function availabilityAtMinute(
  schedule: Schedule,
  minute: LocalMinute,
  holidays: Holidays,
): MinuteAvailability {
  const plan = planOf(schedule);
  const [firstKnown, lastKnown] = knownDays(plan, holidays);
  const today = Math.floor(minute / MINUTES_A_DAY);
  if (today < firstKnown || today > lastKnown) return HOLIDAYS_NOT_KNOWN;
  const openings = openingsOfDay(plan, today, holidays);
  const offset = minute - today * MINUTES_A_DAY;
  let next = 0;
  while ((openings[next] ?? MINUTES_A_DAY) <= offset) next += 1;
  const change = openings[next] ?? MINUTES_A_DAY;
  const known = change < MINUTES_A_DAY ? minute - offset + change : null;
  if (next % 2 === 0) {
    return {
      kind: 'closed',
      opensAt: known ?? nextOpening(plan, today + 1, Math.min(lastKnown, LAST_DAY), holidays),
    };
  }
  return { kind: 'open', until: known ?? nextClosing(plan, today + 1, lastKnown, holidays) };
}

/**
 * Every opening that touches `[from, until)`, sorted, merged, clipped to that span; null where a day in it lies outside
 * the known holidays and the schedule asks about holidays.
 */
export function openingsBetween(
  schedule: Schedule,
  from: LocalMinute,
  until: LocalMinute,
  holidays: Holidays,
): readonly Interval[] | null {
  if (until <= from) return [];
  const plan = planOf(schedule);
  const [firstKnown, lastKnown] = knownDays(plan, holidays);
  const firstDay = Math.floor(from / MINUTES_A_DAY);
  const lastDay = Math.floor((until - 1) / MINUTES_A_DAY);
  if (firstDay < firstKnown || lastDay > lastKnown) return null;
  const intervals: Interval[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const openings = openingsOfDay(plan, day, holidays);
    for (let index = 0; index < openings.length; index += 2) {
      const start = Math.max(from, day * MINUTES_A_DAY + (openings[index] ?? 0));
      const end = Math.min(until, day * MINUTES_A_DAY + (openings[index + 1] ?? 0));
      const before = intervals.at(-1);
      if (start >= end) continue;
      if (before?.until === start) intervals[intervals.length - 1] = { from: before.from, until: end };
      else intervals.push({ from: start, until: end });
    }
  }
  return intervals;
}

/** First and last day about which the schedule can be asked. */
function knownDays(plan: Plan, holidays: Holidays): readonly [number, number] {
  if (!plan.asksAboutHolidays) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const first = dayNumberOfParts({ year: holidays.firstYear, month: 1, day: 1 });
  return [
    plan.holidaysSpill ? first + 1 : first,
    dayNumberOfParts({ year: holidays.lastYear + 1, month: 1, day: 1 }) - 1,
  ];
}

function nextOpening(plan: Plan, from: number, lastKnown: number, holidays: Holidays): LocalMinute | null {
  const last = Math.min(lastKnown, plan.lastOpenDay, lastDayToTry(plan, from));
  for (let day = from; day <= last; day += 1) {
    const first = openingsOfDay(plan, day, holidays)[0];
    if (first !== undefined) return day * MINUTES_A_DAY + first;
  }
  return null;
}

/** The caller's day before `from` was open to its midnight. */
function nextClosing(plan: Plan, from: number, lastKnown: number, holidays: Holidays): LocalMinute | null {
  const last = lastDayToTry(plan, from);
  for (let day = from; day <= last; day += 1) {
    if (day > lastKnown) return day * MINUTES_A_DAY;
    const [start, end] = openingsOfDay(plan, day, holidays);
    if (start !== 0) return day * MINUTES_A_DAY;
    if (end !== MINUTES_A_DAY) return day * MINUTES_A_DAY + (end ?? 0);
  }
  return null;
}

/** Beyond this day nothing happens that has not been seen. */
function lastDayToTry(plan: Plan, from: number): number {
  return Math.min(LAST_DAY, Math.max(from, plan.lastDatedDay) + plan.cycleDays);
}

function momentOrNull(minute: LocalMinute | null): LocalMoment | null {
  return minute === null ? null : momentOfMinute(minute);
}
