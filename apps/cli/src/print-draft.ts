/** What `draft` says once a paper is written: what is missing in it, what to check, what the other side will learn. */
import type { ComposedBundle, Draft, Form } from '@kakekomi/drafting';
import { paragraph } from './columns.ts';
import { type LetterSheets, sheetLines } from './draft-sheets.ts';
import { factPath } from './fact-path.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';

/** Sheets of certified mail that were set beside a letter, and their file where one was written. */
interface PrintedSheets {
  readonly sheets: LetterSheets;
  readonly file: string | null;
}

/** One paper, for people. */
export function printDraft(
  form: Form,
  made: Draft,
  file: string,
  letter: PrintedSheets | null,
  io: Io,
): void {
  io.out(JA.draft.written(form.name, file));
  if (letter !== null) {
    section(JA.draft.sheets, sheetLines(letter.sheets, letter.file), io);
    section(JA.draft.sheetErrors, letter.sheets.errors, io);
    section(JA.draft.sheetDoubts, letter.sheets.doubts, io);
  }
  section(JA.draft.missing, missingLines(made), io);
  section(JA.draft.check, made.toCheck, io);
  section(JA.draft.learnsTitle, form.otherSideLearns === null ? [] : [form.otherSideLearns], io);
  printNotice(io);
}

/** Several papers, for people; what is missing in each stands on the cover. */
export function printBundle(name: string, { drafts }: ComposedBundle, file: string, io: Io): void {
  io.out(JA.draft.written(name, file));
  section(
    JA.draft.inside,
    drafts.map(({ document, missing }) =>
      JA.draft.paperInside(document.fileStem, document.title, missing.length),
    ),
    io,
  );
  printNotice(io);
}

/** The same as JSON. */
export function encodeDraft({ document, missing, toCheck }: Draft): object {
  return {
    form: document.form,
    missing: missing.map(({ field, fact, question }) => ({
      field: field.label,
      fact,
      question: question?.text ?? null,
      path: factPath(fact),
    })),
    toCheck,
    document,
  };
}

/** The field, the question, and where its answer stands in the case file. */
export function missingLines({ missing }: Draft): readonly string[] {
  return missing.map(({ field, fact, question }) =>
    JA.draft.missingFact(field.label, question?.text ?? null, factPath(fact)),
  );
}

function printNotice(io: Io): void {
  io.out('');
  for (const line of paragraph(JA.draft.notice, '', io.columns)) io.out(line);
}

function section(title: string, lines: readonly string[], io: Io): void {
  if (lines.length === 0) return;
  io.out('');
  io.out(title);
  for (const line of lines) for (const part of paragraph(`・${line}`, '  ', io.columns)) io.out(part);
}
