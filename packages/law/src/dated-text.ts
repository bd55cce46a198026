/** What every record of the law states about the text it leans on: articles, dates of validity, and how sure it is. */
import type { PlainDate } from '@kakekomi/calendar';
import { listOf, text, wordOf } from '@kakekomi/reading';
import { date, type Fields, type LawFault, objectOf, type Read } from './reading.ts';
import { type SourceId, sourceIds } from './source.ts';

/** high: a public page, or several sources that agree · medium: one good source · low: something could not be confirmed. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Both ends included; null is not known, or open. */
export interface InForce {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

export interface DatedText {
  /** As cited in Japanese: 刑事訴訟法235条1項. Empty for a rule of practice. */
  readonly articles: readonly string[];
  readonly inForce: InForce;
  /** The day as of which the cited text stood so, as far as was read. */
  readonly textAsOf: PlainDate;
  /** Set where an act was promulgated since whose content has not been read: numbers and rules may have moved. */
  readonly amendmentNotRead: string | null;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** Keys of {@link DatedText}, for `objectOf`. */
export const DATED_TEXT_KEYS = [
  'articles',
  'inForce',
  'textAsOf',
  'amendmentNotRead',
  'confidence',
  'sources',
] as const;

const ALWAYS: InForce = { from: null, until: null };

const inForce: Read<InForce> = (value, path, faults) => {
  const span = objectOf<InForce>(['from', 'until'], (field) => ({
    from: field.optional<PlainDate | null>('from', date, null),
    until: field.optional<PlainDate | null>('until', date, null),
  }))(value, path, faults);
  faults.push(...spanFaults(span, path));
  return span;
};

/** A span that ends before it starts is a slip of the pen. */
export function spanFaults(
  { from, until }: InForce,
  path: readonly (string | number)[],
): readonly LawFault[] {
  return from !== null && until !== null && until < from
    ? [{ code: 'ends-before-it-starts', path: [...path, 'until'] }]
    : [];
}

/** Reads the fields of {@link DatedText} out of a record. */
export function datedTextOf(field: Fields): DatedText {
  return {
    articles: field.optional('articles', listOf(text), []),
    inForce: field.optional('inForce', inForce, ALWAYS),
    textAsOf: field.required('textAsOf', date),
    amendmentNotRead: field.optional<string | null>('amendmentNotRead', text, null),
    confidence: field.required('confidence', wordOf(CONFIDENCES)),
    sources: field.required('sources', sourceIds),
  };
}
