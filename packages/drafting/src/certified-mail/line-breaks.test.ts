import { describe, expect, test } from 'vitest';
import { cellsOf } from './counting.ts';
import { lineEnd } from './line-breaks.ts';

/** The lines of a paragraph on a grid of so many places. */
function broken(text: string, most: number): readonly string[] {
  const cells = cellsOf(text, 0);
  const lines: string[] = [];
  for (let from = 0; from < cells.length; ) {
    const end = lineEnd(cells, from, most);
    lines.push(
      cells
        .slice(from, end)
        .map((cell) => cell.text)
        .join(''),
    );
    from = end;
  }
  return lines;
}

describe('lineEnd', () => {
  test.each([
    ['a full line', 'あいうえおかき', 5, ['あいうえお', 'かき']],
    ['it fits to the last place', 'あいうえ。', 5, ['あいうえ。']],
    ['no full stop at the beginning', 'あいうえお。', 5, ['あいうえ', 'お。']],
    ['no closing bracket, and what is before it goes along', '「あいうえ」。', 5, ['「あいう', 'え」。']],
    ['no small kana', 'あいうえきょう', 5, ['あいうえ', 'きょう']],
    ['no lengthening mark', 'あいうえラーメン', 5, ['あいうえ', 'ラーメン']],
    ['no opening bracket at the end', 'あいうえ「お」', 5, ['あいうえ', '「お」']],
    ['a dash of two is not parted', 'あいうえ――か', 5, ['あいうえ', '――か']],
    ['dots of two are not parted', 'あいうえ……', 5, ['あいう', 'え……']],
    ['where everything clings together, the grid goes first', '。。。。。。。', 5, ['。。。。。', '。。']],
    ['what counts two fills the line sooner', 'い㎡㎡㎡', 5, ['い㎡㎡', '㎡']],
    ['a closing bracket takes a place, though it does not count', 'い（あ）', 3, ['い', '（あ）']],
    ['nothing', '', 5, []],
  ])('%s', (_why, text, most, lines) => {
    expect(broken(text, most)).toEqual(lines);
  });
});
