/**
 * OSM `opening_hours`, the part that the directory uses, as data:
 *
 *     schedule = rule { ";" rule | "," rule }     ";" overrides what stands before it, "," adds to it
 *     rule     = [ dates ] [ days ] [ times ] [ "open" | "off" | "closed" ]   or   "24/7"
 *     dates    = span { "," span }                Aug · Jul-Aug · Dec 29-Jan 03 · Jan 01-05 · 2026 Aug 27-2026 Sep 02
 *     days     = item { "," item }                Mo · Mo-Fr · Su-Fr · Su[2] · Th[1-3,5] · Fr[-1] · PH
 *     times    = range { "," range }              09:00-12:00 · 22:00-26:00 · 22:00-05:00
 */

/** A parsed schedule: opaque to callers, made by `parseSchedule` only. */
export interface Schedule {
  /** The text it was read from. */
  readonly source: string;
  /** In the order of the text, which is the order in which they override each other. */
  readonly rules: readonly Rule[];
}

/** Days on which something holds, at which times. An empty list or mask means that the rule does not ask. */
export interface Rule {
  readonly spans: readonly DateSpan[];
  /** Bit 0 is Monday, bit 6 Sunday. */
  readonly weekdays: number;
  readonly nthWeekdays: readonly NthWeekday[];
  /** True when the rule names PH: it holds on 国民の祝日・休日 as well as on the weekdays it names. */
  readonly publicHolidays: boolean;
  /** None: the whole day. */
  readonly times: readonly TimeRange[];
  /** False for `off` and `closed`. */
  readonly open: boolean;
  /** After a comma: the rule adds to earlier ones instead of replacing them on its days. */
  readonly additional: boolean;
}

/**
 * First and last day, both inside, as month × 100 + day; with year × 10,000 added when bound to a year. A span without
 * years whose end comes first runs across the year's turn.
 */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
}

/** `Su[2]` is the second Sunday of the month, `Fr[-1]` the last Friday. */
export interface NthWeekday {
  /** 0 is Monday. */
  readonly weekday: number;
  /** 1 to 5, or −1 to −5 counted from the month's end. */
  readonly nth: number;
}

/** Minutes from the day's midnight; `until` is above 1,440 where the range runs into the next day. */
export interface TimeRange {
  readonly from: number;
  readonly until: number;
}

/** As OSM writes them, Monday first. */
export const WEEKDAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** As OSM writes them, January first. */
export const MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** Spans with a year's number start here. */
export const YEAR_FACTOR = 10_000;

/** True when the rule asks anything about the day. */
export function asksAboutDay(rule: Rule): boolean {
  return rule.spans.length > 0 || rule.weekdays > 0 || rule.nthWeekdays.length > 0 || rule.publicHolidays;
}
