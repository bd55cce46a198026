/** The sheets of a letter by certified mail: a file beside the letter itself, and what the post would not take of it. */
import type { CaseFile } from '@kakekomi/casefile';
import {
  CERTIFIED_LAYOUTS,
  type CertifiedMail,
  certifiedDocument,
  certifiedLayoutJa,
  certifiedProblemJa,
  certifiedSheets,
  certifiedSheetsText,
  chosenLayout,
  type Draft,
  type Form,
  isCertifiedLetter,
  layoutFor,
} from '@kakekomi/drafting';
import { ok, type Result } from '@kakekomi/kernel';
import { textFile } from '@kakekomi/rendering';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { type PaperFormat, paperBytes } from './paper-file.ts';
import type { CliProblem } from './problem.ts';

export interface LetterSheets {
  readonly mail: CertifiedMail;
  /** False where nobody chose the grid. */
  readonly isChosen: boolean;
  /** What is refused at the counter, and what the person settles there: a sentence each, with its sheet and line. */
  readonly errors: readonly string[];
  readonly doubts: readonly string[];
}

/** The letter on the grid that was chosen; null of any other paper. */
export function sheetsOf(form: Form, { document, missing }: Draft, caseFile: CaseFile): LetterSheets | null {
  if (!isCertifiedLetter(form)) return null;
  const mail = certifiedSheets(document, layoutFor(caseFile));
  const say = (severity: 'error' | 'doubt'): readonly string[] =>
    mail.problems
      .filter((problem) => problem.severity === severity)
      // A blank of a field that is missing is told as that, with where its answer stands.
      .filter(({ code }) => code !== 'blank' || missing.length === 0)
      .map(certifiedProblemJa);
  return { mail, isChosen: chosenLayout(caseFile) !== null, errors: say('error'), doubts: say('doubt') };
}

/** The file of the sheets and its name without the ending; null of a vertical grid, which only a printed page shows. */
export async function sheetsFile(
  { mail }: LetterSheets,
  { document }: Draft,
  format: PaperFormat,
  io: Io,
): Promise<Result<{ readonly stem: string; readonly bytes: Uint8Array } | null, CliProblem>> {
  const [paper, text] = [certifiedDocument(mail, document), certifiedSheetsText(mail)];
  if (paper === null || text === null) return ok(null);
  const bytes = format === 'txt' ? ok(textFile(text)) : await paperBytes(paper, format, io);
  return bytes.kind === 'err' ? bytes : ok({ stem: paper.fileStem, bytes: bytes.value });
}

/** What is said of the sheets; `file` is null where they are none. */
export function sheetLines({ mail, isChosen }: LetterSheets, file: string | null): readonly string[] {
  const grid = certifiedLayoutJa(mail.layout);
  const count = mail.sheets.length;
  return [
    file === null ? JA.draft.sheetsPrinted(grid, count) : JA.draft.sheetsWritten(grid, count, file),
    ...(isChosen ? [] : [JA.draft.sheetsUnchosen(CERTIFIED_LAYOUTS)]),
    ...(mail.pageMarks.length === 0 ? [] : [JA.draft.sheetsSeal]),
  ];
}

/** The same as JSON. */
export function encodeSheets({ mail }: LetterSheets, file: string | null): object {
  return {
    layout: mail.layout.id,
    sheets: mail.sheets.length,
    file,
    problems: mail.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      ...problem.place,
      text: certifiedProblemJa(problem),
    })),
  };
}
