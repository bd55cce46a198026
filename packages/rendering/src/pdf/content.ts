/** Blocks of a paper as content of pdfmake. Lengths are points; the unit of a Japanese page is the letter's square. */
import type { Block, DocumentModel, PageRule, Run } from '@kakekomi/drafting';
import { assertNever } from '@kakekomi/kernel';
import type { Coverages, FontName } from '../fonts/coverage.ts';
import type { TextArea } from '../page/text-area.ts';
import type { Content, Inline, NodeStyle, TableLayout } from './definition.ts';
import { inlinesOf, textOfRun } from './runs.ts';

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

const TITLE_SIZE = 1.25;
const CELL_SIZE = 0.9;
const NOTICE_SIZE = 0.8;
const CELL_PADDING = { x: 5, y: 3 } as const;
const RULE_WIDTH = 0.6;
/** Line height in boxes and tables, in font sizes. */
export const CLOSE_LINES = 1.45;
/** A row goes over to the next page whole up to this part of a page; a higher one is divided. */
const TALLEST_WHOLE_ROW = 0.7;
/** A line that holds such a stretch would be pulled apart if both its ends were made even. */
const LONG_WORD = /[!-~]{14,}/;

/** The whole paper: notices in their box, then its blocks. */
export function contentOf({ notices, blocks }: DocumentModel, context: DrawingContext): readonly Content[] {
  const drawn: Content[] = notices.length === 0 ? [] : [noticeBox(notices, context)];
  let breaksBefore = false;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      breaksBefore = true;
      continue;
    }
    for (const content of drawnBlock(block, context)) {
      drawn.push(breaksBefore ? { ...content, pageBreak: 'before' } : content);
      breaksBefore = false;
    }
  }
  return drawn;
}

/** A page's number at its foot, between dashes so that it is never taken for text: `- 3 -`. */
export function footerOf(page: number, { page: { fontPt }, area }: DrawingContext): Content {
  return {
    text: [{ text: `- ${page} -`, font: fontFamily('mincho', 'close') }],
    alignment: 'center',
    fontSize: fontPt * CELL_SIZE,
    margin: [area.left, area.footerTop, area.right, 0],
    headlineLevel: 0,
  };
}

function drawnBlock(
  block: Exclude<Block, { kind: 'page-break' }>,
  context: DrawingContext,
): readonly Content[] {
  const { fontPt } = context.page;
  switch (block.kind) {
    case 'title':
      return [
        {
          ...text([{ text: block.text }], context, 'open'),
          alignment: 'center',
          fontSize: fontPt * TITLE_SIZE,
          lineHeight: 1 / TITLE_SIZE,
        },
      ];
    case 'heading': {
      const label = block.number === '' ? '' : `${block.number}　`;
      const indent = block.level - 1;
      return [
        {
          ...hanging([{ text: `${label}${block.text}` }], indent, widthOf(label), context),
          headlineLevel: block.level,
        },
      ];
    }
    case 'paragraph': {
      const margin = [block.indent * fontPt, 0, 0, 0] as const;
      const drawn = { ...text(block.runs, context, 'open'), margin };
      if (!block.isProse) return [{ ...drawn, alignment: block.align }];
      return [{ ...indented(drawn), alignment: evenOrLeft(block.runs), leadingIndent: fontPt }];
    }
    case 'list':
      return block.items.map((item) => ({
        ...hanging([{ text: '・' }, ...item], block.indent, 1, context),
        alignment: evenOrLeft(item),
      }));
    case 'table':
      return [drawnTable(block, context)];
    case 'gap':
      return [{ canvas: [], margin: [0, 0, 0, block.lines * context.area.linePitch] }];
    default:
      return assertNever(block, 'drawnBlock');
  }
}

