/** Sizes of what is drawn, and heights before anything is: about, and rather too high than too low. */
import type { Block, PageRule, Run } from '@kakekomi/drafting';
import type { Coverages, FontName } from '../fonts/coverage.ts';
import type { TextArea } from '../page/text-area.ts';
import { textOfRun } from './runs.ts';

export interface DrawingContext {
  readonly page: PageRule;
  readonly area: TextArea;
  readonly coverages: Coverages;
}

/** Fonts of running text, and of boxes and tables, whose lines are closer. */
export type LineKind = 'open' | 'close';

/** What pdfmake knows a font by. */
export function fontFamily(font: FontName, lines: LineKind): string {
  return `${font}-${lines}`;
}

/** Against the size of the running text. */
export const SIZES = { title: 1.25, cell: 0.9, notice: 0.8 } as const;
/** Line height in boxes and tables, in font sizes. */
export const CLOSE_LINES = 1.45;
export const CELL_PADDING = { x: 5, y: 3 } as const;

type Cells = readonly (readonly Run[])[];

/** In letters: those of ASCII are half as wide, emoji somewhat wider. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter <= '~' ? 0.5 : letter > '\uffff' ? 1.3 : 1), 0);
}

export function heightOfPage({ page, area }: DrawingContext): number {
  return page.linesPerPage * area.linePitch;
}

export function heightOfParagraph(runs: readonly Run[], indent: number, context: DrawingContext): number {
  const letters = context.area.width / context.page.fontPt - indent;
  return linesOf(runs, letters) * context.area.linePitch;
}

/** `columns` are the widths of what stands in the cells. */
export function heightOfRow(cells: Cells, columns: readonly number[], { page }: DrawingContext): number {
  const size = page.fontPt * SIZES.cell;
  const lines = cells.map((runs, column) => linesOf(runs, (columns[column] ?? size) / size));
  return Math.max(...lines) * size * CLOSE_LINES + 2 * CELL_PADDING.y;
}

/** The widths of what stands in a table's cells. `ruleWidth` is that of the lines between them. */
export function columnsOf(
  { widths }: Extract<Block, { kind: 'table' }>,
  { area }: DrawingContext,
  ruleWidth: number,
): readonly number[] {
  const forText = area.width - (widths.length + 1) * ruleWidth - widths.length * 2 * CELL_PADDING.x;
  return widths.map((share) => (forText * share) / 100);
}

function linesOf(runs: readonly Run[], letters: number): number {
  const kept = Math.max(1, Math.floor(letters) - 1);
  const paragraphs = runs.map(textOfRun).join('').split('\n');
  return paragraphs.reduce((sum, paragraph) => sum + Math.ceil((widthOf(paragraph) + 1) / kept), 0);
}
