/** A paper as the bytes of a file; the renderers are loaded only where one is asked for. */
import type { DocumentModel } from '@kakekomi/drafting';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type RenderProblem, renderText } from '@kakekomi/rendering';
import type { Io } from './io.ts';
import type { CliProblem } from './problem.ts';

export const PAPER_FORMATS = ['docx', 'pdf', 'txt'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export function isPaperFormat(word: string): word is PaperFormat {
  return PAPER_FORMATS.some((format) => format === word);
}

/** Renders a paper. A character that no font holds is named, and nothing is written. */
export async function paperBytes(
  document: DocumentModel,
  format: PaperFormat,
  io: Io,
): Promise<Result<Uint8Array, CliProblem>> {
  if (format === 'txt') return ok(renderText(document));
  const rendered = format === 'docx' ? await docxOf(document) : await pdfOf(document, io);
  if (rendered === null) return err({ code: 'fonts-unreadable' });
  if (rendered.kind === 'ok') return rendered;
  return err({ code: 'cannot-print', format, characters: rendered.problem.characters });
}

type Rendered = Result<Uint8Array, RenderProblem>;

async function docxOf(document: DocumentModel): Promise<Rendered> {
  const { renderDocx } = await import('@kakekomi/rendering/docx');
  return await renderDocx(document);
}

async function pdfOf(document: DocumentModel, io: Io): Promise<Rendered | null> {
  const fonts = await io.readFonts();
  if (fonts === null) return null;
  const { renderPdf } = await import('@kakekomi/rendering/pdf');
  return await renderPdf(document, fonts);
}
