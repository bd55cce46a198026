/** A step that may be taken (手続), one record a file in `data/law/steps`; `next` and `otherwise` make the graph. */
import type { Brand, Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text, wordOf } from '@kakekomi/reading';
import { DATED_TEXT_KEYS, type DatedText, datedTextOf } from './dated-text.ts';
import { CONDITIONS, type Condition, type DeadlineRuleId, deadlineRuleId } from './deadline-rule.ts';
import { count, type LawFault, objectOf } from './reading.ts';

export type StepId = Brand<string, 'StepId'>;

export const STEP_GROUPS = [
  'first',
  'removal',
  'identify',
  'criminal',
  'civil',
  'support',
  'business',
  'minor',
] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

export interface Step extends DatedText {
  readonly id: StepId;
  /** Its place in the usual order. */
  readonly order: number;
  readonly name: string;
  readonly group: StepGroup;
  readonly who: string;
  readonly needs: readonly string[];
  readonly where: string | null;
  readonly cost: string | null;
  readonly usualTime: string | null;
  /** What it takes to go well; no forecast. */
  readonly goesWellWhen: string | null;
  readonly risks: readonly string[];
  readonly next: readonly StepId[];
  readonly otherwise: readonly StepId[];
  readonly condition: Condition | null;
  /** The last days that bear on it. */
  readonly deadlines: readonly DeadlineRuleId[];
  readonly notes: readonly string[];
}

const stepId = idOf<StepId>();

const KEYS = [
  '$schema',
  ...['id', 'order', 'name', 'group', 'who', 'needs', 'where', 'cost', 'usualTime', 'goesWellWhen', 'risks'],
  ...['next', 'otherwise', 'condition', 'deadlines', 'notes', ...DATED_TEXT_KEYS],
];

/** Reads one file of `data/law/steps`. */
export function parseStep(value: unknown): Result<Step, readonly LawFault[]> {
  return readWhole(value, STEP);
}

const STEP = objectOf<Step>(KEYS, (field) => ({
  id: field.required('id', stepId),
  order: field.required('order', count),
  name: field.required('name', text),
  group: field.required('group', wordOf(STEP_GROUPS)),
  who: field.required('who', text),
  needs: field.optional('needs', listOf(text), []),
  where: field.optional<string | null>('where', text, null),
  cost: field.optional<string | null>('cost', text, null),
  usualTime: field.optional<string | null>('usualTime', text, null),
  goesWellWhen: field.optional<string | null>('goesWellWhen', text, null),
  risks: field.optional('risks', listOf(text), []),
  next: field.optional('next', listOf(stepId), []),
  otherwise: field.optional('otherwise', listOf(stepId), []),
  condition: field.optional<Condition | null>('condition', wordOf(CONDITIONS), null),
  deadlines: field.optional('deadlines', listOf(deadlineRuleId), []),
  notes: field.optional('notes', listOf(text), []),
  ...datedTextOf(field),
}));
