/** Short ways to write blocks, for the forms. */
import type { Block, HeadingLevel, Run } from './document.ts';

/** Text, or runs, or several of both, as runs; what is empty falls away. */
export type Words = string | Run | readonly Words[];

export function runsOf(words: Words): readonly Run[] {
  if (typeof words === 'string') return words === '' ? [] : [{ text: words }];
  return isList(words) ? words.flatMap(runsOf) : [words];
}

export const title = (text: string): Block => ({ kind: 'title', text });

/** Stands for the number of a heading until `numbered` writes it. */
export const TO_BE_NUMBERED = '#';

/** Numbered by `numbered` once the paper is whole. */
export const heading = (level: HeadingLevel, text: string): Block => ({
  kind: 'heading',
  level,
  number: TO_BE_NUMBERED,
  text,
});

/** A heading whose own words say which one it is (投稿1), so that a number before it would be a second one. */
export const unnumbered = (level: HeadingLevel, text: string): Block => ({
  kind: 'heading',
  level,
  number: '',
  text,
});

/** A line that stands as it is: a date, an addressee, an address. */
export const line = (words: Words, align: 'left' | 'right' | 'center' = 'left', indent = 0): Block => ({
  kind: 'paragraph',
  runs: runsOf(words),
  align,
  indent,
  isProse: false,
});

/** Running text. Line breaks in what a person wrote begin new paragraphs. */
export function prose(words: Words, indent = 1): readonly Block[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runsOf(words)) {
    const [first = '', ...rest] = run.text.split(/\r?\n/);
    if (first !== '') paragraphs.at(-1)?.push({ ...run, text: first });
    for (const text of rest) paragraphs.push(text === '' ? [] : [{ ...run, text }]);
  }
  return paragraphs
    .filter((runs) => runs.length > 0)
    .map((runs): Block => ({ kind: 'paragraph', runs, align: 'left', indent, isProse: true }));
}

export const list = (items: readonly Words[], indent = 1): Block => ({
  kind: 'list',
  items: items.map(runsOf),
  indent,
});

/** `widths` together 100. */
export const table = (
  header: readonly string[] | null,
  widths: readonly number[],
  rows: readonly (readonly Words[])[],
): Block => ({ kind: 'table', header, widths, rows: rows.map((cells) => cells.map(runsOf)) });

/** The two columns of a form: the name of the field, and what stands in it. */
export const fieldTable = (rows: readonly (readonly [string, Words])[]): Block => table(null, [30, 70], rows);

export const gap = (lines = 1): Block => ({ kind: 'gap', lines });

export const pageBreak: Block = { kind: 'page-break' };

function isList(words: Run | readonly Words[]): words is readonly Words[] {
  return Array.isArray(words);
}
