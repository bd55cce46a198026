/** What a calculator answers: one period counted from one day, with the reasoning, or why there is no day. No page, no clock. */
import { type DateProblem, type Holidays, type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { lastDayOfPeriod } from '@kakekomi/calendar/legal-period';
import { err, ok, type Result } from '@kakekomi/kernel';
import {
  computePeriod,
  type DeadlineRule,
  type Law,
  type PeriodProblem,
  parseJapaneseDate,
  type ReasoningLine,
} from '@kakekomi/law';

/** The fields of the form as they were sent; anything may be in them. */
export interface CalculatorFields {
  readonly rule?: string | undefined;
  readonly start?: string | undefined;
  /** Any text but an empty one is a tick. */
  readonly startsAtMidnight?: string | undefined;
}

/** `safeSide` of a `not-computed` is the day before any rest days are added, where those are not known. */
export type DeadlineAnswer =
  | {
      readonly kind: 'computed';
      readonly rule: DeadlineRule;
      readonly start: PlainDate;
      readonly lastDay: PlainDate;
      /** The day to keep to whatever is doubtful; never after `lastDay`. */
      readonly safeSide: PlainDate;
      readonly latest: PlainDate | null;
      /** False too where the day of today is not known. */
      readonly hasPassed: boolean;
      readonly reasoning: readonly ReasoningLine[];
    }
  | {
      readonly kind: 'not-computed';
      readonly rule: DeadlineRule | null;
      readonly why: DeadlineAnswerProblem;
    };

export type DeadlineAnswerProblem =
  | { readonly code: 'no-such-rule' | 'start-missing' | 'start-malformed' | 'no-such-day' | 'too-far' }
  | { readonly code: 'not-reckoned'; readonly text: string }
  | { readonly code: 'before-rule' | 'after-rule'; readonly day: PlainDate }
  | { readonly code: 'holidays-not-known'; readonly safeSide: PlainDate };

/** Counts what the form asks. `today` null: it is not said whether the day has passed. */
export function deadlineAnswerOf(
  fields: CalculatorFields,
  law: Law,
  holidays: Holidays,
  today: PlainDate | null = null,
): DeadlineAnswer {
  const rule = law.deadlines.find(({ id }) => id === fields.rule) ?? null;
  const refused = (why: DeadlineAnswerProblem): DeadlineAnswer => ({ kind: 'not-computed', rule, why });
  if (rule === null) return refused({ code: 'no-such-rule' });
  if (!canBeCounted(rule)) return refused({ code: 'not-reckoned', text: rule.whyNotReckoned ?? '' });
  const start = startOf(fields.start);
  if (start.kind === 'err') return refused({ code: start.problem });
  const { from, until } = rule.inForce;
  if (from !== null && start.value < from) return refused({ code: 'before-rule', day: from });
  if (until !== null && start.value > until) return refused({ code: 'after-rule', day: until });
  const request = {
    rule: rule.id,
    start: start.value,
    startsAtMidnight: (fields.startsAtMidnight ?? '') !== '',
  };
  const counted = computePeriod(request, law, holidays);
  if (counted.kind === 'err') return refused(problemOf(counted.problem));
  const { lastDay, lastDayBeforeRollOver, reasoning } = counted.value;
  const latest = rule.latest === null ? null : lastDayOfPeriod(start.value, rule.latest);
  return {
    kind: 'computed',
    rule,
    start: start.value,
    lastDay,
    safeSide:
      rule.safePeriod === null ? lastDayBeforeRollOver : lastDayOfPeriod(start.value, rule.safePeriod),
    latest,
    hasPassed: today !== null && lastDay < today,
    reasoning,
  };
}

/** True for a rule that a calculator may stand beside. */
export function canBeCounted({ reckoning }: Pick<DeadlineRule, 'reckoning'>): boolean {
  return reckoning === 'automatic' || reckoning === 'on-request';
}

/** ISO as a date field sends it, or as Japanese papers write it. */
function startOf(
  text: string | undefined,
): Result<PlainDate, 'start-missing' | 'start-malformed' | 'no-such-day'> {
  const given = (text ?? '').trim();
  if (given === '') return err('start-missing');
  const iso = parsePlainDate(given);
  const read: Result<PlainDate, DateProblem> = iso.kind === 'ok' ? iso : parseJapaneseDate(given);
  if (read.kind === 'ok') return ok(read.value);
  return err(read.problem === 'not-a-date' ? 'start-malformed' : 'no-such-day');
}

function problemOf(problem: PeriodProblem): DeadlineAnswerProblem {
  switch (problem.code) {
    case 'too-far':
      return { code: 'too-far' };
    case 'holidays-not-known':
      return { code: 'holidays-not-known', safeSide: problem.safeSide };
    case 'not-reckoned':
      return { code: 'not-reckoned', text: problem.why };
    case 'no-such-rule':
    case 'length-needed':
    case 'length-malformed':
      // The rule was found, and the form sends no length: its record lacks what the parser demands.
      throw new Error(`a period that may be counted and has none: ${problem.code}`);
  }
}
