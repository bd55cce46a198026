/** Tables and boxes as content of pdfmake. */
import type { Block, Run } from '@kakekomi/drafting';
import type { Content, NodeStyle, TableLayout } from './definition.ts';
import {
  CELL_PADDING,
  columnsOf,
  type DrawingContext,
  heightOfPage,
  heightOfRow,
  SIZES,
} from './measures.ts';
import { textContent } from './text.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const RULE_WIDTH = 0.6;
/**
 * A row goes over to the next page whole up to this part of a page. A higher one is divided: pdfmake draws a row that may
 * not be divided and is higher than a page beyond the page's end, where nobody reads it.
 */
const TALLEST_WHOLE_ROW = 0.7;

export function tableContent(table: TableBlock, context: DrawingContext): Content {
  const { header, rows } = table;
  const columns = columnsOf(table, context, RULE_WIDTH);
  const tallest = heightOfPage(context) * TALLEST_WHOLE_ROW;
  const dividesRows = rows.some((row) => heightOfRow(row, columns, context) > tallest);
  const cell = (runs: readonly Run[], style: NodeStyle = {}): Content => ({
    ...textContent(runs, context, 'close'),
    fontSize: context.page.fontPt * SIZES.cell,
    ...style,
  });
  const head = header === null ? [] : [header.map((name) => cell([{ text: name }], { alignment: 'center' }))];
  return {
    table: {
      widths: columns,
      headerRows: head.length,
      ...(head.length === 0 || dividesRows ? {} : { keepWithHeaderRows: 1 }),
      dontBreakRows: !dividesRows,
      body: [...head, ...rows.map((row) => row.map((runs) => cell(runs)))],
    },
    layout: ruled(CELL_PADDING.x, CELL_PADDING.y, (row) => (row < head.length ? '#eeeeee' : null)),
    margin: [0, 2, 0, context.page.fontPt / 2],
  };
}

/** About how high a table becomes. */
export function heightOfTable(table: TableBlock, context: DrawingContext): number {
  const columns = columnsOf(table, context, RULE_WIDTH);
  const header = (table.header ?? []).map((text) => [{ text }]);
  return [header, ...table.rows].reduce((sum, row) => sum + heightOfRow(row, columns, context), 0);
}

/** What is said above the draft, in a box. */
export function noticeBox(notices: readonly string[], context: DrawingContext): Content {
  const fontSize = context.page.fontPt * SIZES.notice;
  const stack = notices.map((notice) => ({ ...textContent([{ text: notice }], context, 'close'), fontSize }));
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
