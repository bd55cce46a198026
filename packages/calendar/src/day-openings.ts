/**
 * One day of a schedule: which rules hold, and what they leave open. As the specification has it, an open rule that asks
 * about the day replaces everything before it on the days it matches, unless it stands behind a comma; `off` rules close
 * their hours only. Hours past midnight belong to the day they began on and reach the next day beside its own rules.
 */
import type { Holidays } from './holidays.ts';
import { MINUTES_A_DAY } from './local-moment.ts';
import {
  type DateParts,
  dayNumberOfParts,
  daysInMonth,
  partsOfDayNumber,
  weekdayOfDayNumber,
} from './plain-date.ts';
import {
  asksAboutDay,
  type DateSpan,
  type NthWeekday,
  type Rule,
  type Schedule,
  YEAR_FACTOR,
} from './schedule.ts';

/** Minutes of one day as from, until, from, until …: rising, never touching, 0 to 1,440. */
export type DayOpenings = readonly number[];

/** What is worked out once for a schedule. */
export interface Plan {
  readonly rules: readonly PlannedRule[];
  readonly asksAboutHolidays: boolean;
  /** A rule about holidays runs past midnight: a day can be told only where the day before is known too. */
  readonly holidaysSpill: boolean;
  /** After the last date that is bound to a year, days repeat within this many days. */
  readonly cycleDays: number;
  /** The last day that a rule bound to a year can touch; minus infinity without one. */
  readonly lastDatedDay: number;
  /** The last day on which anything can open; infinity unless every open rule is bound to years. */
  readonly lastOpenDay: number;
  readonly spills: boolean;
  readonly asksAboutDate: boolean;
  /** Days worked out before, for one table of holidays: what a day opens never changes, so nobody can see the difference. */
  readonly kept: { holidays: Holidays | null; readonly days: Map<number, DayOpenings> };
}

interface PlannedRule {
  readonly rule: Rule;
  /** Replaces what stands before it on the days it matches. */
  readonly replaces: boolean;
  readonly spills: boolean;
}

interface DayFacts extends DateParts {
  readonly weekday: number;
  readonly isHoliday: boolean;
}

/** A week and a day: what repeats weekly has shown itself. */
const WEEKLY_CYCLE = 8;
/** Four years and a day hold every 29 February, and each date on most weekdays. */
const YEARLY_CYCLE = 1462;
/** More than a search looks at; beyond it memory would grow for nobody's gain. */
const MOST_DAYS_KEPT = 2000;

const plans = new WeakMap<Schedule, Plan>();

/** The plan of a schedule, made at its first use. */
export function planOf(schedule: Schedule): Plan {
  const kept = plans.get(schedule);
  if (kept !== undefined) return kept;
  const plan = makePlan(schedule.rules);
  plans.set(schedule, plan);
  return plan;
}

/** What is open on a day. The caller has made sure that the holidays asked about are known. */
export function openingsOfDay(plan: Plan, day: number, holidays: Holidays): DayOpenings {
  const { kept } = plan;
  if (kept.holidays !== holidays || kept.days.size > MOST_DAYS_KEPT) {
    kept.holidays = holidays;
    kept.days.clear();
  }
  const known = kept.days.get(day);
  if (known !== undefined) return known;
  const today = factsOf(plan, day, holidays);
  const openings = paintDay(plan, today, plan.spills ? factsOf(plan, day - 1, holidays) : today);
  kept.days.set(day, openings);
  return openings;
}

function makePlan(source: readonly Rule[]): Plan {
  const rules: PlannedRule[] = [];
  let asksAboutHolidays = false;
  let asksAboutDate = false;
  let holidaysSpill = false;
  let spills = false;
  let repeatsWeekly = true;
  let lastDatedDay = Number.NEGATIVE_INFINITY;
  let lastOpenDay = Number.NEGATIVE_INFINITY;
  let dayBefore = true;
  for (const rule of source) {
    const asks = asksAboutDay(rule);
    const spillsOver = rule.times.some((range) => range.until > MINUTES_A_DAY);
    const lastDay = lastBoundDay(rule.spans);
    // A rule without any day replaces only a rule without any day: "Mo 09:00-12:00; 13:00-17:00" keeps Monday's morning.
    const replaces = rule.open && !rule.additional && (asks || !dayBefore);
    rules.push({ rule, replaces, spills: spillsOver });
    dayBefore = asks;
    asksAboutHolidays ||= rule.publicHolidays;
    asksAboutDate ||= rule.spans.length + rule.nthWeekdays.length > 0;
    holidaysSpill ||= spillsOver && rule.publicHolidays;
    spills ||= spillsOver;
    repeatsWeekly &&= !rule.publicHolidays && rule.nthWeekdays.length === 0 && rule.spans.every(isBound);
    lastDatedDay = Math.max(lastDatedDay, lastDay ?? lastDatedDay);
    if (!rule.open) continue;
    const ends = lastDay !== null && rule.spans.every(isBound);
    lastOpenDay = Math.max(lastOpenDay, ends ? lastDay : Number.POSITIVE_INFINITY);
  }
  const cycleDays = repeatsWeekly ? WEEKLY_CYCLE : YEARLY_CYCLE;
  const kept = { holidays: null, days: new Map() };
  return {
    rules,
    asksAboutHolidays,
    asksAboutDate,
    holidaysSpill,
    spills,
    cycleDays,
    lastDatedDay,
    lastOpenDay,
    kept,
  };
}

