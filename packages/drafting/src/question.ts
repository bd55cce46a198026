/** What the papers ask a person, once for all of them: records of `data/forms/questions.json`. */
import type { PageRule } from './document.ts';
import type { FactId, Form } from './form.ts';

/** How it is answered. `posts`, `exhibits` and `events` are lists with an editor of their own. */
export const QUESTION_KINDS = [
  'line',
  'text',
  'day',
  'phone',
  'email',
  'one-of',
  'some-of',
  'posts',
  'exhibits',
  'events',
  'deliveries',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Choice {
  readonly id: string;
  readonly text: string;
  /** As it stands on the paper, where that differs. */
  readonly onPaper: string | null;
}

export interface Question {
  readonly id: FactId;
  readonly kind: QuestionKind;
  /** In the person's words: what happened, never which law applies. */
  readonly text: string;
  readonly help: string | null;
  readonly example: string | null;
  /** Of `one-of` and `some-of`; none is ever chosen beforehand. */
  readonly choices: readonly Choice[];
}

/** What `data/forms` holds, once it is read. */
export interface FormData {
  readonly forms: readonly Form[];
  readonly questions: readonly Question[];
  readonly pages: readonly PageRule[];
}
