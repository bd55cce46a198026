/** What the page and its sealing worker say to each other: one question, one answer, and the worker ends. */
import type { CaseFile } from '@kakekomi/casefile';
import type { Result } from '@kakekomi/kernel';
import type { OpenCaseFileProblem, PassphraseProblem } from '@kakekomi/sealing';

/** A null passphrase keeps a plain file, and asks nothing of a sealed one but to be told that it is sealed. */
export type SealingRequest =
  | { readonly kind: 'keep'; readonly caseFile: CaseFile; readonly passphrase: string | null }
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly passphrase: string | null };

/** `worker-not-loaded`: the program for it could not be had (no network). */
export type KeepProblem = PassphraseProblem | 'worker-not-loaded';
export type OpenProblem = OpenCaseFileProblem['code'] | 'worker-not-loaded';

export type KeepAnswer = Result<Uint8Array, KeepProblem>;
export type OpenAnswer = Result<CaseFile, OpenProblem>;