function isBound(span: DateSpan): boolean {
  return span.from > YEAR_FACTOR;
}

/** One day more than the last span bound to a year, for hours that run past its midnight; null without one. */
function lastBoundDay(spans: readonly DateSpan[]): number | null {
  let last = 0;
  for (const span of spans) if (isBound(span)) last = Math.max(last, span.to);
  if (last === 0) return null;
  const year = Math.floor(last / YEAR_FACTOR);
  return dayNumberOfParts({ year, month: Math.floor(last / 100) % 100, day: last % 100 }) + 1;
}

const NO_DATE: DateParts = { year: 0, month: 0, day: 0 };

function factsOf(plan: Plan, day: number, holidays: Holidays): DayFacts {
  const { year, month, day: dayOfMonth } = plan.asksAboutDate ? partsOfDayNumber(day) : NO_DATE;
  const isHoliday = plan.asksAboutHolidays && holidays.byDayNumber.has(day);
  return { year, month, day: dayOfMonth, weekday: weekdayOfDayNumber(day), isHoliday };
}

function holds(rule: Rule, facts: DayFacts): boolean {
  if (rule.spans.length > 0 && !rule.spans.some((span) => spanHolds(span, facts))) return false;
  if (rule.weekdays === 0 && rule.nthWeekdays.length === 0 && !rule.publicHolidays) return true;
  return (
    (rule.weekdays & (1 << facts.weekday)) !== 0 ||
    (rule.publicHolidays && facts.isHoliday) ||
    rule.nthWeekdays.some((day) => nthHolds(day, facts))
  );
}

function spanHolds(span: DateSpan, { year, month, day }: DayFacts): boolean {
  const key = (isBound(span) ? year * YEAR_FACTOR : 0) + month * 100 + day;
  if (span.from <= span.to) return key >= span.from && key <= span.to;
  return key >= span.from || key <= span.to;
}

function nthHolds({ weekday, nth }: NthWeekday, { year, month, day, weekday: actual }: DayFacts): boolean {
  if (weekday !== actual) return false;
  return Math.ceil((nth > 0 ? day : daysInMonth(year, month) - day + 1) / 7) === Math.abs(nth);
}

function paintDay(plan: Plan, today: DayFacts, yesterday: DayFacts): DayOpenings {
  let openings: DayOpenings = [];
  for (const { rule, replaces, spills } of plan.rules) {
    if (holds(rule, today)) {
      if (replaces) openings = [];
      if (rule.times.length === 0) openings = paint(openings, 0, MINUTES_A_DAY, rule.open);
      for (const range of rule.times) {
        openings = paint(openings, range.from, Math.min(range.until, MINUTES_A_DAY), rule.open);
      }
    }
    if (!spills || !holds(rule, yesterday)) continue;
    for (const range of rule.times) {
      if (range.until > MINUTES_A_DAY) openings = paint(openings, 0, range.until - MINUTES_A_DAY, rule.open);
    }
  }
  return openings;
}

/** Opens or closes a stretch of the day. */
function paint(openings: DayOpenings, from: number, until: number, open: boolean): DayOpenings {
  const painted: number[] = [];
  let [first, last] = [from, until];
  let placed = !open;
  for (let index = 0; index < openings.length; index += 2) {
    const start = openings[index] ?? 0;
    const end = openings[index + 1] ?? 0;
    if (open && end >= first && start <= last) {
      // Touching or overlapping: one opening.
      [first, last] = [Math.min(first, start), Math.max(last, end)];
    } else if (open) {
      if (!placed && start > last) placed = painted.push(first, last) > 0;
      painted.push(start, end);
    } else {
      if (start < from) painted.push(start, Math.min(end, from));
      if (end > until) painted.push(Math.max(start, until), end);
    }
  }
  if (!placed) painted.push(first, last);
  return painted;
}
