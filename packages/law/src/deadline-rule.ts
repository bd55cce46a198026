/** A period of the law or of practice (期間・時効・目安), one record a file in `data/law/deadlines`. */
import { PERIOD_UNITS, type PeriodLength } from '@kakekomi/calendar/legal-period';
import type { Brand, Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text, wordOf } from '@kakekomi/reading';
import { type CountingRuleId, countingRuleId } from './counting-rule.ts';
import { DATED_TEXT_KEYS, type DatedText, datedTextOf } from './dated-text.ts';
import { count, type LawFault, objectOf } from './reading.ts';
import { START_EVENTS, type StartEvent } from './start-event.ts';

/** kokuso-kikan, fuho-3y, joho-7, consult-by … */
export type DeadlineRuleId = Brand<string, 'DeadlineRuleId'>;

export const DEADLINE_CATEGORIES = ['practical', 'removal', 'identification', 'civil', 'criminal'] as const;
export type DeadlineCategory = (typeof DEADLINE_CATEGORIES)[number];

/** `consult` heads every list, then `log`: both run out before anything in the law does. */
export const CLOCKS = ['consult', 'log', 'law'] as const;

/** What must be so for a rule to concern somebody. */
export const CONDITIONS = [
  'public-post',
  'sexual-image',
  'money-demanded-or-work-copied',
  'bodily-harm',
  'designated-platform',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * `automatic`: from the facts · `on-request`: only when asked for by id, since whether it applies is for an expert ·
 * `by-platform`: the period is the platform's own · `never`: no period, or one that could not be confirmed.
 */
export const RECKONINGS = ['automatic', 'on-request', 'by-platform', 'never'] as const;

export interface DeadlineRule extends DatedText {
  readonly id: DeadlineRuleId;
  readonly name: string;
  readonly category: DeadlineCategory;
  readonly clock: (typeof CLOCKS)[number];
  /** Null where nothing is counted. */
  readonly counting: CountingRuleId | null;
  readonly period: PeriodLength | null;
  /** `text` says in Japanese what exactly starts it. */
  readonly startsOn: { readonly event: StartEvent; readonly text: string } | null;
  /** Listed before its start is known, or only once it has started. */
  readonly listed: 'from-the-start' | 'once-started';
  readonly condition: Condition | null;
  /** Against whom it runs: the person asking, the other side, a provider, an authority, or both sides of a case. */
  readonly runsFor: 'you' | 'sender' | 'provider' | 'authority' | 'both';
  readonly reckoning: (typeof RECKONINGS)[number];
  /** In Japanese; there for every `reckoning` but `automatic`. */
  readonly whyNotReckoned: string | null;
  /** A practical "at the latest", beside the period. */
  readonly latest: PeriodLength | null;
  /** A shorter period to keep to, where something about the real one is not confirmed. */
  readonly safePeriod: PeriodLength | null;
  readonly stops: readonly string[];
  readonly extends: readonly string[];
  readonly holidays: string | null;
  readonly safeSide: string | null;
  readonly ifMissed: string | null;
  readonly doBefore: readonly string[];
  readonly notes: readonly string[];
}

export const deadlineRuleId = idOf<DeadlineRuleId>();

const PERIOD = objectOf<PeriodLength>(['length', 'unit'], (field) => ({
  length: field.required('length', count),
  unit: field.required('unit', wordOf(PERIOD_UNITS)),
}));

const STARTS_ON = objectOf<NonNullable<DeadlineRule['startsOn']>>(['event', 'text'], (field) => ({
  event: field.required('event', wordOf(START_EVENTS)),
  text: field.required('text', text),
}));

const KEYS = [
  '$schema',
  ...['id', 'name', 'category', 'clock', 'counting', 'period', 'startsOn', 'listed', 'condition', 'runsFor'],
  ...['reckoning', 'whyNotReckoned', 'latest', 'safePeriod', 'stops', 'extends', 'holidays', 'safeSide'],
  ...['ifMissed', 'doBefore', 'notes', ...DATED_TEXT_KEYS],
];

/** Reads one file of `data/law/deadlines`; `$schema` is for editors and is dropped. */
export function parseDeadlineRule(value: unknown): Result<DeadlineRule, readonly LawFault[]> {
  return readWhole(value, (root, path, faults) => {
    const rule = DEADLINE_RULE(root, path, faults);
    const reckons = rule.reckoning === 'automatic' || rule.reckoning === 'on-request';
    if (reckons && (rule.counting === null || rule.period === null || rule.startsOn === null)) {
      faults.push({ code: 'cannot-be-reckoned', path: ['reckoning'] });
    }
    if (rule.reckoning !== 'automatic' && rule.whyNotReckoned === null) {
      faults.push({ code: 'reason-missing', path: ['whyNotReckoned'] });
    }
    return rule;
  });
}

const DEADLINE_RULE = objectOf<DeadlineRule>(KEYS, (field) => ({
  id: field.required('id', deadlineRuleId),
  name: field.required('name', text),
  category: field.required('category', wordOf(DEADLINE_CATEGORIES)),
  clock: field.required('clock', wordOf(CLOCKS)),
  counting: field.optional<CountingRuleId | null>('counting', countingRuleId, null),
  period: field.optional<PeriodLength | null>('period', PERIOD, null),
  startsOn: field.optional<DeadlineRule['startsOn']>('startsOn', STARTS_ON, null),
  listed: field.required('listed', wordOf(['from-the-start', 'once-started'])),
  condition: field.optional<Condition | null>('condition', wordOf(CONDITIONS), null),
  runsFor: field.required('runsFor', wordOf(['you', 'sender', 'provider', 'authority', 'both'])),
  reckoning: field.required('reckoning', wordOf(RECKONINGS)),
  whyNotReckoned: field.optional<string | null>('whyNotReckoned', text, null),
  latest: field.optional<PeriodLength | null>('latest', PERIOD, null),
  safePeriod: field.optional<PeriodLength | null>('safePeriod', PERIOD, null),
  stops: field.optional('stops', listOf(text), []),
  extends: field.optional('extends', listOf(text), []),
  holidays: field.optional<string | null>('holidays', text, null),
  safeSide: field.optional<string | null>('safeSide', text, null),
  ifMissed: field.optional<string | null>('ifMissed', text, null),
  doBefore: field.optional('doBefore', listOf(text), []),
  notes: field.optional('notes', listOf(text), []),
  ...datedTextOf(field),
}));
