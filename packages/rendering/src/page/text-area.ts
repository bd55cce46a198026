/** The part of a page that text stands in, in points, so that its lines and letters fall where the rule wants them. */
import type { PageRule } from '@kakekomi/drafting';

export interface TextArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly linePitch: number;
  /** From the top of the foot of the page. */
  readonly footerTop: number;
}

const A4 = { widthMm: 210, heightMm: 297 } as const;
const POINTS_PER_MM = 72 / 25.4;

/**
 * Letters are set without gaps, so the line is as wide as its letters, and what is left over goes to the right margin;
 * where the rule wants more letters than fit, as many as fit.
 */
export function textAreaOf({ marginsMm, fontPt, charactersPerLine, linesPerPage }: PageRule): TextArea {
  const [left, top, bottom] = [marginsMm.left, marginsMm.top, marginsMm.bottom].map(points);
  const within = points(A4.widthMm - marginsMm.left - marginsMm.right);
  const width = Math.min(within, charactersPerLine * fontPt);
  const height = points(A4.heightMm - marginsMm.top - marginsMm.bottom);
  return {
    left: left ?? 0,
    top: top ?? 0,
    right: points(A4.widthMm) - (left ?? 0) - width,
    bottom: bottom ?? 0,
    width,
    linePitch: height / linesPerPage,
    footerTop: Math.max(0, ((bottom ?? 0) - fontPt) / 2),
  };
}

function points(mm: number): number {
  return mm * POINTS_PER_MM;
}
