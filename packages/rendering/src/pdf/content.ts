/** Blocks of a paper as content of pdfmake. Lengths are points; the unit of a Japanese page is the letter's square. */
import type { Block, DocumentModel, PageRule, Run } from '@kakekomi/drafting';
import { assertNever } from '@kakekomi/kernel';
import type { Content, NodeStyle, TableLayout } from 'pdfmake';
import type { Coverages, FontName } from '../fonts/coverage.ts';
import { inlinesOf } from './runs.ts';
import type { TextArea } from './text-area.ts';

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
  };
}

function drawnBlock(block: Exclude<Block, { kind: 'page-break' }>, context: DrawingContext): readonly Content[] {
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
      return [{ ...drawn, alignment: evenOrLeft(block.runs), leadingIndent: fontPt }];
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
  const head = header?.map((name) => cell([{ text: name }], { alignment: 'center' }));
  return {
    table: {
      widths: widths.map((share) => (forText * share) / 100),
      headerRows: head === undefined ? 0 : 1,
      ...(head === undefined ? {} : { keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      body: [...(head === undefined ? [] : [head]), ...rows.map((row) => row.map((runs) => cell(runs)))],
    },
    layout: ruled(CELL_PADDING.x, CELL_PADDING.y, (row) => (row === 0 && head !== undefined ? '#eeeeee' : null)),
    margin: [0, 2, 0, context.page.fontPt / 2],
  };
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
    ...text(runs, context, 'open'),
    margin: [(indent + by) * fontPt, 0, 0, 0],
    leadingIndent: -by * fontPt,
  };
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

/** In letters: those of ASCII are half as wide. */
function widthOf(label: string): number {
  return [...label].reduce((width, letter) => width + (letter <= '~' ? 0.5 : 1), 0);
}
