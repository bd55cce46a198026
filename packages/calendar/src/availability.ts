/** Whether somebody answers at a minute, and what comes next. (Contract; see `schedule.ts` for the syntax.) */
import type { Holidays } from './holidays.ts';
import type { LocalMinute, LocalMoment } from './local-moment.ts';
import type { Schedule } from './schedule.ts';

/** Three honest answers, each with what the caller needs next. */
export type Availability =
  /** `until` is the first minute at which it is no longer open; null where it never closes. */
  | { readonly kind: 'open'; readonly until: LocalMoment | null }
  /** `opensAt` is null where no opening follows within the holidays that are known. */
  | { readonly kind: 'closed'; readonly opensAt: LocalMoment | null }
  | { readonly kind: 'unknown'; readonly why: 'hours-not-published' | 'holidays-not-known' };

/** Half-open: `from` is open, `until` no longer is. */
export interface Interval {
  readonly from: LocalMinute;
  readonly until: LocalMinute;
}

/** State at a minute of Japan's wall clock, with the next change. */
export declare function availabilityAt(schedule: Schedule, at: LocalMoment, holidays: Holidays): Availability;

/**
 * Every opening that touches `[from, until)`, sorted, merged, clipped to that span; null where a day in it lies outside
 * the known holidays and the schedule asks about holidays.
 */
export declare function openingsBetween(
  schedule: Schedule,
  from: LocalMinute,
  until: LocalMinute,
  holidays: Holidays,
): readonly Interval[] | null;
