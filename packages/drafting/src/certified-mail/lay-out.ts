/**
 * A text set on the sheets of certified mail (内容証明の謄本): lines and sheets by postal counting, the marks where sheets are sealed
 * together, and what the counter would not take.
 */
import { cellsOf } from './counting.ts';
import { problemsIn } from './find-problems.ts';
import type { CertifiedLayout } from './layout.ts';
import { lineEnd } from './line-breaks.ts';
import type { CharacterFault } from './problem.ts';
import type { CertifiedMail, Line, PageMark, Sheet } from './sheet.ts';

/**
 * Sets a text (paragraphs parted by `\n`). Total, and nothing is lost: the cells, joined, are the text. `more` are faults
 * that the caller knows of, by offset.
 */
export function layOut(
  text: string,
  layout: CertifiedLayout,
  more: readonly CharacterFault[] = [],
): CertifiedMail {
  const lines = linesOf(text, layout.charactersPerLine);
  const sheets: Sheet[] = [];
  for (let from = 0; from < lines.length; from += layout.linesPerSheet) {
    const own = lines.slice(from, from + layout.linesPerSheet);
    sheets.push({ number: sheets.length + 1, lines: own, counted: sumOf(own) });
  }
  return {
    layout,
    sheets,
    pageMarks: sheets.slice(1).map(
      ({ number }): PageMark => ({
        kind: 'tally-seal',
        between: [number - 1, number],
      }),
    ),
    problems: problemsIn(text, sheets, more),
  };
}

function linesOf(text: string, most: number): readonly Line[] {
  let at = 0;
  return text.split('\n').flatMap((paragraph) => {
    const cells = cellsOf(paragraph, at);
    at += paragraph.length + 1;
    const lines: Line[] = [];
    let from = 0;
    do {
      const end = lineEnd(cells, from, most);
      const own = cells.slice(from, end);
      lines.push({ cells: own, counted: sumOf(own), endsParagraph: end >= cells.length });
      from = end;
    } while (from < cells.length);
    return lines;
  });
}

const sumOf = (parts: readonly { readonly counted: number }[]): number =>
  parts.reduce((sum, { counted }) => sum + counted, 0);
