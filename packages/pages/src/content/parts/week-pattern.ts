/**
 * A schedule as a reader sees it: an ordinary week by weekday, what a holiday changes, and the closure at the turn of the
 * year. Read off the openings themselves, so that the words can never say something else than the clock does.
 */
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  type Holidays,
  MINUTES_A_DAY,
  openingsBetween,
  type PlainDate,
  partsOf,
  plainDate,
  type Schedule,
  weekdayOf,
} from '@kakekomi/calendar';

/** Minutes of a day; `until` is above 1440 where it runs past midnight. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export type HolidayRule =
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'as-usual' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'other'; readonly spans: readonly DaySpan[] };

export interface WeekPattern {
  /** Every minute of every week. */
  readonly always: boolean;
  /** Monday to Sunday; an empty list is a day off. */
  readonly days: readonly (readonly DaySpan[])[];
  /** True where weeks are not alike (`Su[2]`); `days` then holds every day on which some week opens. */
  readonly weeksDiffer: boolean;
  readonly holiday: HolidayRule;
  /** First and last day that falls out at the turn of the year; null where none does. */
  readonly yearEnd: { readonly from: MonthDay; readonly until: MonthDay } | null;
}

const ORDINARY_WEEKS = 6;
const TURNS_OF_YEAR = 6;

/** The pattern around a day; null where the holidays needed are not known. */
export function weekPattern(schedule: Schedule, holidays: Holidays, around: PlainDate): WeekPattern | null {
  const days = new DayReader(schedule, holidays);
  const mondays = ordinaryMondays(holidays, around);
  const weeks = mondays.map((monday) => days.week(monday));
  const first = weeks[0];
  if (first === undefined || days.failed) return null;
  const weeksDiffer = weeks.some((week) => JSON.stringify(week) !== JSON.stringify(first));
  const usual = weeksDiffer
    ? first.map((_, weekday) => union(weeks.map((week) => week[weekday] ?? [])))
    : first;
  const always = usual.every((spans) => spans.length === 1 && isWholeDay(spans[0]));
  const holiday = holidayRule(schedule, days, usual, holidays, around);
  const yearEnd = yearEndOf(days, usual, holidays, around);
  if (days.failed) return null;
  return {
    always: always && yearEnd === null && holiday.kind !== 'closed',
    days: usual,
    weeksDiffer,
    holiday,
    yearEnd,
  };
}

/** True for a span that covers the day. */
export function isWholeDay(span: DaySpan | undefined): boolean {
  return span !== undefined && span.from === 0 && span.until === MINUTES_A_DAY;
}

/** The spans that begin on a day, an opening past midnight kept whole; null where holidays are not known. */
export function spansOn(schedule: Schedule, date: PlainDate, holidays: Holidays): readonly DaySpan[] | null {
  const start = dayNumberOf(date) * MINUTES_A_DAY;
  const openings = openingsBetween(schedule, start - MINUTES_A_DAY, start + 2 * MINUTES_A_DAY, holidays);
  if (openings === null) return null;
  const spans: DaySpan[] = [];
  for (const opening of openings) {
    const from = opening.from - start;
    const until = opening.until - start;
    if (until <= 0 || from >= MINUTES_A_DAY) continue;
    // What is left of last night belongs to yesterday; a run of whole days is cut at each midnight.
    const endsThisNight = until > MINUTES_A_DAY && until - MINUTES_A_DAY < MINUTES_A_DAY / 2;
    const leftover = from < 0 && from > -MINUTES_A_DAY && until < MINUTES_A_DAY / 2;
    if (leftover) continue;
    spans.push({
      from: Math.max(from, 0),
      until: endsThisNight && from > 0 ? until : Math.min(until, MINUTES_A_DAY),
    });
  }
  return spans;
}

class DayReader {
  failed = false;

  readonly #schedule: Schedule;

  readonly #holidays: Holidays;

  constructor(schedule: Schedule, holidays: Holidays) {
    this.#schedule = schedule;
    this.#holidays = holidays;
  }

