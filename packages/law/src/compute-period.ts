/** One period, bare: a rule and a start give the last day, with the reasoning line by line (民法138条〜143条 and the special rules). */
import { type Holidays, type PlainDate, partsOf } from '@kakekomi/calendar';
import {
  lastDayOfPeriod,
  PERIOD_UNITS,
  type PeriodLength,
  type PeriodUnit,
  rolledOver,
} from '@kakekomi/calendar/legal-period';
import { err, ok, type Result } from '@kakekomi/kernel';
import type { CountingRule, CountingRuleId } from './counting-rule.ts';
import type { Law } from './law.ts';
import { dateJa, HOLIDAYS_NOT_KNOWN_JA, lengthJa, restDayJa } from './words.ts';

export interface PeriodRequest {
  /** Id of a deadline or of a counting rule. */
  readonly rule: string;
  /** The day on which the event happened. */
  readonly start: PlainDate;
  /** The event happened at 0:00, so that its day counts too (民法140条ただし書). */
  readonly startsAtMidnight?: boolean | undefined;
  /** Needed with a counting rule; instead of a deadline's own otherwise. Both or neither. */
  readonly length?: number | undefined;
  readonly unit?: PeriodUnit | undefined;
}

export type PeriodProblem =
  | { readonly code: 'no-such-rule' }
  /** A counting rule has no length of its own. */
  | { readonly code: 'length-needed' }
  /** Not a whole number from 1, or a length without a unit. */
  | { readonly code: 'length-malformed' }
  /** Beyond what the calendar holds (year 9999). */
  | { readonly code: 'too-far' }
  /** No period, or one that could not be confirmed; `why` says in Japanese. */
  | { readonly code: 'not-reckoned'; readonly why: string }
  /** The last day would move over rest days that are not known; `safeSide` is the day before any moving. */
  | { readonly code: 'holidays-not-known'; readonly safeSide: PlainDate };

/** One line of reasoning in Japanese, with the articles behind it. */
export interface ReasoningLine {
  readonly text: string;
  readonly articles: readonly string[];
}

export interface ComputedPeriod {
  readonly ruleId: string;
  readonly counting: CountingRuleId;
  readonly lastDay: PlainDate;
  /** Before it moved over rest days; the same where nothing moves. */
  readonly lastDayBeforeRollOver: PlainDate;
  readonly reasoning: readonly ReasoningLine[];
  readonly articles: readonly string[];
}

/** Counts one period. A deadline marked as not to be reckoned is refused, with the reason. */
export function computePeriod(
  request: PeriodRequest,
  law: Law,
  holidays: Holidays,
): Result<ComputedPeriod, PeriodProblem> {
  const deadline = law.deadlines.find(({ id }) => id === request.rule);
  const countingId = deadline === undefined ? request.rule : deadline.counting;
  const counting = law.countingRules.find(({ id }) => id === countingId);
  if (deadline?.reckoning === 'never') {
    return err({ code: 'not-reckoned', why: deadline.whyNotReckoned ?? '' });
  }
  if (counting === undefined) return err({ code: 'no-such-rule' });
  const asked = askedLength(request);
  if (asked.kind === 'err') return asked;
  const period = asked.value ?? deadline?.period ?? null;
  if (period === null) return err({ code: 'length-needed' });
  if (isTooFar(request.start, period)) return err({ code: 'too-far' });
  const counted = countPeriod(counting, period, request.start, request.startsAtMidnight === true, holidays);
  if (counted.lastDay === null) {
    return err({ code: 'holidays-not-known', safeSide: counted.lastDayBeforeRollOver });
  }
  return ok({
    ruleId: request.rule,
    counting: counting.id,
    lastDay: counted.lastDay,
    lastDayBeforeRollOver: counted.lastDayBeforeRollOver,
    reasoning: counted.reasoning,
    articles: [...new Set([...(deadline?.articles ?? []), ...counting.articles])],
  });
}

/** A counted period; `lastDay` is null where rest days are not known. */
export interface CountedPeriod {
  readonly lastDay: PlainDate | null;
  readonly lastDayBeforeRollOver: PlainDate;
  readonly reasoning: readonly ReasoningLine[];
}

/** The sum itself, for a rule and a length that are known to be sound. */
export function countPeriod(
  counting: CountingRule,
  period: PeriodLength,
  start: PlainDate,
  startsAtMidnight: boolean,
  holidays: Holidays,
): CountedPeriod {
  const countsFirstDay = counting.firstDay === 'counted' || startsAtMidnight;
  const before = lastDayOfPeriod(start, period, { startsAtMidnight: countsFirstDay });
  const moved = rolledOver(before, counting.rollOver, holidays);
  const { articlesFor } = counting;
  const byCalendar = period.unit === 'month' || period.unit === 'year';
  const reasoning: ReasoningLine[] = [
    { text: firstDayText(counting, start, startsAtMidnight), articles: articlesFor.firstDay },
    {
      text: `${lengthJa(period)}を${byCalendar ? '暦で' : ''}数えると、${dateJa(before)}に終わります。`,
      articles: articlesFor.lastDay,
    },
  ];
  if (moved.kind === 'unknown') {
    reasoning.push({ text: HOLIDAYS_NOT_KNOWN_JA, articles: articlesFor.rollOver });
    return { lastDay: null, lastDayBeforeRollOver: before, reasoning };
  }
  if (moved.passedOver.length > 0) {
    const days = moved.passedOver.map(({ day, why }) => `${dateJa(day)}は${restDayJa(why)}`).join('、');
    const text = `${days}のため、次の${dateJa(moved.day)}に終わります。`;
    reasoning.push({ text, articles: articlesFor.rollOver });
  } else if (counting.rollOver === 'none' && articlesFor.rollOver.length > 0) {
    reasoning.push({ text: '末日が休日でも、延びません。', articles: articlesFor.rollOver });
  }
  if (counting.rollOver !== 'none' && moved.basis === 'calculated') {
    const text = `${partsOf(before).year}年の祝日はまだ公表されていません。計算した祝日によります。`;
    reasoning.push({ text, articles: [] });
  }
  return { lastDay: moved.day, lastDayBeforeRollOver: before, reasoning };
}

function firstDayText(counting: CountingRule, start: PlainDate, startsAtMidnight: boolean): string {
  if (counting.firstDay === 'counted') return `${dateJa(start)}を1日目として数えます。`;
  return startsAtMidnight
    ? `${dateJa(start)}の午前零時に始まるので、その日を1日目として数えます。`
    : `${dateJa(start)}は数えず、次の日を1日目とします。`;
}

function askedLength({ length, unit }: PeriodRequest): Result<PeriodLength | null, PeriodProblem> {
  if (length === undefined && unit === undefined) return ok(null);
  const known = PERIOD_UNITS.find((each) => each === unit);
  if (length === undefined || known === undefined || !Number.isInteger(length) || length < 1) {
    return err({ code: 'length-malformed' });
  }
  return ok({ length, unit: known });
}

const DAYS_AT_MOST = { day: 1, week: 7, month: 31, year: 366 } as const;

function isTooFar(start: PlainDate, { length, unit }: PeriodLength): boolean {
  return partsOf(start).year + (length * DAYS_AT_MOST[unit]) / 365 > 9990;
}
