/** Paragraphs as content of pdfmake. */
import type { Run } from '@kakekomi/drafting';
import type { Content, Inline } from './definition.ts';
import { type DrawingContext, fontFamily, type LineKind } from './measures.ts';
import { inlinesOf } from './runs.ts';

type TextContent = Extract<Content, { text: unknown }>;

/** A line that holds such a stretch would be pulled apart if both its ends were made even. */
const LONG_WORD = /[!-~]{14,}/;

export function textContent(
  runs: readonly Run[],
  { coverages }: DrawingContext,
  lines: LineKind,
): TextContent {
  return { text: inlinesOf(runs, coverages, (font) => fontFamily(font, lines)) };
}

/** Running text: its first line one letter further in, both ends even where no long word stands in the way. */
export function proseContent(runs: readonly Run[], indent: number, context: DrawingContext): TextContent {
  const { fontPt } = context.page;
  return {
    ...beginningElsewhere(textContent(runs, context, 'open')),
    margin: [indent * fontPt, 0, 0, 0],
    alignment: evenOrLeft(runs),
    leadingIndent: fontPt,
  };
}

/** A paragraph whose first line begins `by` letters before the others. */
export function hangingContent(
  runs: readonly Run[],
  indent: number,
  by: number,
  context: DrawingContext,
): TextContent {
  const { fontPt } = context.page;
  return {
    ...beginningElsewhere(textContent(runs, context, 'open')),
    margin: [(indent + by) * fontPt, 0, 0, 0],
    alignment: evenOrLeft(runs),
    leadingIndent: -by * fontPt,
  };
}

/**
 * Something empty bears the difference of a first line: a word longer than the line would take it over to every line that
 * it fills.
 */
function beginningElsewhere(drawn: TextContent): TextContent {
  const nothing: Inline = { text: '', noNewLine: true };
  return { ...drawn, text: [nothing, ...drawn.text] };
}

function evenOrLeft(runs: readonly Run[]): 'justify' | 'left' {
  return runs.some(({ text }) => LONG_WORD.test(text)) ? 'left' : 'justify';
}