  on(date: PlainDate): readonly DaySpan[] {
    const spans = spansOn(this.#schedule, date, this.#holidays);
    if (spans === null) this.failed = true;
    return spans ?? [];
  }

  week(monday: PlainDate): readonly (readonly DaySpan[])[] {
    return [0, 1, 2, 3, 4, 5, 6].map((offset) => this.on(addDays(monday, offset)));
  }
}

/** Mondays of weeks without a holiday, away from the turn of the year and from the days of Obon. */
function ordinaryMondays(holidays: Holidays, around: PlainDate): readonly PlainDate[] {
  const found: PlainDate[] = [];
  let day = dayNumberOf(around) - weekdayOf(around);
  for (let tried = 0; tried < 60 && found.length < ORDINARY_WEEKS; tried += 1, day += 7) {
    const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => day + offset);
    if (week.every((each) => !holidays.byDayNumber.has(each) && isOrdinary(dateOfDayNumber(each)))) {
      found.push(dateOfDayNumber(day));
    }
  }
  return found;
}

function isOrdinary(date: PlainDate): boolean {
  const { month, day } = partsOf(date);
  return !(
    (month === 12 && day >= 20) ||
    (month === 1 && day <= 10) ||
    (month === 8 && day >= 6 && day <= 20)
  );
}

function holidayRule(
  schedule: Schedule,
  days: DayReader,
  usual: readonly (readonly DaySpan[])[],
  holidays: Holidays,
  around: PlainDate,
): HolidayRule {
  if (!/PH/.test(schedule.source)) {
    return /^24\/7$/.test(schedule.source.trim()) ? { kind: 'as-usual' } : { kind: 'not-stated' };
  }
  const start = dayNumberOf(around);
  const dates = holidays.days
    .map((holiday) => holiday.date)
    .filter((date) => dayNumberOf(date) >= start && dayNumberOf(date) < start + 800 && isOrdinary(date));
  const pairs = dates.map((date) => ({ on: days.on(date), usual: usual[weekdayOf(date)] ?? [] }));
  const telling = pairs.filter((pair) => pair.on.length > 0 || pair.usual.length > 0);
  if (telling.every((pair) => pair.on.length === 0)) return { kind: 'closed' };
  if (telling.every((pair) => JSON.stringify(pair.on) === JSON.stringify(pair.usual)))
    return { kind: 'as-usual' };
  return { kind: 'other', spans: telling.find((pair) => pair.on.length > 0)?.on ?? [] };
}

/** Several turns of the year, so that a weekend cannot hide the first or last day off. */
function yearEndOf(
  days: DayReader,
  usual: readonly (readonly DaySpan[])[],
  holidays: Holidays,
  around: PlainDate,
): WeekPattern['yearEnd'] {
  const firstYear = partsOf(around).year;
  const off: number[] = [];
  for (let year = firstYear; year < Math.min(firstYear + TURNS_OF_YEAR, holidays.lastYear); year += 1) {
    const newYear = dayNumberOf(plainDate(year + 1, 1, 1));
    for (let offset = -10; offset <= 9; offset += 1) {
      const date = dateOfDayNumber(newYear + offset);
      const opensUsually = (usual[weekdayOf(date)] ?? []).length > 0;
      const isHoliday = holidays.byDayNumber.has(newYear + offset);
      if (opensUsually && !isHoliday && days.on(date).length === 0) off.push(offset);
    }
  }
  if (off.length === 0) return null;
  const monthDay = (offset: number): MonthDay =>
    offset < 0 ? { month: 12, day: 32 + offset } : { month: 1, day: offset + 1 };
  return { from: monthDay(Math.min(...off)), until: monthDay(Math.max(...off)) };
}

function union(lists: readonly (readonly DaySpan[])[]): readonly DaySpan[] {
  const byText = new Map(lists.flat().map((span) => [`${span.from}-${span.until}`, span] as const));
  return [...byText.values()].sort((a, b) => a.from - b.from || a.until - b.until);
}
