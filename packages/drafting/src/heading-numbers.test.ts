import { expect, test } from 'vitest';
import { heading, pageBreak, title, unnumbered } from './blocks.ts';
import type { Block, HeadingLevel } from './document.ts';
import { numbered } from './heading-numbers.ts';

const numbersOf = (blocks: readonly Block[]): readonly string[] =>
  numbered(blocks).flatMap((block) => (block.kind === 'heading' ? [block.number] : []));
const levels = (...of: readonly HeadingLevel[]): readonly Block[] => of.map((level) => heading(level, '…'));

test.each([
  ['one after another', levels(1, 1, 1), ['第1', '第2', '第3']],
  ['every level has its own signs', levels(1, 2, 3, 4, 5, 6), ['第1', '1', '(1)', 'ア', '(ア)', 'a']],
  ['a deeper level begins again under the next', levels(1, 2, 2, 1, 2), ['第1', '1', '2', '第2', '1']],
  ['a level left out does not stop the count', levels(1, 3, 3, 1, 3), ['第1', '(1)', '(2)', '第2', '(1)']],
  ['an annex counts for itself', [...levels(1, 1), pageBreak, ...levels(1)], ['第1', '第2', '第1']],
])('%s', (_why, blocks, expected) => {
  expect(numbersOf(blocks)).toEqual(expected);
});

test('other blocks stay what they are', () => {
  expect(numbered([title('書類')])).toEqual([title('書類')]);
});

test('a heading whose words say which it is has no number, and none is counted for it', () => {
  const blocks = [
    heading(1, '申立ての理由'),
    unnumbered(2, '投稿1'),
    unnumbered(2, '投稿2'),
    heading(2, '事情'),
  ];
  expect(numbersOf(blocks)).toEqual(['第1', '', '', '1']);
});
