/** `data/forms` read: one form a file, the questions that fill them, and how their pages are set. */
import type { Result } from '@kakekomi/kernel';
import { CONFIDENCES, type StepId } from '@kakekomi/law';
import { flag, idOf, listOf, readWhole, text, webUrlOf, wholeNumberFrom, wordOf } from '@kakekomi/reading';
import type { PageRule } from './document.ts';
import { placeOf } from './fact.ts';
import {
  type AskedFact,
  DELIVERED_FACTS,
  DELIVERY_DAYS,
  FORM_ROLES,
  type Form,
  type FormField,
  type FormId,
  type FormSourceId,
} from './form.ts';
import { sourceIds } from './form-source.ts';
import { type Choice, QUESTION_KINDS, type Question } from './question.ts';
import { date, type FormFault, factId, measure, objectOf, type Read, withoutDoubles } from './reading.ts';

/** A page rule as it is kept: with why it is so, and where that was read. */
export interface PageRecord extends PageRule {
  /** In Japanese. */
  readonly note: string | null;
  /** Empty where the choice is ours. */
  readonly sources: readonly FormSourceId[];
}

/** Reads one form of `data/forms`. */
export function parseForm(value: unknown): Result<Form, readonly FormFault[]> {
  return readWhole(value, FORM);
}

/** Reads `data/forms/questions.json`. */
export function parseQuestions(value: unknown): Result<readonly Question[], readonly FormFault[]> {
  const list = withoutDoubles(listOf(question), ({ id }) => id);
  return readWhole(
    value,
    objectOf(['$schema', 'questions'], (field) => field.required('questions', list)),
  );
}

/** Reads `data/forms/pages.json`. */
export function parsePages(value: unknown): Result<readonly PageRecord[], readonly FormFault[]> {
  const list = withoutDoubles(listOf(page), ({ id }) => id);
  return readWhole(
    value,
    objectOf(['$schema', 'pages'], (field) => field.required('pages', list)),
  );
}

const ASKED = objectOf<AskedFact>(['fact', 'required'], (field) => ({
  fact: field.required('fact', factId),
  required: field.required('required', flag),
}));

const FIELD = objectOf<FormField>(['id', 'label', 'required', 'help', 'asks', 'passedOn'], (field) => ({
  id: field.required('id', idOf()),
  label: field.required('label', text),
  required: field.required('required', flag),
  help: field.optional<string | null>('help', text, null),
  asks: field.optional(
    'asks',
    withoutDoubles(listOf(ASKED), ({ fact }) => fact),
    [],
  ),
  passedOn: field.optional<string | null>('passedOn', text, null),
}));

const SHAPE = objectOf<Form['shape']>(['isConfirmed', 'officialName', 'officialUrl', 'note'], (field) => ({
  isConfirmed: field.required('isConfirmed', flag),
  officialName: field.required('officialName', text),
  officialUrl: field.optional<string | null>('officialUrl', webUrlOf(), null),
  note: field.optional<string | null>('note', text, null),
}));

const DELIVERY = objectOf<Form['delivery'][number]>(['fact', 'day'], (field) => ({
  fact: field.required('fact', wordOf(DELIVERED_FACTS)),
  day: field.required('day', wordOf(DELIVERY_DAYS)),
}));

const FORM_KEYS = [
  ...['$schema', 'id', 'order', 'name', 'role', 'purpose', 'addressee', 'page', 'steps', 'cost', 'takeTo'],
  ...['showFirst', 'otherSideLearns', 'goesToOffender', 'shape', 'fields', 'attachments', 'formatting'],
  ...['notes', 'delivery', 'confidence', 'sources', 'asOf'],
];

