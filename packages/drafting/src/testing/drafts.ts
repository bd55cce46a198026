/** Drafts of the repository's own forms, for tests: of all posts of a case, on the day of the examples. */
import type { CaseFile } from '@kakekomi/casefile';
import { parseWording, type WordingFault, wordingFaults } from '@kakekomi/law';
import { compose, type Draft } from '../compose.ts';
import { plainTextOf } from '../plain-text.ts';
import { TODAY } from './cases.ts';
import { dataFile, formOf, formsOfJapan } from './forms-of-japan.ts';

/** A form drafted from a case, addressed to no provider. */
export function draftOf(form: string, caseFile: CaseFile): Draft {
  return compose(formOf(form), {
    caseFile,
    today: TODAY,
    platforms: [],
    provider: null,
    data: formsOfJapan(),
  });
}

/** The draft as text. */
export function textOf(form: string, caseFile: CaseFile): string {
  return plainTextOf(draftOf(form, caseFile).document);
}

/** Wordings to avoid in everything a draft says, its sentences to check included. */
export function faultsOf({ document, toCheck }: Draft): readonly WordingFault[] {
  const wording = parseWording(dataFile('law/wording.json'));
  if (wording.kind === 'err') throw new Error('data/law/wording.json does not read');
  const shown = [plainTextOf(document), ...toCheck].join('\n');
  return wordingFaults(shown, { wording: wording.value });
}
