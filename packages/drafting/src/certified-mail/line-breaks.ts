/** Where a line of a grid may end (禁則処理): a line may be shorter than the rule, so what must not be parted goes down together. */
import type { Cell } from './counting.ts';

/** Not at the beginning of a line (行頭禁則). */
const NOT_FIRST = new Set(
  '、。，．,.・：；:;？！?!）)」』】〕］]｝}〉》｣〗”’〟ーｰ゛゜ゝゞヽヾ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ‐–〜～…‥％%℃',
);
/** Not at the end of a line (行末禁則). */
const NOT_LAST = new Set('（(「『【〔［[｛{〈《｢〖“‘〝￥¥＄$＃#№');
/** Not parted from another of the same (分離禁止). */
const DOUBLED = new Set('…‥―—');

/** The end (exclusive) of the line that begins at `from`: at most `most` places and `most` counted characters. */
export function lineEnd(cells: readonly Cell[], from: number, most: number): number {
  const full = fullEnd(cells, from, most);
  if (full >= cells.length) return cells.length;
  for (let end = full; end > from; end -= 1) {
    if (mayBreak(cells[end - 1], cells[end])) return end;
  }
  // Nothing but signs that must not be parted: the grid goes before the rule.
  return full;
}

function fullEnd(cells: readonly Cell[], from: number, most: number): number {
  let counted = 0;
  let end = from;
  while (end < cells.length && end - from < most) {
    counted += cells[end]?.counted ?? 0;
    if (counted > most && end > from) break;
    end += 1;
  }
  return end;
}

function mayBreak(before: Cell | undefined, after: Cell | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  if (NOT_FIRST.has(after.text) || NOT_LAST.has(before.text)) return false;
  return !(DOUBLED.has(before.text) && before.text === after.text);
}