const FORM = objectOf<Form>(FORM_KEYS, (field) => ({
  id: field.required('id', idOf<FormId>()),
  order: field.required('order', wholeNumberFrom(1)),
  name: field.required('name', text),
  role: field.required('role', wordOf(FORM_ROLES)),
  purpose: field.required('purpose', text),
  addressee: field.required('addressee', text),
  page: field.required('page', idOf()),
  steps: field.required('steps', listOf(idOf<StepId>())),
  cost: field.optional<string | null>('cost', text, null),
  takeTo: field.required('takeTo', text),
  showFirst: field.required('showFirst', text),
  otherSideLearns: field.optional<string | null>('otherSideLearns', text, null),
  goesToOffender: field.optional('goesToOffender', flag, false),
  shape: field.required('shape', SHAPE),
  fields: field.required(
    'fields',
    withoutDoubles(listOf(FIELD), ({ id }) => id),
  ),
  attachments: field.optional('attachments', listOf(text), []),
  formatting: field.optional('formatting', listOf(text), []),
  notes: field.optional('notes', listOf(text), []),
  delivery: field.optional('delivery', listOf(DELIVERY), []),
  confidence: field.required('confidence', wordOf(CONFIDENCES)),
  sources: field.required('sources', sourceIds),
  asOf: field.required('asOf', date),
}));

const CHOICE = objectOf<Choice>(['id', 'text', 'onPaper'], (field) => ({
  id: field.required('id', idOf()),
  text: field.required('text', text),
  onPaper: field.optional<string | null>('onPaper', text, null),
}));

const QUESTION = objectOf<Question>(['id', 'kind', 'text', 'help', 'example', 'choices'], (field) => ({
  id: field.required('id', factId),
  kind: field.required('kind', wordOf(QUESTION_KINDS)),
  text: field.required('text', text),
  help: field.optional<string | null>('help', text, null),
  example: field.optional<string | null>('example', text, null),
  choices: field.optional(
    'choices',
    withoutDoubles(listOf(CHOICE), ({ id }) => id),
    [],
  ),
}));

const LIST_KINDS: readonly string[] = ['posts', 'exhibits', 'events', 'deliveries'];

const question: Read<Question> = (value, path, faults) => {
  const read = QUESTION(value, path, faults);
  const { id, kind, choices } = read;
  const isChosen = kind === 'one-of' || kind === 'some-of';
  if (isChosen && choices.length === 0) faults.push({ code: 'choices-missing', path });
  if (!isChosen && choices.length > 0) faults.push({ code: 'choices-not-asked', path: [...path, 'choices'] });
  const isOfList = placeOf(id).kind === 'list';
  if (isOfList ? kind !== id : LIST_KINDS.includes(kind)) {
    faults.push({ code: 'kind-not-of-fact', path: [...path, 'kind'] });
  }
  return read;
};

const MARGINS = objectOf<PageRule['marginsMm']>(['top', 'bottom', 'left', 'right'], (field) => ({
  top: field.required('top', measure),
  bottom: field.required('bottom', measure),
  left: field.required('left', measure),
  right: field.required('right', measure),
}));

const PAGE_KEYS = [
  ...['id', 'size', 'marginsMm', 'fontPt', 'charactersPerLine', 'linesPerPage', 'hasPageNumbers'],
  ...['note', 'sources'],
];

const PAGE = objectOf<PageRecord>(PAGE_KEYS, (field) => ({
  id: field.required('id', idOf()),
  size: field.required('size', wordOf(['A4'])),
  marginsMm: field.required('marginsMm', MARGINS),
  fontPt: field.required('fontPt', measure),
  charactersPerLine: field.required('charactersPerLine', wholeNumberFrom(1)),
  linesPerPage: field.required('linesPerPage', wholeNumberFrom(1)),
  hasPageNumbers: field.required('hasPageNumbers', flag),
  note: field.optional<string | null>('note', text, null),
  sources: field.optional('sources', listOf(idOf<FormSourceId>()), []),
}));

const A4_MM = { width: 210, height: 297 };
const POINTS_PER_MM = 72 / 25.4;

/** A full-width character is as wide and as high as its size. */
const page: Read<PageRecord> = (value, path, faults) => {
  const read = PAGE(value, path, faults);
  const { marginsMm, fontPt, charactersPerLine, linesPerPage } = read;
  const width = (A4_MM.width - marginsMm.left - marginsMm.right) * POINTS_PER_MM;
  const height = (A4_MM.height - marginsMm.top - marginsMm.bottom) * POINTS_PER_MM;
  if (charactersPerLine * fontPt > width) {
    faults.push({ code: 'page-too-small', path: [...path, 'charactersPerLine'] });
  }
  if (linesPerPage * fontPt > height)
    faults.push({ code: 'page-too-small', path: [...path, 'linesPerPage'] });
  return read;
};
