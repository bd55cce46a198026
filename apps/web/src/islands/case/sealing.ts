/** The page's side of the sealing worker: starts it for one question and ends it after the answer. */
import type { CaseFile } from '@kakekomi/casefile';
import { err } from '@kakekomi/kernel';
import type { KeepAnswer, OpenAnswer, SealingRequest } from './sealing-protocol.ts';

/** Makes the bytes of a file; with a passphrase a sealed one. `script` is the worker's address on this site. */
export function keepCase(script: string, caseFile: CaseFile, passphrase: string | null): Promise<KeepAnswer> {
  return ask<KeepAnswer>(script, { kind: 'keep', caseFile, passphrase });
}

/** Reads a file that somebody chose; nothing of it is in a problem. */
export function openCase(script: string, bytes: Uint8Array, passphrase: string | null): Promise<OpenAnswer> {
  return ask<OpenAnswer>(script, { kind: 'open', bytes, passphrase });
}

function ask<A>(script: string, request: SealingRequest): Promise<A> {
  return new Promise((resolve) => {
    // An answer is one of the two unions of the protocol; the worker is ours, and its types are checked there.
    const done = (answer: unknown): void => {
      worker.terminate();
      resolve(answer as A);
    };
    const worker = new Worker(script, { type: 'module' });
    worker.addEventListener('message', ({ data }) => done(data));
    worker.addEventListener('error', () => done(err('worker-not-loaded')));
    worker.postMessage(request);
  });
}
