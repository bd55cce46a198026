/** Ids of the intake's questions, in the order in which they are asked, and what was answered to each. */
import type { CaseFile } from '@kakekomi/casefile';

/** Safety, then the heart, then who, then images, then what and where, then days, then what is wanted. */
export const QUESTION_IDS = [
  'danger',
  'mind',
  'whose',
  'age',
  'guardian',
  'sexual',
  'shows-me',
  'shows-child',
  'kind',
  'address',
  'money',
  'where',
  'who',
  'fear',
  'since-when-known',
  'when-posted',
  'when-noticed',
  'when-guardian-noticed',
  'still',
  'noted',
  'evidence',
  'standing',
  'place',
  'goal',
  'before-removal',
  'done',
  'when-asked-platform',
  'budget',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** The choice by which any question is passed over; it writes nothing but itself. */
export const SKIPPED = 'skipped';

/** The id of the choice made; null where it was not asked. */
export function answerTo({ answers }: CaseFile, id: QuestionId): string | null {
  return Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
}
