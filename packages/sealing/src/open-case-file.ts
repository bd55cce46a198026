/** A file that somebody chose under "continue": a kept case, sealed or plain, or something else altogether. */
import { type CaseFile, type CaseFileProblem, parseCaseFile } from '@kakekomi/casefile';
import { err, type Result } from '@kakekomi/kernel';
import { openText, type SealProblem } from './seal.ts';
import { formatOf } from './sealed-format.ts';

/** Why a chosen file is not opened: ask for the passphrase, or say what is wrong with the seal or with the case in it. */
export type OpenCaseFileProblem = { readonly code: 'passphrase-needed' } | SealProblem | CaseFileProblem;

/**
 * Opens a kept case, whichever way it was kept. Without a passphrase (null or empty) a sealed file answers
 * `passphrase-needed`, at once. Never throws, whatever file it is; nothing of the file is in the answer.
 */
export async function openCaseFile(
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<Result<CaseFile, OpenCaseFileProblem>> {
  const format = formatOf(bytes);
  if (format === 'empty' || format === 'beginning-of-age') return err({ code: 'cut-off-or-damaged' });
  if (format === 'json') return readCase(new TextDecoder().decode(bytes));
  if (format === 'other') return err({ code: 'not-a-case-file', path: [] });
  if (passphrase === null || passphrase === '') return err({ code: 'passphrase-needed' });
  const opened = await openText(bytes, passphrase);
  return opened.kind === 'ok' ? readCase(opened.value) : opened;
}

/** What begins as JSON and is none was cut off, or changed by hand. */
function readCase(text: string): Result<CaseFile, OpenCaseFileProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(
      text.trimStart().startsWith('{')
        ? { code: 'cut-off-or-damaged' }
        : { code: 'not-a-case-file', path: [] },
    );
  }
  return parseCaseFile(value);
}
