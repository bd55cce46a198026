/** The sheets of a letter for certified mail (内容証明の謄本), for whoever draws them. */
import type { Cell } from './counting.ts';
import type { CertifiedLayout } from './layout.ts';
import type { Problem } from './problem.ts';

export interface Line {
  readonly cells: readonly Cell[];
  /** By postal counting. */
  readonly counted: number;
  /** True: a new paragraph begins after it. */
  readonly endsParagraph: boolean;
}

export interface Sheet {
  /** From 1. */
  readonly number: number;
  /** Empty lines stand as lines, though the post does not count them. */
  readonly lines: readonly Line[];
  readonly counted: number;
}

/** A seal across two sheets (契印), with the same seal as beside the name; sheets sent electronically need none. */
export interface PageMark {
  readonly kind: 'tally-seal';
  readonly between: readonly [number, number];
}

export interface CertifiedMail {
  readonly layout: CertifiedLayout;
  readonly sheets: readonly Sheet[];
  readonly pageMarks: readonly PageMark[];
  /** In the order of the text. Errors are refused at the counter; a doubt is for the person to settle. */
  readonly problems: readonly Problem[];
}
