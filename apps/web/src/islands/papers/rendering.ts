/** The page's side of the rendering worker: starts it for one question and ends it after the answer. */
import type { RenderingAnswer, RenderingRequest } from './rendering-protocol.ts';

/** Rejects where the worker or a renderer cannot be had. `script` is the worker's address on this site. */
export function renderIn(script: string, request: RenderingRequest): Promise<RenderingAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<RenderingAnswer | null>) => {
      worker.terminate();
      if (data === null) reject(new Error('no file'));
      else resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('no worker'));
    });
    worker.postMessage(request);
  });
}
