/**
 * Fonts that stand on one line must agree on how high a line is and where its letters stand; ours do not. So each is given
 * the same heights (table `hhea`, OpenType 1.9) before it is used; its letters stay as they are.
 */
import { tableAt } from './cmap.ts';

/** In font sizes: from the top of a line down to where letters stand, and from there to its bottom. */
export interface LineMetrics {
  readonly above: number;
  readonly below: number;
}

/** How much of a Japanese letter's square lies above the line it stands on. */
const SHARE_ABOVE = 0.88;

/** A line of the given height, in font sizes, with its letters in the middle. */
export function lineOf(height: number): LineMetrics {
  const half = (height - 1) / 2;
  return { above: SHARE_ABOVE + half, below: 1 - SHARE_ABOVE + half };
}

/** A copy of a TrueType font with these heights. Throws where the bytes are no such font. */
export function withLine(font: Uint8Array, { above, below }: LineMetrics): Uint8Array {
  const copy = new Uint8Array(font);
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const head = tableAt(view, 'head');
  const unitsPerSize = view.getUint16(head + 18);
  const heights = tableAt(view, 'hhea') + 4;
  // Rounded down: a page's last line must not miss it by a thousandth.
  view.setInt16(heights, Math.floor(above * unitsPerSize));
  view.setInt16(heights + 2, -Math.floor(below * unitsPerSize));
  view.setInt16(heights + 4, 0);
  // The sum over the file is what PDF libraries tell two fonts of one name apart by; it is only told, never checked.
  view.setUint32(head + 8, view.getUint32(head + 8) ^ Math.round(above * unitsPerSize));
  return copy;
}
