/** The columns (欄) of a form: their official names, what stands in them, and the choices that are listed whole. */
import type { Words } from '../../blocks.ts';
import type { Run } from '../../document.ts';
import type { Paper } from '../../paper.ts';

/** The name of a column as the form has it; its id where the form has no such column. */
export function columnOf({ form }: Paper, id: string): string {
  return form.fields.find((field) => field.id === id)?.label ?? id;
}

/**
 * The rows of a form's table: its columns in its order and under its names, each with what stands in it; those that are
 * not given (day, addressee) have a place of their own outside the table.
 */
export function columnRows(
  { form }: Paper,
  columns: Readonly<Record<string, Words>>,
): readonly (readonly [string, Words])[] {
  return form.fields.flatMap(({ id, label }) => {
    const words = columns[id];
    return words === undefined ? [] : [[label, words] as const];
  });
}

/** What these forms write in a column that has nothing to hold. */
export const NOT_APPLICABLE = '該当なし';

/** What was told, or a blank; 該当なし where the answer was that there is none. */
export function columnTold(paper: Paper, fact: string, blank: string): readonly Run[] {
  return isNone(paper.text(fact)) ? [{ text: NOT_APPLICABLE }] : paper.told(fact, blank);
}

/** Whether an answer says that there is nothing: なし, 特になし。, 該当なし. */
export function isNone(text: string | null): boolean {
  return text !== null && /^(?:特に|該当)?(?:なし|無し|無い|ない|ありません)[。．.]?$/.test(text.trim());
}

export interface ChoiceOptions {
  /** Those to tick; what was chosen where absent. */
  readonly ticked?: readonly string[];
  /** False: the column is whole without an answer, so nothing is said where there is none. */
  readonly required?: boolean;
}

/**
 * Every choice of a question on a line of its own, ○ before those ticked; one that the question does not have stands at the
 * end. Nothing is ever ticked for the person: where they chose nothing, a blank says so.
 */
export function choiceLines(paper: Paper, fact: string, options: ChoiceOptions = {}): readonly Run[] {
  const { ticked = paper.chosen(fact), required = true } = options;
  const all = paper.choicesOf(fact);
  const known = [...all, ...ticked.filter((choice) => !all.includes(choice))];
  const lines = known.map((choice) => {
    const mark = ticked.includes(choice) ? '○' : '　';
    const text = { text: `［${mark}］${paper.choiceText(fact, choice)}` };
    const more = `${fact}-other`;
    if (choice !== 'other' || !(ticked.includes(choice) || paper.has(more))) return [text];
    return [text, ...(paper.has(more) ? [{ text: '　' }] : []), ...paper.told(more, 'その内容')];
  });
  const open = ticked.length === 0 && required ? [[paper.blank('当てはまるものに○')]] : [];
  return joined([...open, ...lines]);
}

/** Several stretches, each on a line of its own within one cell; empty ones fall away. */
export function joined(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));
}
