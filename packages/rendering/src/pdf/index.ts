export type { RenderProblem } from '../problem.ts';
export { type PdfFonts, renderPdf } from './render-pdf.ts';
