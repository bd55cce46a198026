/** `kakekomi draft`: a paper from a kept case as a file, or a bundle of papers as a ZIP; what is missing is named, with where it is told. */
import { dateOf } from '@kakekomi/calendar';
import {
  type Bundle,
  compose,
  composeBundle,
  type DraftQuery,
  type Form,
  type FormId,
  goesWith,
  isOffered,
  withDeliveredFacts,
} from '@kakekomi/drafting';
import { plan } from '@kakekomi/guidance';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type NamedFile, zipOf } from '@kakekomi/rendering';
import type { Answer } from './answer.ts';
import { caseGiven } from './case-given.ts';
import { loadDataset } from './data.ts';
import { encodeSheets, sheetsFile, sheetsOf } from './draft-sheets.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { isPaperFormat, PAPER_FORMATS, type PaperFormat, paperBytes } from './paper-file.ts';
import { encodeDraft, missingLines, printBundle, printDraft } from './print-draft.ts';
import { type CliProblem, EXIT } from './problem.ts';
import { nearest } from './suggest.ts';

/** How many names are tried beside a file that is there already: what somebody has worked on is never written over. */
const NAMES_TRIED = 99;

/** Where the file goes and how it is told of. */
interface Output {
  readonly format: PaperFormat;
  readonly folder: string;
  readonly isStrict: boolean;
  readonly isJson: boolean;
  readonly io: Io;
}

/** Runs the command. With `--strict` nothing is written in which something is missing. */
export async function draft(options: ReadOptions, io: Io): Promise<Answer> {
  const output = outputOf(options, io);
  if (output.kind === 'err') return output;
  const query = await queryGiven(options, io);
  if (query.kind === 'err') return query;
  const { bundles, ...asked } = query.value;
  const wanted = options.operands[0] ?? '';
  const form = asked.data.forms.find(({ id }) => id === wanted);
  const main = options.values.get('with')?.[0] ?? null;
  if (form !== undefined) {
    const together = main === null ? ok({}) : togetherWith(form, main, asked.data.forms, bundles);
    return together.kind === 'err'
      ? together
      : await draftForm(form, { ...asked, ...together.value }, output.value);
  }
  const bundle = bundles.find(({ id }) => id === wanted);
  // The parts of a bundle go with its own main paper.
  if (bundle !== undefined && main !== null) return err({ code: 'bundle-goes-alone' });
  if (bundle !== undefined) return await draftBundle(bundle, asked, output.value);
  const known = [...asked.data.forms, ...bundles].map(({ id }) => id);
  return err({ code: 'form-unknown', suggestions: nearest(wanted, known) });
}

function outputOf(options: ReadOptions, io: Io): Result<Output, CliProblem> {
  const format = options.values.get('format')?.[0] ?? 'docx';
  if (!isPaperFormat(format)) {
    return err({ code: 'word-unknown', option: '--format', allowed: PAPER_FORMATS, suggestions: [] });
  }
  const folder = options.values.get('out')?.[0];
  if (folder === undefined) return err({ code: 'option-missing', option: '--out', value: JA.draft.folder });
  const { flags } = options;
  return ok({ format, folder, isStrict: flags.has('strict'), isJson: flags.has('json'), io });
}

/** The case with what its deliveries tell, and the last days that follow, as papers need them. */
async function queryGiven(
  options: ReadOptions,
  io: Io,
): Promise<Result<DraftQuery & { readonly bundles: readonly Bundle[] }, CliProblem>> {
  if (options.values.get('case') === undefined) {
    return err({ code: 'option-missing', option: '--case', value: JA.draft.caseFile });
  }
  const given = await caseGiven(options, io);
  if (given.kind === 'err') return given;
  const moment = momentGiven(options, io);
  if (moment.kind === 'err') return moment;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const {
    forms: data,
    bundles,
    listings,
    builtOn,
    holidays,
    law,
    platformRecords: platforms,
  } = dataset.value;
  const at = moment.value;
  const caseFile = withDeliveredFacts(given.value, data.forms);
  const { deadlines } = plan({ caseFile, at, directory: { listings, builtOn }, holidays, law, platforms });
  const provider = options.values.get('to')?.[0];
  const to = provider === undefined ? {} : { provider };
  return ok({ caseFile, today: dateOf(at), at, deadlines, platforms, data, bundles, ...to });
}

