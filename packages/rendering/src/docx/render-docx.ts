/**
 * A paper as DOCX, to be changed in Word or LibreOffice. The same paper gives the same bytes; nothing in the file tells of
 * who made it, when, or on what machine.
 */
import { type DocumentModel, signsOf } from '@kakekomi/drafting';
import { err, ok, type Result } from '@kakekomi/kernel';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { countedCharacters } from '../fonts/printable.ts';
import type { RenderProblem } from '../problem.ts';
import { type NamedFile, zipOf } from '../zip/zip-of.ts';
import { childrenOf } from './blocks.ts';
import { CLOSE_STYLE, OWN_PARTS, withJapaneseRules } from './part-texts.ts';
import { sectionOf, sizesOf, stylesOf } from './styles.ts';

/** What XML 1.0 has no way to write (2.2 Char), and halves of characters. */
const NOT_IN_XML = /[^\t\n\r\v\f\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Writes a paper. Fonts are those of the reader's machine, so every character that XML can hold is written; `cannot-print`
 * names the others, and no file is made.
 */
export async function renderDocx(document: DocumentModel): Promise<Result<Uint8Array, RenderProblem>> {
  const characters = countedCharacters(signsOf(document).match(NOT_IN_XML) ?? []);
  if (characters.length > 0) return err({ code: 'cannot-print', characters });
  const { page } = document;
  const sizes = sizesOf(page);
  const written = new Document({
    title: '書類',
    styles: stylesOf(page),
    sections: [
      {
        properties: sectionOf(page),
        ...(page.hasPageNumbers ? { footers: { default: footerOf(sizes.cellPt) } } : {}),
        children: childrenOf(document, sizes),
      },
    ],
  });
  return ok(neutral(await Packer.pack(written, 'uint8array')));
}

/** A page's number at its foot, between dashes so that it is never taken for text: `- 3 -`. */
function footerOf(size: number): Footer {
  const number = new TextRun({ size, children: ['- ', PageNumber.CURRENT, ' -'] });
  return new Footer({
    children: [new Paragraph({ style: CLOSE_STYLE, alignment: AlignmentType.CENTER, children: [number] })],
  });
}

/** The file with our own parts, packed without dates. */
function neutral(docx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(docx)).map(([name, bytes]): NamedFile => {
    const own = OWN_PARTS[name];
    if (own !== undefined) return { name, bytes: strToU8(own) };
    if (name === 'word/styles.xml') return { name, bytes: strToU8(withJapaneseRules(strFromU8(bytes))) };
    return { name, bytes };
  });
  return zipOf(files);
}
