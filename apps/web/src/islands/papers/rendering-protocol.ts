/** What the page and its rendering worker say to each other: one question, one answer, and the worker ends. */
import type { DocumentModel } from '@kakekomi/drafting';
import type { Result } from '@kakekomi/kernel';
import type { RenderProblem } from '@kakekomi/rendering';
import type { PdfFonts } from '@kakekomi/rendering/pdf';

export type RenderingRequest =
  | { readonly kind: 'docx'; readonly documents: readonly DocumentModel[] }
  | { readonly kind: 'pdf'; readonly documents: readonly DocumentModel[]; readonly fonts: PdfFonts };

/** A file for each document, in their order. */
export type RenderingAnswer = Result<readonly Uint8Array[], RenderProblem>;