function drawnTable(
  { header, widths, rows }: Extract<Block, { kind: 'table' }>,
  context: DrawingContext,
): Content {
  const lines = (widths.length + 1) * RULE_WIDTH;
  const forText = context.area.width - lines - widths.length * 2 * CELL_PADDING.x;
  const cell = (runs: readonly Run[], style: NodeStyle = {}): Content => ({
    ...text(runs, context, 'close'),
    fontSize: context.page.fontPt * CELL_SIZE,
    ...style,
  });
  const columns = widths.map((share) => (forText * share) / 100);
  const breaksRows = rows.some(
    (row) => heightOf(row, columns, context) > heightOfPage(context) * TALLEST_WHOLE_ROW,
  );
  const head = header?.map((name) => cell([{ text: name }], { alignment: 'center' }));
  return {
    table: {
      widths: columns,
      headerRows: head === undefined ? 0 : 1,
      ...(head === undefined || breaksRows ? {} : { keepWithHeaderRows: 1 }),
      dontBreakRows: !breaksRows,
      body: [...(head === undefined ? [] : [head]), ...rows.map((row) => row.map((runs) => cell(runs)))],
    },
    layout: ruled(CELL_PADDING.x, CELL_PADDING.y, (row) =>
      row === 0 && head !== undefined ? '#eeeeee' : null,
    ),
    margin: [0, 2, 0, context.page.fontPt / 2],
  };
}

/**
 * About how high a row becomes, rather too high than too low: pdfmake draws a row that may not be divided and is higher
 * than a page beyond the page's end, where nobody reads it.
 */
function heightOf(
  cells: readonly (readonly Run[])[],
  columns: readonly number[],
  { page: { fontPt } }: DrawingContext,
): number {
  const size = fontPt * CELL_SIZE;
  const lines = cells.map((runs, column) => {
    const letters = Math.max(1, Math.floor((columns[column] ?? size) / size) - 1);
    const paragraphs = runs.map(textOfRun).join('').split('\n');
    return paragraphs.reduce((sum, paragraph) => sum + Math.ceil((widthOf(paragraph) + 1) / letters), 0);
  });
  return Math.max(...lines) * size * CLOSE_LINES;
}

function heightOfPage({ page, area }: DrawingContext): number {
  return page.linesPerPage * area.linePitch;
}

function noticeBox(notices: readonly string[], context: DrawingContext): Content {
  const fontSize = context.page.fontPt * NOTICE_SIZE;
  const stack = notices.map((notice) => ({ ...text([{ text: notice }], context, 'close'), fontSize }));
  return {
    table: { widths: ['*'], headerRows: 0, dontBreakRows: true, body: [[{ stack }]] },
    layout: ruled(8, 5, () => '#f5f5f5'),
    margin: [0, 0, 0, context.area.linePitch / 2],
  };
}

function ruled(x: number, y: number, fillColor: (row: number) => string | null): TableLayout {
  const width = (): number => RULE_WIDTH;
  const black = (): string => '#000000';
  return {
    hLineWidth: width,
    vLineWidth: width,
    hLineColor: black,
    vLineColor: black,
    fillColor,
    paddingLeft: () => x,
    paddingRight: () => x,
    paddingTop: () => y,
    paddingBottom: () => y,
  };
}

/** A paragraph whose first line begins `by` letters before the others. */
function hanging(runs: readonly Run[], indent: number, by: number, context: DrawingContext): Content {
  const { fontPt } = context.page;
  return {
    ...indented(text(runs, context, 'open')),
    margin: [(indent + by) * fontPt, 0, 0, 0],
    leadingIndent: -by * fontPt,
  };
}

/**
 * A paragraph whose first line begins elsewhere, with something empty that bears the difference: a word longer than the
 * line would take it over to every line that it fills.
 */
function indented<T extends { readonly text: readonly Inline[] }>(drawn: T): T {
  return { ...drawn, text: [{ text: '', noNewLine: true }, ...drawn.text] };
}

function text(
  runs: readonly Run[],
  { coverages }: DrawingContext,
  lines: LineKind,
): Extract<Content, { text: unknown }> {
  return { text: inlinesOf(runs, coverages, (font) => fontFamily(font, lines)) };
}

function evenOrLeft(runs: readonly Run[]): 'justify' | 'left' {
  return runs.some((run) => LONG_WORD.test(run.text)) ? 'left' : 'justify';
}

/** In letters: those of ASCII are half as wide, emoji somewhat wider. */
function widthOf(label: string): number {
  return [...label].reduce((width, letter) => width + (letter <= '~' ? 0.5 : letter > '\uffff' ? 1.3 : 1), 0);
}
