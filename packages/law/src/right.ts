/** A right that may be touched (権利・罪), one record a file in `data/law/rights`: questions in plain words, never a verdict. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Brand, Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text, wordOf } from '@kakekomi/reading';
import { DATED_TEXT_KEYS, type DatedText, datedTextOf, spanFaults } from './dated-text.ts';
import { count, date, type LawFault, objectOf, type Read } from './reading.ts';

export type RightId = Brand<string, 'RightId'>;

/** One question may belong to several rights (was it public? can one tell it is you?): it has one id and is asked once. */
export type QuestionId = Brand<string, 'QuestionId'>;

export interface Element {
  readonly id: QuestionId;
  readonly question: string;
  /** Why it is asked. */
  readonly why: string | null;
}

export interface PenaltyThen {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly text: string;
}

export interface Right extends DatedText {
  readonly id: RightId;
  /** Its place where several are shown; no order of weight. */
  readonly order: number;
  readonly name: string;
  readonly sides: readonly ('criminal' | 'civil')[];
  /** Of a general kind, in the wording that is safe to show. */
  readonly explanation: string | null;
  readonly elements: readonly Element[];
  /** What the other side may say (公共性・公益目的・真実性, 意見論評 …): always shown beside the elements. */
  readonly defences: readonly Element[];
  readonly defencesNote: string | null;
  /** Whether prosecution needs a 告訴 (親告罪). */
  readonly complaint: 'needed' | 'not-needed' | 'depends' | 'not-stated';
  readonly complaintNote: string | null;
  /** As the statute states it now. */
  readonly penalty: string | null;
  readonly penaltyHistory: readonly PenaltyThen[];
  /** 公訴時効・告訴期間・民事の時効, in words; the dates come from the deadline rules. */
  readonly limits: {
    readonly prosecution: string | null;
    readonly complaint: string | null;
    readonly civil: string | null;
  };
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

const questionId = idOf<QuestionId>();

const ELEMENT = objectOf<Element>(['id', 'question', 'why'], (field) => ({
  id: field.required('id', questionId),
  question: field.required('question', text),
  why: field.optional<string | null>('why', text, null),
}));

const penaltyThen: Read<PenaltyThen> = (value, path, faults) => {
  const then = objectOf<PenaltyThen>(['from', 'until', 'text'], (field) => ({
    from: field.optional<PlainDate | null>('from', date, null),
    until: field.optional<PlainDate | null>('until', date, null),
    text: field.required('text', text),
  }))(value, path, faults);
  faults.push(...spanFaults(then, path));
  return then;
};

const NO_LIMITS: Right['limits'] = { prosecution: null, complaint: null, civil: null };

const LIMITS = objectOf<Right['limits']>(['prosecution', 'complaint', 'civil'], (field) => ({
  prosecution: field.optional<string | null>('prosecution', text, null),
  complaint: field.optional<string | null>('complaint', text, null),
  civil: field.optional<string | null>('civil', text, null),
}));

const KEYS = [
  '$schema',
  ...['id', 'order', 'name', 'sides', 'explanation', 'elements', 'defences', 'defencesNote', 'complaint'],
  ...['complaintNote', 'penalty', 'penaltyHistory', 'limits', 'examples', 'notes', ...DATED_TEXT_KEYS],
];

/** Reads one file of `data/law/rights`. */
export function parseRight(value: unknown): Result<Right, readonly LawFault[]> {
  return readWhole(value, RIGHT);
}

const RIGHT = objectOf<Right>(KEYS, (field) => ({
  id: field.required('id', idOf<RightId>()),
  order: field.required('order', count),
  name: field.required('name', text),
  sides: field.required('sides', listOf(wordOf(['criminal', 'civil']))),
  explanation: field.optional<string | null>('explanation', text, null),
  elements: field.required('elements', listOf(ELEMENT)),
  defences: field.optional('defences', listOf(ELEMENT), []),
  defencesNote: field.optional<string | null>('defencesNote', text, null),
  complaint: field.required('complaint', wordOf(['needed', 'not-needed', 'depends', 'not-stated'])),
  complaintNote: field.optional<string | null>('complaintNote', text, null),
  penalty: field.optional<string | null>('penalty', text, null),
  penaltyHistory: field.optional('penaltyHistory', listOf(penaltyThen), []),
  limits: field.optional('limits', LIMITS, NO_LIMITS),
  examples: field.optional('examples', listOf(text), []),
  notes: field.optional('notes', listOf(text), []),
  ...datedTextOf(field),
}));
