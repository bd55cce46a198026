/** A drafted letter as plain paragraphs: what is set on the grid, with blanks known by their place. */
import type { Block, DocumentModel, Run } from '../document.ts';
import { fullWidth, graphemesOf, withoutControls } from '../japanese-text.ts';
import type { CharacterFault } from './problem.ts';

export interface LetterText {
  /** Paragraphs parted by `\n`; notices of the draft are not in it. */
  readonly text: string;
  /** What is still to be filled in. */
  readonly blanks: readonly CharacterFault[];
}

/** The letter for a line of so many characters: titles in the middle, day and sender at the end of the line. */
export function letterTextOf({ blocks }: DocumentModel, charactersPerLine: number): LetterText {
  let text = '';
  const blanks: CharacterFault[] = [];
  const paragraphs = blocks.flatMap((block) => paragraphsOf(block, charactersPerLine));
  for (const [index, runs] of paragraphs.entries()) {
    if (index > 0) text += '\n';
    for (const run of runs) {
      const words = fullWidth(withoutControls(run.text));
      if (run.mark === 'missing') blanks.push({ code: 'blank', found: words, at: text.length });
      text += words;
    }
  }
  return { text, blanks };
}

function paragraphsOf(block: Block, most: number): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'title':
      return [aligned([{ text: block.text }], 'center', most)];
    case 'heading':
      return [[{ text: block.number === '' ? block.text : `${block.number}　${block.text}` }]];
    case 'paragraph':
      return [aligned([...(block.isProse ? [{ text: '　' }] : []), ...block.runs], block.align, most)];
    case 'list':
      return block.items.map((item) => [{ text: '・' }, ...item]);
    case 'table':
      return block.rows.map((cells) =>
        cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: '　' }, ...cell])),
      );
    case 'gap':
      return Array.from({ length: block.lines }, () => []);
    case 'page-break':
      return [[]];
  }
}

/** Blanks before a line, which the post does not count; none where the text fills the line. */
function aligned(runs: readonly Run[], align: 'left' | 'right' | 'center', most: number): readonly Run[] {
  if (align === 'left') return runs;
  const length = graphemesOf(runs.map(({ text }) => text).join('')).length;
  const room = Math.max(0, most - length);
  const before = align === 'right' ? room : Math.floor(room / 2);
  return before === 0 ? runs : [{ text: '　'.repeat(before) }, ...runs];
}
