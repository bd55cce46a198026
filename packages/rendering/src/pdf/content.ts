/** Blocks of a paper as content of pdfmake. Lengths are points; the unit of a Japanese page is the letter's square. */
import type { Block, DocumentModel } from '@kakekomi/drafting';
import { assertNever } from '@kakekomi/kernel';
import type { Content } from './definition.ts';
import {
  type DrawingContext,
  fontFamily,
  heightOfPage,
  heightOfParagraph,
  SIZES,
  widthOf,
} from './measures.ts';
import { heightOfTable, noticeBox, tableContent } from './table.ts';
import { hangingContent, proseContent, textContent } from './text.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type Body = Exclude<Block, Heading | { kind: 'page-break' }>;

/** What stands under a heading goes over to the next page with it up to this part of a page. */
const TALLEST_KEPT = 0.5;

/** The whole paper: notices in their box, then its blocks. */
export function contentOf({ notices, blocks }: DocumentModel, context: DrawingContext): readonly Content[] {
  const drawn: Content[] = notices.length === 0 ? [] : [noticeBox(notices, context)];
  let breaksBefore = false;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind === 'page-break') {
      breaksBefore = true;
      continue;
    }
    const headings = block.kind === 'heading' ? chainFrom(blocks, index) : [];
    const body = blocks[index + headings.length];
    const isBody = body !== undefined && body.kind !== 'heading' && body.kind !== 'page-break';
    const contents = [...headings.map((heading) => drawnHeading(heading, context))];
    const parts = isBody ? kept(contents, body, context) : contents;
    for (const content of parts) {
      drawn.push(breaksBefore ? { ...content, pageBreak: 'before' } : content);
      breaksBefore = false;
    }
    index += headings.length - (isBody ? 0 : 1);
  }
  return drawn;
}

/** A page's number at its foot, between dashes so that it is never taken for text: `- 3 -`. */
export function footerOf(page: number, { page: { fontPt }, area }: DrawingContext): Content {
  return {
    text: [{ text: `- ${page} -`, font: fontFamily('mincho', 'close') }],
    alignment: 'center',
    fontSize: fontPt * SIZES.cell,
    margin: [area.left, area.footerTop, area.right, 0],
    headlineLevel: 0,
  };
}

/** A heading with those of lower levels that follow it at once: 第2, 1, (1). */
function chainFrom(blocks: readonly Block[], from: number): readonly Heading[] {
  const chain: Heading[] = [];
  for (const block of blocks.slice(from)) {
    const before = chain.at(-1);
    if (block.kind !== 'heading' || (before !== undefined && block.level <= before.level)) break;
    chain.push(block);
  }
  return chain;
}

/** Headings never end a page: they stay with the first of what stands under them, or are marked where that is too high. */
function kept(headings: readonly Content[], body: Body, context: DrawingContext): readonly Content[] {
  const [first, ...rest] = drawnBody(body, context);
  if (headings.length === 0 || first === undefined)
    return [...headings, ...(first === undefined ? [] : [first, ...rest])];
  if (heightOf(body, context) > heightOfPage(context) * TALLEST_KEPT) {
    return [...headings.map((heading) => ({ ...heading, headlineLevel: 1 })), first, ...rest];
  }
  return [{ stack: [...headings, first], unbreakable: true }, ...rest];
}

function drawnHeading({ level, number, text }: Heading, context: DrawingContext): Content {
  const label = number === '' ? '' : `${number}　`;
  return hangingContent([{ text: `${label}${text}` }], level - 1, widthOf(label), context);
}

function drawnBody(block: Body, context: DrawingContext): readonly Content[] {
  const { fontPt } = context.page;
  switch (block.kind) {
    case 'title':
      return [
        {
          ...textContent([{ text: block.text }], context, 'open'),
          alignment: 'center',
          fontSize: fontPt * SIZES.title,
          lineHeight: 1 / SIZES.title,
        },
      ];
    case 'paragraph': {
      if (block.isProse) return [proseContent(block.runs, block.indent, context)];
      const drawn = textContent(block.runs, context, 'open');
      return [{ ...drawn, alignment: block.align, margin: [block.indent * fontPt, 0, 0, 0] }];
    }
    case 'list':
      return block.items.map((item) => hangingContent([{ text: '・' }, ...item], block.indent, 1, context));
    case 'table':
      return [tableContent(block, context)];
    case 'gap':
      return [{ canvas: [], margin: [0, 0, 0, block.lines * context.area.linePitch] }];
    default:
      return assertNever(block, 'drawnBody');
  }
}

/** About how high the first part of a block becomes: all of it, but one item of a list. */
function heightOf(block: Body, context: DrawingContext): number {
  switch (block.kind) {
    case 'title':
      return context.area.linePitch;
    case 'paragraph':
      return heightOfParagraph(block.runs, block.indent + 1, context);
    case 'list':
      return heightOfParagraph(block.items[0] ?? [], block.indent + 2, context);
    case 'table':
      return heightOfTable(block, context);
    case 'gap':
      return block.lines * context.area.linePitch;
    default:
      return assertNever(block, 'heightOf');
  }
}
