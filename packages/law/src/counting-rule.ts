/** How a period is counted (期間計算): which day is the first, and whether a last day on a rest day moves on. */
import { ROLL_OVERS, type RollOver } from '@kakekomi/calendar/legal-period';
import type { Brand, Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text, wordOf } from '@kakekomi/reading';
import { DATED_TEXT_KEYS, type DatedText, datedTextOf } from './dated-text.ts';
import { type LawFault, objectOf } from './reading.ts';

/** minpo-calendar, minpo-142, minso-95, keiso-55, keiso-jikou … */
export type CountingRuleId = Brand<string, 'CountingRuleId'>;

export interface CountingRule extends DatedText {
  readonly id: CountingRuleId;
  readonly name: string;
  /** In Japanese, for people. */
  readonly explanation: string;
  /** `not-counted`: 初日不算入, unless the period starts at midnight. `counted`: 公訴時効. */
  readonly firstDay: 'not-counted' | 'counted';
  readonly rollOver: RollOver;
  /** Which article stands behind which line of the reasoning. */
  readonly articlesFor: {
    readonly firstDay: readonly string[];
    readonly lastDay: readonly string[];
    readonly rollOver: readonly string[];
  };
}

export const countingRuleId = idOf<CountingRuleId>();

const ARTICLES_FOR = objectOf<CountingRule['articlesFor']>(['firstDay', 'lastDay', 'rollOver'], (field) => ({
  firstDay: field.optional('firstDay', listOf(text), []),
  lastDay: field.optional('lastDay', listOf(text), []),
  rollOver: field.optional('rollOver', listOf(text), []),
}));

const COUNTING_RULE = objectOf<CountingRule>(
  ['id', 'name', 'explanation', 'firstDay', 'rollOver', 'articlesFor', ...DATED_TEXT_KEYS],
  (field) => ({
    id: field.required('id', countingRuleId),
    name: field.required('name', text),
    explanation: field.required('explanation', text),
    firstDay: field.required('firstDay', wordOf(['not-counted', 'counted'])),
    rollOver: field.required('rollOver', wordOf(ROLL_OVERS)),
    articlesFor: field.optional('articlesFor', ARTICLES_FOR, { firstDay: [], lastDay: [], rollOver: [] }),
    ...datedTextOf(field),
  }),
);

/** Reads `data/law/counting-rules.json`. */
export function parseCountingRules(value: unknown): Result<readonly CountingRule[], readonly LawFault[]> {
  return readWhole(
    value,
    objectOf(['$schema', 'countingRules'], (field) => field.required('countingRules', listOf(COUNTING_RULE))),
  );
}