/** `--with`: the paper that this one is handed in with, whose names for sides and exhibits it then bears. */
function togetherWith(
  form: Form,
  wanted: string,
  forms: readonly Form[],
  bundles: readonly Bundle[],
): Result<{ readonly goesWith: FormId }, CliProblem> {
  const mains = forms.filter((main) => goesWith(form, main, bundles));
  const main = mains.find(({ id }) => id === wanted);
  if (main !== undefined) return ok({ goesWith: main.id });
  return err({ code: 'not-together', mains: mains.map(({ id, name }) => `${id} ${name}`) });
}

async function draftForm(form: Form, query: DraftQuery, output: Output): Promise<Answer> {
  const offered = isOffered(form, query.caseFile);
  if (!offered.offered) return err({ code: 'form-not-offered', why: offered.why });
  const made = compose(form, query);
  const sheets = sheetsOf(form, made, query.caseFile);
  const toMend = [...missingLines(made), ...(sheets?.errors ?? [])];
  if (output.isStrict && toMend.length > 0) return err({ code: 'draft-incomplete', missing: toMend });
  const { format, io } = output;
  const bytes = await paperBytes(made.document, format, io);
  if (bytes.kind === 'err') return bytes;
  const grid = sheets === null ? ok(null) : await sheetsFile(sheets, made, format, io);
  if (grid.kind === 'err') return grid;
  const file = await writeBeside(made.document.fileStem, format, bytes.value, output);
  if (file === null) return err({ code: 'out-unwritable' });
  const { stem, bytes: gridBytes } = grid.value ?? { stem: '', bytes: null };
  const gridFile = gridBytes === null ? null : await writeBeside(stem, format, gridBytes, output);
  if (gridBytes !== null && gridFile === null) return err({ code: 'out-unwritable' });
  if (output.isJson) {
    const certified = sheets === null ? {} : { certifiedMail: encodeSheets(sheets, gridFile) };
    printJson({ ...encodeDraft(made), file, ...certified }, io);
  } else {
    printDraft(form, made, file, sheets === null ? null : { sheets, file: gridFile }, io);
  }
  return ok(EXIT.ok);
}

async function draftBundle(bundle: Bundle, query: DraftQuery, output: Output): Promise<Answer> {
  const made = composeBundle(bundle, query);
  const missing = made.drafts.flatMap(missingLines);
  if (output.isStrict && missing.length > 0) {
    return err({ code: 'draft-incomplete', missing: [...new Set(missing)] });
  }
  const files: NamedFile[] = [];
  for (const document of [made.cover, ...made.drafts.map((each) => each.document)]) {
    const bytes = await paperBytes(document, output.format, output.io);
    if (bytes.kind === 'err') return bytes;
    files.push({ name: `${document.fileStem}.${output.format}`, bytes: bytes.value });
  }
  const file = await writeBeside(made.cover.fileStem, 'zip', zipOf(files), output);
  if (file === null) return err({ code: 'out-unwritable' });
  const papers = made.drafts.map(encodeDraft);
  if (output.isJson) printJson({ bundle: bundle.id, file, papers }, output.io);
  else printBundle(bundle.name, made, file, output.io);
  return ok(EXIT.ok);
}

/** Writes under a name that is free; null where the folder cannot be written. */
async function writeBeside(
  stem: string,
  ending: string,
  bytes: Uint8Array,
  { folder, io }: Output,
): Promise<string | null> {
  for (let number = 1; number <= NAMES_TRIED; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
    const written = await io.writeNew(folder, name, bytes);
    if (written !== 'exists') return written === 'written' ? name : null;
  }
  return null;
}

function printJson(answer: object, io: Io): void {
  io.out(JSON.stringify({ ...answer, notice: JA.draft.notice }, null, 2));
}
