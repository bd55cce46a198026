/** A drafted letter for certified mail: on sheets, as a paper for the renderers, and as text for e内容証明. */
import type { CaseFile } from '@kakekomi/casefile';
import { gap, line, pageBreak } from '../blocks.ts';
import type { Block, DocumentModel } from '../document.ts';
import { toldIn } from '../fact.ts';
import type { FactId, Form } from '../form.ts';
import { withoutControls } from '../japanese-text.ts';
import { plainTextOf } from '../plain-text.ts';
import { layOut } from './lay-out.ts';
import {
  type CertifiedLayoutId,
  certifiedLayout,
  certifiedLayoutJa,
  parseCertifiedLayout,
} from './layout.ts';
import { letterTextOf } from './letter-text.ts';
import type { CertifiedMail } from './sheet.ts';

/** The grid that the person chose; null where they have not. */
export function chosenLayout(caseFile: CaseFile): CertifiedLayoutId | null {
  const told = toldIn(caseFile, 'letter-layout' as FactId);
  return typeof told === 'string' ? parseCertifiedLayout(told) : null;
}

/** The grid of a letter: the one that was pressed, or told, or the first that a screen and a file can show. */
export function layoutFor(caseFile: CaseFile, pressed: CertifiedLayoutId | null = null): CertifiedLayoutId {
  return pressed ?? chosenLayout(caseFile) ?? 'horizontal-20x26';
}

/** Whether a form is a letter that goes by certified mail, and so has sheets. */
export function isCertifiedLetter({ goesToOffender }: Pick<Form, 'goesToOffender'>): boolean {
  return goesToOffender;
}

/** The letter on sheets, in full-width signs; blanks that are left are errors of it. */
export function certifiedSheets(letter: DocumentModel, layout: CertifiedLayoutId): CertifiedMail {
  const rule = certifiedLayout(layout);
  const { text, blanks } = letterTextOf(letter, rule.charactersPerLine);
  return layOut(text, rule, blanks);
}

/**
 * The sheets as a paper: a paragraph a line, a page a sheet, and room below for the stamps of the post. Null for a vertical
 * layout, which only the print page draws, from the cells.
 */
export function certifiedDocument(
  { layout, sheets }: CertifiedMail,
  letter: DocumentModel,
): DocumentModel | null {
  if (layout.direction === 'vertical') return null;
  return {
    form: letter.form,
    title: `${letter.title}の謄本`,
    // A number would be that of another try at the same name.
    fileStem: `${letter.fileStem}b`,
    page: {
      id: `certified-${layout.id}`,
      size: 'A4',
      // Left: two staples and the seal across the fold. Below: where the post certifies, 4 to 5 cm.
      marginsMm: { top: 25, bottom: 50, left: 35, right: 25 },
      fontPt: 12,
      // Some to spare: an emoji is wider than its place, programs round the height of lines, and nothing may run over.
      charactersPerLine: layout.charactersPerLine + 2,
      linesPerPage: layout.linesPerSheet + 1,
      hasPageNumbers: false,
    },
    notices: [],
    blocks: sheets.flatMap(({ number, lines }) => [
      ...(number === 1 ? [] : [pageBreak]),
      ...lines.map(({ cells }): Block => {
        return cells.length === 0 ? gap() : line(cells.map(({ text }) => text).join(''));
      }),
    ]),
  };
}

/**
 * The sheets as text: each under its number, a line a line of the grid, and between two sheets the mark where they are
 * sealed together. Null for a vertical layout, as for {@link certifiedDocument}.
 */
export function certifiedSheetsText({ layout, sheets, pageMarks }: CertifiedMail): string | null {
  if (layout.direction === 'vertical') return null;
  const grid = certifiedLayoutJa(layout);
  return sheets
    .map(({ number, lines }) => {
      const mark = pageMarks.find(({ between }) => between[0] === number);
      return [
        `――― ${number}枚目（全${sheets.length}枚、${grid}）―――`,
        ...lines.map(({ cells }) =>
          cells
            .map(({ text }) => text)
            .join('')
            .replace(/[\s　]+$/u, ''),
        ),
        ...(mark === undefined ? [] : [`（${mark.between[0]}枚目と${mark.between[1]}枚目のつなぎ目に契印）`]),
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** The letter as text for e内容証明, which has no grid: the notes of the form say what its file must keep to. */
export function certifiedText(letter: DocumentModel): string {
  return withoutControls(plainTextOf({ ...letter, notices: [] }));
}
