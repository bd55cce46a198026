/**
 * A paper as a model: what stands on it and how it is laid out, with nothing of DOCX, PDF or HTML. Renderers draw it as it
 * is; numbers of headings and exhibits are already in it, so that every form of the paper says the same.
 */
import type { FormId } from './form.ts';

/** A stretch of text. `missing`: a place that is still to be filled in · `check`: reckoned or carried over, to be checked. */
export interface Run {
  readonly text: string;
  /** ふりがな above it. */
  readonly reading?: string;
  readonly mark?: 'missing' | 'check';
}

/** 第1 · 1 · (1) · ア · (ア) · a */
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** `number` is as written: 第1, (ア); empty where a heading has none. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly number: string; readonly text: string }
  /** `indent` in full-width characters, of the whole paragraph; its first line begins one further in where `isProse`. */
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      readonly align: 'left' | 'right' | 'center';
      readonly indent: number;
      readonly isProse: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[]; readonly indent: number }
  /** `widths` in hundredths of the line, together 100. The header is repeated on every page; null: none. */
  | {
      readonly kind: 'table';
      readonly header: readonly string[] | null;
      readonly widths: readonly number[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  /** Empty lines. */
  | { readonly kind: 'gap'; readonly lines: number }
  /** What follows is an annex of its own (別紙), on a new page. */
  | { readonly kind: 'page-break' };

/** How a page is set; from `data/forms/pages.json`. */
export interface PageRule {
  readonly id: string;
  readonly size: 'A4';
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly fontPt: number;
  readonly charactersPerLine: number;
  readonly linesPerPage: number;
  readonly hasPageNumbers: boolean;
}

export interface DocumentModel {
  readonly form: FormId;
  /** What it is; said inside only. */
  readonly title: string;
  /** Name of the file without its ending; reveals nothing: `memo-09`. */
  readonly fileStem: string;
  readonly page: PageRule;
  /**
   * What is said above the draft in a box, and is to be taken off before it is handed in. The first says what it is; what
   * follows is uncertain of it, and stands at its end where only the paper itself is printed.
   */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
}
