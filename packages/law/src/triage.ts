/** The order in which to ask (相談受付の順番): safety first, then what happened; it asks no law. `data/law/triage.json`. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text } from '@kakekomi/reading';
import { date, type LawFault, objectOf } from './reading.ts';
import { type SourceId, sourceIds } from './source.ts';

export interface TriageAnswer {
  readonly answer: string;
  /** What the answer changes, in words. */
  readonly changes: readonly string[];
}

export interface TriageQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly TriageAnswer[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
}

export interface Triage {
  readonly asOf: PlainDate;
  readonly note: string;
  /** Rules that hold wherever despair may be. */
  readonly safeMessaging: {
    readonly rules: readonly string[];
    readonly triggers: readonly string[];
    readonly sources: readonly SourceId[];
  };
  /** In the order in which they are asked; one may stop after any. */
  readonly questions: readonly TriageQuestion[];
  readonly changes: readonly { readonly when: string; readonly changes: readonly string[] }[];
  /** What every answer shows, wherever one stops. */
  readonly oneScreen: readonly string[];
}

const id = idOf<string>();

const ANSWER = objectOf<TriageAnswer>(['answer', 'changes'], (field) => ({
  answer: field.required('answer', text),
  changes: field.required('changes', listOf(text)),
}));

const QUESTION = objectOf<TriageQuestion>(['id', 'question', 'answers', 'notes', 'sources'], (field) => ({
  id: field.required('id', id),
  question: field.required('question', text),
  answers: field.required('answers', listOf(ANSWER)),
  notes: field.optional('notes', listOf(text), []),
  sources: field.required('sources', sourceIds),
}));

const SAFE_MESSAGING = objectOf<Triage['safeMessaging']>(['rules', 'triggers', 'sources'], (field) => ({
  rules: field.required('rules', listOf(text)),
  triggers: field.required('triggers', listOf(text)),
  sources: field.required('sources', sourceIds),
}));

const CHANGE = objectOf<Triage['changes'][number]>(['when', 'changes'], (field) => ({
  when: field.required('when', id),
  changes: field.required('changes', listOf(text)),
}));

/** Reads `data/law/triage.json`. */
export function parseTriage(value: unknown): Result<Triage, readonly LawFault[]> {
  return readWhole(
    value,
    objectOf<Triage>(
      ['$schema', 'asOf', 'note', 'safeMessaging', 'questions', 'changes', 'oneScreen'],
      (field) => ({
        asOf: field.required('asOf', date),
        note: field.required('note', text),
        safeMessaging: field.required('safeMessaging', SAFE_MESSAGING),
        questions: field.required('questions', listOf(QUESTION)),
        changes: field.required('changes', listOf(CHANGE)),
        oneScreen: field.required('oneScreen', listOf(text)),
      }),
    ),
  );
}
