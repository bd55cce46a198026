/**
 * Makes a file of a case, and a case of a file. A worker of its own: sealing reckons for a second or two, which would hold up
 * the page and the way out with it, and its weight is loaded only by who keeps or opens.
 */
import { encodeCaseFile } from '@kakekomi/casefile';
import { err, ok } from '@kakekomi/kernel';
import { openCaseFile, passphraseProblem, seal } from '@kakekomi/sealing';
import type { KeepAnswer, OpenAnswer, SealingRequest } from './sealing-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<SealingRequest>) => {
  void answer(data).then((said) => postMessage(said));
});

async function answer(request: SealingRequest): Promise<KeepAnswer | OpenAnswer> {
  if (request.kind === 'open') {
    const opened = await openCaseFile(request.bytes, request.passphrase);
    return opened.kind === 'ok' ? opened : err(opened.problem.code);
  }
  const text = encodeCaseFile(request.caseFile);
  if (request.passphrase === null) return ok(new TextEncoder().encode(text));
  const problem = passphraseProblem(request.passphrase);
  return problem === null ? ok(await seal(text, request.passphrase)) : err(problem);
}
