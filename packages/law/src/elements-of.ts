/** From yes/no answers in plain words to the elements that got a yes, with the defences beside them. Never a verdict. */
import type { Law } from './law.ts';
import type { Element, QuestionId, Right } from './right.ts';

export const ANSWERS = ['yes', 'no', 'unknown', 'partly'] as const;
export type Answer = (typeof ANSWERS)[number];

/** By question id; a question not answered is absent. */
export type Answers = { readonly [question: string]: Answer | undefined };

/** An element with what was said; null where it was not asked or skipped. */
export interface AnsweredElement extends Element {
  readonly answer: Answer | null;
}

/** A right of which at least one element got a yes. It says what was answered, and nothing about what follows from it. */
export interface RelatedRight {
  readonly right: Right;
  /** 【「はい」が付いた要素】 */
  readonly saidYes: readonly Element[];
  /** All elements, in order, with their answers. */
  readonly elements: readonly AnsweredElement[];
  /** What the other side may say: always there beside the elements. */
  readonly defences: readonly AnsweredElement[];
}

/** Rights with a yes, in the records' own order, which is no order of weight. Defences alone relate nothing. */
export function elementsOf(answers: Answers, law: Law): readonly RelatedRight[] {
  const answered = (element: Element): AnsweredElement => ({
    ...element,
    answer: answerTo(answers, element.id),
  });
  return law.rights.flatMap((right) => {
    const elements = right.elements.map(answered);
    const saidYes = right.elements.filter(({ id }) => answerTo(answers, id) === 'yes');
    return saidYes.length === 0 ? [] : [{ right, saidYes, elements, defences: right.defences.map(answered) }];
  });
}

function answerTo(answers: Answers, id: QuestionId): Answer | null {
  return Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
}
