/**
 * A paper as PDF, in Node and in the browser from one definition. The same paper gives the same bytes; nothing in the file
 * tells of who made it, when, or on what machine.
 */
import { type DocumentModel, signsOf } from '@kakekomi/drafting';
import { err, ok, type Result } from '@kakekomi/kernel';
import pdfmake from 'pdfmake';
import { type Coverage, coverageOf, FONT_NAMES, type FontName } from '../fonts/coverage.ts';
import { type LineMetrics, lineOf, withLine } from '../fonts/line-metrics.ts';
import { unprintable } from '../fonts/printable.ts';
import { textAreaOf } from '../page/text-area.ts';
import type { RenderProblem } from '../problem.ts';
import { contentOf, footerOf } from './content.ts';
import type { Content, Definition } from './definition.ts';
import { CLOSE_LINES, type DrawingContext, fontFamily, type LineKind } from './measures.ts';

/** TrueType fonts. `serif` draws what `mincho` lacks, `emoji` pictures: needed only where a paper has such signs. */
export interface PdfFonts {
  readonly mincho: Uint8Array;
  readonly serif?: Uint8Array;
  readonly emoji?: Uint8Array;
}

/** The first day that ZIP and PDF can both write; every file of ours bears it. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

const coverages = new WeakMap<Uint8Array, Coverage>();
const fontFiles = new WeakMap<Uint8Array, Map<string, string>>();
let filesMade = 0;

/** Draws a paper; `cannot-print` names every character that none of the given fonts has, and no file is made. */
export async function renderPdf(
  document: DocumentModel,
  fonts: PdfFonts,
): Promise<Result<Uint8Array, RenderProblem>> {
  const covered = coveragesOf(fonts);
  const characters = unprintable(signsOf(document), covered);
  if (characters.length > 0) return err({ code: 'cannot-print', characters });
  const area = textAreaOf(document.page);
  const context: DrawingContext = { page: document.page, area, coverages: covered };
  pdfmake.localAccessPolicy = () => false;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setFonts({
    ...familiesOf(fonts, 'open', lineOf(area.linePitch / document.page.fontPt)),
    ...familiesOf(fonts, 'close', lineOf(CLOSE_LINES)),
  });
  const bytes = await pdfmake.createPdf(definitionOf(document, context)).getBuffer();
  return ok(new Uint8Array(bytes));
}

function definitionOf(document: DocumentModel, context: DrawingContext): Definition {
  const { left, top, right, bottom } = context.area;
  return {
    content: contentOf(document, context),
    defaultStyle: { font: fontFamily('mincho', 'open'), fontSize: document.page.fontPt },
    pageSize: 'A4',
    pageMargins: [left, top, right, bottom],
    ...(document.page.hasPageNumbers ? { footer: (page: number): Content => footerOf(page, context) } : {}),
    // A heading alone at the foot of a page goes over with what follows it.
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
      headlineLevel !== undefined &&
      headlineLevel > 0 &&
      getFollowingNodesOnPage().every((node) => node.headlineLevel !== undefined),
    info: { title: '書類', creator: 'PDF', producer: 'PDF', creationDate: NO_DATE, modDate: NO_DATE },
    language: 'ja',
    displayTitle: true,
    version: '1.7',
  };
}

function coveragesOf(fonts: PdfFonts): { readonly [Name in FontName]?: Coverage } {
  return Object.fromEntries(
    FONT_NAMES.flatMap((name) => {
      const font = fonts[name];
      if (font === undefined) return [];
      const coverage = coverages.get(font) ?? coverageOf(font);
      coverages.set(font, coverage);
      return [[name, coverage]];
    }),
  );
}

/** Files of the fonts for lines of one height, each made once. */
function familiesOf(
  fonts: PdfFonts,
  lines: LineKind,
  metrics: LineMetrics,
): Readonly<Record<string, { readonly normal: string }>> {
  return Object.fromEntries(
    FONT_NAMES.flatMap((name) => {
      const font = fonts[name];
      return font === undefined ? [] : [[fontFamily(name, lines), { normal: fileOf(font, metrics) }]];
    }),
  );
}

function fileOf(font: Uint8Array, metrics: LineMetrics): string {
  const files = fontFiles.get(font) ?? new Map<string, string>();
  fontFiles.set(font, files);
  const key = `${metrics.above} ${metrics.below}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  filesMade += 1;
  const name = `font-${filesMade}.ttf`;
  pdfmake.virtualfs.writeFileSync(name, withLine(font, metrics));
  files.set(key, name);
  return name;
}
