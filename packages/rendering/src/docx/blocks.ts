/** Blocks of a paper as paragraphs and tables of Word. */
import type { Block, DocumentModel, HeadingLevel as Level, Run } from '@kakekomi/drafting';
import { assertNever } from '@kakekomi/kernel';
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { CLOSE_STYLE } from './part-texts.ts';
import type { Sizes } from './styles.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies Record<Level, string>;

const ALIGNED = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A place that is still to be filled in. */
const MISSING = { shading: { type: ShadingType.CLEAR, fill: 'FFEDB3', color: 'auto' } } as const;
const TO_CHECK = { underline: { type: UnderlineType.DOTTED } } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } as const;
const LONG_WORD = /[!-~]{14,}/;
const CELL_MARGIN = { x: 100, y: 50 } as const;
/** Two tables would grow together without something between them. */
const BETWEEN_TABLES = 120;

/** The whole paper: notices in their box, then its blocks. */
export function childrenOf({ notices, blocks }: DocumentModel, sizes: Sizes): readonly (Paragraph | Table)[] {
  const head = notices.map((notice) => noticeOf(notice, sizes));
  const rest = blocks.flatMap((block, index) =>
    block.kind === 'page-break' ? [] : writtenBlock(block, blocks[index - 1]?.kind === 'page-break', sizes),
  );
  return [...head, ...(notices.length === 0 ? [] : [spacer(sizes.noticeLine)]), ...rest];
}

function writtenBlock(
  block: Exclude<Block, { kind: 'page-break' }>,
  startsPage: boolean,
  sizes: Sizes,
): readonly (Paragraph | Table)[] {
  const place = startsPage ? { pageBreakBefore: true } : {};
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ ...place, heading: HeadingLevel.TITLE, children: runsOf([{ text: block.text }]) }),
      ];
    case 'heading': {
      const label = block.number === '' ? '' : `${block.number}　`;
      const by = widthOf(label);
      return [
        new Paragraph({
          ...place,
          heading: HEADINGS[block.level],
          indent: hanging(block.level - 1, by, sizes),
          children: runsOf([{ text: `${label}${block.text}` }]),
        }),
      ];
    }
    case 'paragraph': {
      const indent = {
        left: block.indent * sizes.letter,
        ...(block.isProse ? { firstLine: sizes.letter } : {}),
      };
      const alignment = block.isProse ? evenOrLeft(block.runs) : ALIGNED[block.align];
      return [new Paragraph({ ...place, alignment, indent, children: runsOf(block.runs) })];
    }
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            ...(index === 0 ? place : {}),
            alignment: evenOrLeft(item),
            indent: hanging(block.indent, 1, sizes),
            children: runsOf([{ text: '・' }, ...item]),
          }),
      );
    case 'table':
      return [...(startsPage ? [spacer(1, place)] : []), tableOf(block, sizes), spacer(BETWEEN_TABLES)];
    case 'gap':
      return Array.from({ length: block.lines }, (_, index) => new Paragraph(index === 0 ? place : {}));
    default:
      return assertNever(block, 'writtenBlock');
  }
}

function tableOf({ header, widths, rows }: Extract<Block, { kind: 'table' }>, sizes: Sizes): Table {
  const columns = widths.map((share) => Math.round((sizes.textWidth * share) / 100));
  const cell = (runs: readonly Run[], column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          ...(isHead ? { alignment: AlignmentType.CENTER } : {}),
          style: CLOSE_STYLE,
          spacing: { line: sizes.cellLine, lineRule: LineRuleType.EXACT },
          children: runsOf(runs, sizes.cellPt),
        }),
      ],
    });
  const row = (cells: readonly (readonly Run[])[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map((runs, column) => cell(runs, column, isHead)),
    });
  const head =
    header === null
      ? []
      : [
          row(
            header.map((text) => [{ text }]),
            true,
          ),
        ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: { left: CELL_MARGIN.x, right: CELL_MARGIN.x, top: CELL_MARGIN.y, bottom: CELL_MARGIN.y },
    rows: [...head, ...rows.map((cells) => row(cells, false))],
  });
}

function noticeOf(notice: string, sizes: Sizes): Paragraph {
  return new Paragraph({
    border: { top: THIN, bottom: THIN, left: THIN, right: THIN },
    shading: { type: ShadingType.CLEAR, fill: 'F5F5F5', color: 'auto' },
    indent: { left: BETWEEN_TABLES, right: BETWEEN_TABLES },
    style: CLOSE_STYLE,
    spacing: { line: sizes.noticeLine, lineRule: LineRuleType.EXACT },
    children: runsOf([{ text: notice }], sizes.noticePt),
  });
}

/** An empty line of a given height, in twips. */
function spacer(line: number, place: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...place, style: CLOSE_STYLE, spacing: { line, lineRule: LineRuleType.EXACT } });
}

/** `size` in half points; without it, that of the running text. */
function runsOf(runs: readonly Run[], size?: number): readonly TextRun[] {
  return runs.flatMap((run) => {
    const text = run.reading === undefined ? run.text : `${run.text}（${run.reading}）`;
    const style = run.mark === 'missing' ? MISSING : run.mark === 'check' ? TO_CHECK : {};
    return text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(size === undefined ? {} : { size }),
          ...style,
          ...(index === 0 ? {} : { break: 1 }),
        }),
    );
  });
}

function hanging(
  indent: number,
  by: number,
  { letter }: Sizes,
): { readonly left: number; readonly hanging: number } {
  return { left: Math.round((indent + by) * letter), hanging: Math.round(by * letter) };
}

/** A line that holds a long word would be pulled apart if both its ends were made even. */
function evenOrLeft(runs: readonly Run[]): (typeof AlignmentType)['BOTH' | 'LEFT'] {
  return runs.some(({ text }) => LONG_WORD.test(text)) ? AlignmentType.LEFT : AlignmentType.BOTH;
}

/** In letters: those of ASCII are half as wide. */
function widthOf(label: string): number {
  return [...label].reduce((width, letter) => width + (letter <= '~' ? 0.5 : 1), 0);
}
