/** Numbers of headings as courts write them: 第1 · 1 · (1) · ア · (ア) · a. */
import { TO_BE_NUMBERED } from './blocks.ts';
import type { Block, HeadingLevel } from './document.ts';

const KATAKANA = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

const write: { readonly [L in HeadingLevel]: (count: number) => string } = {
  1: (count) => `第${count}`,
  2: (count) => String(count),
  3: (count) => `(${count})`,
  4: (count) => KATAKANA[count - 1] ?? String(count),
  5: (count) => `(${KATAKANA[count - 1] ?? count})`,
  6: (count) => LETTERS[count - 1] ?? String(count),
};

/** The blocks with the headings that wait for a number numbered; an annex (after a page break) begins again with the first. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  let counts: readonly number[] = [];
  return blocks.map((block) => {
    if (block.kind === 'page-break') counts = [];
    if (block.kind !== 'heading' || block.number !== TO_BE_NUMBERED) return block;
    const above = Array.from({ length: block.level - 1 }, (_, level) => counts[level] ?? 0);
    const count = (counts[block.level - 1] ?? 0) + 1;
    counts = [...above, count];
    return { ...block, number: write[block.level](count) };
  });
}
