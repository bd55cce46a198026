/** What to keep before it vanishes (証拠の残し方): principles, methods, mistakes and checklists of `data/law/evidence`. */
import type { Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text, wordOf } from '@kakekomi/reading';
import { CONFIDENCES, type Confidence } from './dated-text.ts';
import { type LawFault, objectOf } from './reading.ts';
import { type SourceId, sourceIds } from './source.ts';

export interface EvidencePrinciple {
  readonly id: string;
  readonly text: string;
  /** The decision or practice it comes from. */
  readonly basis: string | null;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

export interface EvidenceMethod {
  readonly id: string;
  readonly name: string;
  readonly good: readonly string[];
  readonly weak: readonly string[];
  readonly tips: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

export interface EvidenceMistake {
  readonly mistake: string;
  readonly effect: string;
  readonly sources: readonly SourceId[];
}

/** What the files of the folder hold, together. */
export interface Evidence {
  readonly principles: readonly EvidencePrinciple[];
  readonly methods: readonly EvidenceMethod[];
  readonly mistakes: readonly EvidenceMistake[];
  /** What to keep of a post, a message, a story, a stream … */
  readonly keep: readonly { readonly of: string; readonly items: readonly string[] }[];
  readonly checklists: readonly { readonly id: string; readonly items: readonly string[] }[];
  /** The columns of a list of exhibits (証拠説明書). */
  readonly courtList: { readonly columns: readonly string[]; readonly tip: string | null };
}

const id = idOf<string>();

const PRINCIPLE = objectOf<EvidencePrinciple>(['id', 'text', 'basis', 'confidence', 'sources'], (field) => ({
  id: field.required('id', id),
  text: field.required('text', text),
  basis: field.optional<string | null>('basis', text, null),
  confidence: field.required('confidence', wordOf(CONFIDENCES)),
  sources: field.required('sources', sourceIds),
}));

const METHOD = objectOf<EvidenceMethod>(
  ['id', 'name', 'good', 'weak', 'tips', 'confidence', 'sources'],
  (field) => ({
    id: field.required('id', id),
    name: field.required('name', text),
    good: field.optional('good', listOf(text), []),
    weak: field.optional('weak', listOf(text), []),
    tips: field.optional('tips', listOf(text), []),
    confidence: field.required('confidence', wordOf(CONFIDENCES)),
    sources: field.required('sources', sourceIds),
  }),
);

const MISTAKE = objectOf<EvidenceMistake>(['mistake', 'effect', 'sources'], (field) => ({
  mistake: field.required('mistake', text),
  effect: field.required('effect', text),
  sources: field.required('sources', sourceIds),
}));

const KEEP = objectOf<Evidence['keep'][number]>(['of', 'items'], (field) => ({
  of: field.required('of', id),
  items: field.required('items', listOf(text)),
}));

const CHECKLIST = objectOf<Evidence['checklists'][number]>(['id', 'items'], (field) => ({
  id: field.required('id', id),
  items: field.required('items', listOf(text)),
}));

const COURT_LIST = objectOf<Evidence['courtList']>(['columns', 'tip'], (field) => ({
  columns: field.required('columns', listOf(text)),
  tip: field.optional<string | null>('tip', text, null),
}));

/** Reads the files of `data/law/evidence` joined into one object; each file holds one or more of its keys. */
export function parseEvidence(value: unknown): Result<Evidence, readonly LawFault[]> {
  return readWhole(
    value,
    objectOf<Evidence>(
      ['$schema', 'principles', 'methods', 'mistakes', 'keep', 'checklists', 'courtList'],
      (field) => ({
        principles: field.required('principles', listOf(PRINCIPLE)),
        methods: field.required('methods', listOf(METHOD)),
        mistakes: field.required('mistakes', listOf(MISTAKE)),
        keep: field.required('keep', listOf(KEEP)),
        checklists: field.required('checklists', listOf(CHECKLIST)),
        courtList: field.required('courtList', COURT_LIST),
      }),
    ),
  );
}
