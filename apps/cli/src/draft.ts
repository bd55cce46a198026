/** `kakekomi draft`: a paper from a kept case, as a file; what is missing in it is named, with where it is told. */
import { dateOf } from '@kakekomi/calendar';
import {
  compose,
  type Draft,
  type DraftQuery,
  type Form,
  isOffered,
  withDeliveredFacts,
} from '@kakekomi/drafting';
import { plan } from '@kakekomi/guidance';
import { err, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { caseGiven } from './case-given.ts';
import { paragraph } from './columns.ts';
import { loadDataset } from './data.ts';
import { factPath } from './fact-path.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { isPaperFormat, PAPER_FORMATS, paperBytes } from './paper-file.ts';
import { EXIT } from './problem.ts';
import { nearest } from './suggest.ts';

/** How many names are tried beside a file that is there already: what somebody has worked on is never written over. */
const NAMES_TRIED = 99;

/** Runs the command. With `--strict` a paper in which something is missing is not written. */
export async function draft(options: ReadOptions, io: Io): Promise<Answer> {
  const format = options.values.get('format')?.[0] ?? 'docx';
  if (!isPaperFormat(format)) {
    return err({ code: 'word-unknown', option: '--format', allowed: PAPER_FORMATS, suggestions: [] });
  }
  const folder = options.values.get('out')?.[0];
  if (folder === undefined) return err({ code: 'option-missing', option: '--out', value: JA.draft.folder });
  if (options.values.get('case') === undefined) {
    return err({ code: 'option-missing', option: '--case', value: JA.draft.caseFile });
  }
  const caseFile = await caseGiven(options, io);
  if (caseFile.kind === 'err') return caseFile;
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const { forms: data, listings, builtOn, holidays, law, platformRecords: platforms } = dataset.value;
  const wanted = options.operands[0] ?? '';
  const form = data.forms.find(({ id }) => id === wanted);
  if (form === undefined) {
    return err({
      code: 'form-unknown',
      suggestions: nearest(
        wanted,
        data.forms.map(({ id }) => id),
      ),
    });
  }
  const told = withDeliveredFacts(caseFile.value, data.forms);
  const offered = isOffered(form, told);
  if (!offered.offered) return err({ code: 'form-not-offered', why: offered.why });
  const { deadlines } = plan({
    caseFile: told,
    at: at.value,
    directory: { listings, builtOn },
    holidays,
    law,
    platforms,
  });
  const provider = options.values.get('to')?.[0];
  const query: DraftQuery = {
    caseFile: told,
    today: dateOf(at.value),
    at: at.value,
    deadlines,
    platforms,
    data,
    ...(provider === undefined ? {} : { provider }),
  };
  const made = compose(form, query);
  if (options.flags.has('strict') && made.missing.length > 0) {
    return err({ code: 'draft-incomplete', missing: missingLines(made) });
  }
  const bytes = await paperBytes(made.document, format, io);
  if (bytes.kind === 'err') return bytes;
  for (let number = 1; number <= NAMES_TRIED; number += 1) {
    const name = `${made.document.fileStem}${number === 1 ? '' : `-${number}`}.${format}`;
    const written = await io.writeNew(folder, name, bytes.value);
    if (written === 'failed') return err({ code: 'out-unwritable' });
    if (written === 'written') {
      report(form, made, name, options, io);
      return ok(EXIT.ok);
    }
  }
  return err({ code: 'out-unwritable' });
}

function report(form: Form, made: Draft, name: string, options: ReadOptions, io: Io): void {
  if (options.flags.has('json')) {
    const missing = made.missing.map(({ field, fact, question }) => ({
      field: field.label,
      fact,
      question: question?.text ?? null,
      path: factPath(fact),
    }));
    const { document, toCheck } = made;
    io.out(
      JSON.stringify(
        { form: form.id, file: name, missing, toCheck, document, notice: JA.draft.notice },
        null,
        2,
      ),
    );
    return;
  }
  io.out(JA.draft.written(form.name, name));
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    io.out('');
    io.out(title);
    for (const line of lines) for (const part of paragraph(`・${line}`, '  ', io.columns)) io.out(part);
  };
  section(JA.draft.missing, missingLines(made));
  section(JA.draft.check, made.toCheck);
  section(JA.draft.learnsTitle, form.otherSideLearns === null ? [] : [form.otherSideLearns]);
  io.out('');
  for (const line of paragraph(JA.draft.notice, '', io.columns)) io.out(line);
}

/** The field, the question, and where its answer stands in the case file. */
function missingLines({ missing }: Draft): readonly string[] {
  return missing.map(({ field, fact, question }) =>
    JA.draft.missingFact(field.label, question?.text ?? null, factPath(fact)),
  );
}
