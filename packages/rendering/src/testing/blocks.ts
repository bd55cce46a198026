/** Short ways to write blocks with their numbers, for the tests. */
import type { Block, HeadingLevel, Run } from '@kakekomi/drafting';

type Words = string | readonly Run[];

const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words);

export const title = (text: string): Block => ({ kind: 'title', text });

export const heading = (level: HeadingLevel, number: string, text: string): Block => ({
  kind: 'heading',
  level,
  number,
  text,
});

export const line = (words: Words, align: 'left' | 'right' | 'center' = 'left', indent = 0): Block => ({
  kind: 'paragraph',
  runs: runsOf(words),
  align,
  indent,
  isProse: false,
});

export const prose = (words: Words, indent = 1): readonly Block[] => [
  { kind: 'paragraph', runs: runsOf(words), align: 'left', indent, isProse: true },
];

export const list = (items: readonly Words[], indent = 1): Block => ({
  kind: 'list',
  items: items.map(runsOf),
  indent,
});

export const table = (
  header: readonly string[] | null,
  widths: readonly number[],
  rows: readonly (readonly Words[])[],
): Block => ({ kind: 'table', header, widths, rows: rows.map((cells) => cells.map(runsOf)) });
