/** A form and a case → a draft: the paper as a model, what is missing in it, and what the person must check. */
import type { CaseFile } from '@kakekomi/casefile';
import { withoutDirectionMarks } from './direction-marks.ts';
import type { DocumentModel } from './document.ts';
import { isTold } from './fact.ts';
import type { FactId, Form, FormField } from './form.ts';
import { courtWriters } from './forms/court.ts';
import { criminalWriters } from './forms/criminal.ts';
import { requestWriters } from './forms/request.ts';
import { numbered } from './heading-numbers.ts';
import { type PaperQuery, paperOf, type Writer } from './paper.ts';
import { openFields } from './printed-blanks.ts';
import type { FormData, Question } from './question.ts';

export interface MissingFact {
  readonly field: FormField;
  readonly fact: FactId;
  /** Null where `data/forms` has no question for it. */
  readonly question: Question | null;
}

export interface Draft {
  readonly document: DocumentModel;
  /**
   * What the form cannot do without and was not told, in the order of its fields, each once; then every other blank that stands
   * in a required field.
   */
  readonly missing: readonly MissingFact[];
  /** In Japanese, a sentence each. */
  readonly toCheck: readonly string[];
}

export type DraftQuery = Omit<PaperQuery, 'form' | 'questions' | 'forms'> & { readonly data: FormData };

const WRITERS: Readonly<Record<string, Writer>> = { ...requestWriters, ...courtWriters, ...criminalWriters };

/** Whether a form can be drafted. */
export function hasWriter(form: Form): boolean {
  return Object.hasOwn(WRITERS, form.id);
}

/**
 * Drafts a form. Total: whatever was told so far there is a draft, with marked blanks. Throws where `data` has no page rule
 * for the form or nothing writes it, which is our own mistake.
 */
export function compose(form: Form, query: DraftQuery): Draft {
  const { data, ...rest } = query;
  const writer = WRITERS[form.id];
  const page = data.pages.find(({ id }) => id === form.page);
  if (writer === undefined || page === undefined) throw new Error(`compose: ${form.id} cannot be written`);
  const { caseFile, toCheck: marks } = withoutDirectionMarks(query.caseFile);
  const paper = paperOf({ ...rest, caseFile, form, questions: data.questions, forms: data.forms });
  const { blocks, toCheck } = writer(paper);
  const missing = missingIn(form, query.caseFile, data.questions, (fact) => paper.has(fact));
  const showsMarks = JSON.stringify(blocks).includes('〔U+');
  return {
    document: {
      form: form.id,
      title: form.name,
      fileStem: `memo-${String(form.order).padStart(2, '0')}`,
      page,
      notices: noticesOf(form),
      blocks: numbered(blocks),
    },
    missing: [
      ...missing,
      ...openFields(blocks, paper.blanks, form, data.questions).filter(
        ({ fact }) => !missing.some((other) => other.fact === fact),
      ),
    ],
    toCheck: showsMarks ? [...toCheck, ...marks] : toCheck,
  };
}

/** What a draft says above itself. */
function noticesOf({ shape }: Form): readonly string[] {
  const drawn = '下書きです。内容はあなたが確かめ、あなたの言葉に直してから使ってください。';
  if (shape.isConfirmed) return [drawn];
  const where =
    shape.officialUrl === null ? shape.officialName : `${shape.officialName}（${shape.officialUrl}）`;
  return [drawn, `いまの正式な様式は確かめられていません。提出の前に見比べてください：${where}`];
}

function missingIn(
  { fields }: Form,
  caseFile: CaseFile,
  questions: readonly Question[],
  isKnown: (fact: FactId) => boolean,
): readonly MissingFact[] {
  const asked = fields.flatMap((field) =>
    field.required ? field.asks.filter(({ required }) => required).map(({ fact }) => ({ field, fact })) : [],
  );
  return asked
    .filter(({ fact }, index) => asked.findIndex((other) => other.fact === fact) === index)
    .filter(({ fact }) => !isKnown(fact) && !isTold(caseFile, fact))
    .map(({ field, fact }) => ({ field, fact, question: questions.find(({ id }) => id === fact) ?? null }));
}
