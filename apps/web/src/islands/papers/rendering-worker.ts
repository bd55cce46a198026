/**
 * Makes files of papers. A worker of its own: a PDF takes a second or two, which would hold up the page and the way out with
 * it, and its weight is loaded only by who asks for a file. Each renderer is a file of its own.
 */
import type { DocumentModel } from '@kakekomi/drafting';
import { ok } from '@kakekomi/kernel';
import type { RenderingAnswer, RenderingRequest } from './rendering-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<RenderingRequest>) => {
  // What fails here fails in the page as well: its worker never answers otherwise.
  answer(data).then(
    (said) => postMessage(said),
    () => postMessage(null),
  );
});

async function answer(request: RenderingRequest): Promise<RenderingAnswer> {
  const render = await rendererFor(request);
  const files: Uint8Array[] = [];
  for (const document of request.documents) {
    const file = await render(document);
    if (file.kind === 'err') return file;
    files.push(file.value);
  }
  return ok(files);
}

async function rendererFor(request: RenderingRequest) {
  if (request.kind === 'docx') return (await import('@kakekomi/rendering/docx')).renderDocx;
  const { renderPdf } = await import('@kakekomi/rendering/pdf');
  return (document: DocumentModel) => renderPdf(document, request.fonts);
}
