/** `kakekomi deadlines --rule`: one period counted bare, with its reasoning. */
import type { PlainDate } from '@kakekomi/calendar';
import { PERIOD_UNITS } from '@kakekomi/calendar/legal-period';
import type { Dataset } from '@kakekomi/dataset';
import { assertNever, err, ok, type Result } from '@kakekomi/kernel';
import { type ComputedPeriod, computePeriod, type PeriodProblem } from '@kakekomi/law';
import { dayGiven, FACT_OPTIONS } from './facts-options.ts';
import type { OptionSpec, ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';
import { wholeNumber } from './situation-options.ts';
import { nearest } from './suggest.ts';

const LONGEST = 100_000;

/** The options of a bare period. */
export const PERIOD_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'rule',
    kind: 'one',
    value: 'ID',
    help: '期限か数え方のIDひとつだけを数えます（kokuso-kikan、minpo-calendar …）',
  },
  { name: 'start', kind: 'one', value: '日付', help: '--rule の数え始めの出来事があった日' },
  { name: 'starts-at-midnight', kind: 'flag', value: '', help: '出来事が午前零時で、その日も数えるとき' },
  { name: 'length', kind: 'one', value: '数', help: '期間の長さ（数え方のIDには要ります）' },
  { name: 'unit', kind: 'one', value: '単位', help: '長さの単位（day 日、week 週、month 月、year 年）' },
];

/** A period that was asked for: the day it starts and its answer. */
export interface AskedPeriod {
  readonly start: PlainDate;
  readonly period: ComputedPeriod;
}

/** Why the options of a period do not go together; null when they do, or none was given. */
export function periodMisuse(options: ReadOptions): CliProblem | null {
  const given = (name: string): boolean => options.values.has(name) || options.flags.has(name);
  if (!given('rule')) {
    const alone = PERIOD_OPTIONS.find(({ name }) => given(name));
    return alone === undefined
      ? null
      : { code: 'option-needs-another', option: `--${alone.name}`, other: '--rule' };
  }
  if (!given('start')) return { code: 'option-needs-another', option: '--rule', other: '--start' };
  const [length, unit] = [given('length'), given('unit')];
  if (length && !unit) return { code: 'option-needs-another', option: '--length', other: '--unit' };
  if (unit && !length) return { code: 'option-needs-another', option: '--unit', other: '--length' };
  const fact = [...FACT_OPTIONS.map(({ name }) => name), 'post', 'ics'].find(given);
  return fact === undefined ? null : { code: 'option-beside-rule', option: `--${fact}` };
}

/** Counts the period that the options ask for. */
export function periodGiven(
  options: ReadOptions,
  { law, holidays }: Dataset,
): Result<AskedPeriod, CliProblem> {
  const rule = (options.values.get('rule')?.[0] ?? '').normalize('NFKC').trim();
  const start = dayGiven(options, 'start');
  if (start.kind === 'err') return start;
  if (start.value === null) return err({ code: 'option-needs-another', option: '--rule', other: '--start' });
  const length = wholeNumber(options, 'length', 1, LONGEST);
  if (length.kind === 'err') return length;
  const unit = unitGiven(options);
  if (unit.kind === 'err') return unit;
  const request = {
    rule,
    start: start.value,
    startsAtMidnight: options.flags.has('starts-at-midnight'),
    length: length.value ?? undefined,
    unit: unit.value ?? undefined,
  };
  const period = computePeriod(request, law, holidays);
  if (period.kind === 'ok') return ok({ start: start.value, period: period.value });
  const ids = [...law.deadlines, ...law.countingRules].map(({ id }) => id as string);
  return err(problemOf(period.problem, nearest(rule, ids)));
}

function unitGiven(options: ReadOptions): Result<(typeof PERIOD_UNITS)[number] | null, CliProblem> {
  const typed = options.values.get('unit')?.[0];
  if (typed === undefined) return ok(null);
  const word = typed.normalize('NFKC').trim().toLowerCase();
  const unit = PERIOD_UNITS.find((each) => word === each || word === `${each}s` || word === UNIT_JA[each]);
  if (unit !== undefined) return ok(unit);
  const suggestions = nearest(word, PERIOD_UNITS);
  return err({ code: 'word-unknown', option: '--unit', allowed: [...PERIOD_UNITS], suggestions });
}

const UNIT_JA: { readonly [U in (typeof PERIOD_UNITS)[number]]: string } = {
  day: '日',
  week: '週',
  month: '月',
  year: '年',
};

function problemOf(problem: PeriodProblem, suggestions: readonly string[]): CliProblem {
  switch (problem.code) {
    case 'no-such-rule':
      return { code: 'rule-unknown', suggestions };
    case 'length-needed':
      return { code: 'length-needed' };
    case 'length-malformed':
      return { code: 'number-malformed', option: '--length', min: 1, max: LONGEST };
    case 'too-far':
      return { code: 'period-too-far' };
    case 'not-reckoned':
      return { code: 'period-not-reckoned', why: problem.why };
    case 'holidays-not-known':
      return { code: 'period-holidays-unknown', safeSide: problem.safeSide };
    default:
      return assertNever(problem, 'problemOf');
  }
}
