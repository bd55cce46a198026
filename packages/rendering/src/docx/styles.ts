/** How a paper looks in Word: one Mincho throughout, nothing bold, headings told by their number and place. */
import type { PageRule } from '@kakekomi/drafting';
import {
  AlignmentType,
  DocumentGridType,
  type ISectionPropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { textAreaOf } from '../page/text-area.ts';
import { CLOSE_STYLE, MINCHO } from './part-texts.ts';

/** Word counts in twentieths of a point. */
const TWIPS_PER_POINT = 20;
const A4 = { width: 11906, height: 16838 } as const;
const TITLE_SIZE = 1.25;
const CELL_SIZE = 0.9;
const NOTICE_SIZE = 0.8;
const CLOSE_LINES = 1.45;
/** Of the Japanese fonts that stand in where Mincho is not there, in letters. */
const TALLEST_LINE = 1.5;

/** Sizes in Word's units: `pt` sizes are half points, the others twips. */
export interface Sizes {
  readonly titlePt: number;
  readonly cellPt: number;
  readonly noticePt: number;
  readonly cellLine: number;
  readonly noticeLine: number;
  /** The width of one letter on the line. */
  readonly letter: number;
  readonly textWidth: number;
}

export function sizesOf(page: PageRule): Sizes {
  const { fontPt } = page;
  return {
    titlePt: halfPoints(fontPt * TITLE_SIZE),
    cellPt: halfPoints(fontPt * CELL_SIZE),
    noticePt: halfPoints(fontPt * NOTICE_SIZE),
    cellLine: twips(fontPt * CELL_SIZE * CLOSE_LINES),
    noticeLine: twips(fontPt * NOTICE_SIZE * CLOSE_LINES),
    letter: twips(fontPt),
    textWidth: twips(textAreaOf(page).width),
  };
}

/** Lines stand on the grid that courts ask for; letters follow each other without gaps, so the margins count them. */
export function sectionOf(page: PageRule): ISectionPropertiesOptions {
  const { left, right, top, bottom, linePitch } = textAreaOf(page);
  return {
    page: {
      size: A4,
      margin: {
        top: twips(top),
        bottom: twips(bottom),
        left: twips(left),
        right: twips(right),
        header: twips(top / 2),
        footer: twips(bottom / 2),
      },
    },
    grid: {
      type: isTight(page) ? DocumentGridType.DEFAULT : DocumentGridType.LINES,
      linePitch: Math.floor(linePitch * TWIPS_PER_POINT),
    },
  };
}

export function stylesOf(page: PageRule): IStylesOptions {
  const size = halfPoints(page.fontPt);
  const font = { ascii: MINCHO, hAnsi: MINCHO, eastAsia: MINCHO, cs: MINCHO };
  const plain = { font, size, bold: false, italics: false, color: '000000' };
  const heading = { run: plain, paragraph: { spacing: { before: 0, after: 0 }, keepNext: true } };
  return {
    default: {
      document: {
        run: { ...plain, language: { value: 'en-US', eastAsia: 'ja-JP' } },
        paragraph: { spacing: { before: 0, after: 0, ...lineOf(page) } },
      },
      title: {
        run: { ...plain, size: sizesOf(page).titlePt },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } },
      },
      heading1: heading,
      heading2: heading,
      heading3: heading,
      heading4: heading,
      heading5: heading,
      heading6: heading,
    },
    paragraphStyles: [
      { id: CLOSE_STYLE, name: CLOSE_STYLE, basedOn: 'Normal', paragraph: { spacing: { before: 0 } } },
    ],
  };
}

/** Whether lines stand closer than those of some fonts are high: each would take two of the grid. */
function isTight(page: PageRule): boolean {
  return textAreaOf(page).linePitch < page.fontPt * TALLEST_LINE;
}

/** Off the grid, the height of a line is said outright. */
function lineOf(page: PageRule): ISpacingProperties {
  if (!isTight(page)) return {};
  const line = Math.floor(textAreaOf(page).linePitch * TWIPS_PER_POINT);
  return { line, lineRule: LineRuleType.EXACT };
}

function twips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

function halfPoints(points: number): number {
  return Math.round(points * 2);
}
