/** A paper as the bytes of a file; the renderers are loaded only where one is asked for. */
import { type DocumentModel, plainTextOf } from '@kakekomi/drafting';
import { err, ok, type Result } from '@kakekomi/kernel';
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
  if (format === 'txt') return ok(new TextEncoder().encode(plainTextOf(document)));
  const fonts = await io.readFonts();
  if (fonts === null) return err({ code: 'fonts-unreadable' });
  if (format === 'docx') {
    const { renderDocx } = await import('@kakekomi/rendering/docx');
    const rendered = await renderDocx(document);
    return rendered.kind === 'ok'
      ? rendered
      : err({ code: 'cannot-print', characters: rendered.problem.characters });
  }
  const { renderPdf } = await import('@kakekomi/rendering/pdf');
  const rendered = await renderPdf(document, fonts);
  return rendered.kind === 'ok'
    ? rendered
    : err({ code: 'cannot-print', characters: rendered.problem.characters });
}
