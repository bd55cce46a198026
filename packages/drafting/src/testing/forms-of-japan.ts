/** The forms of the repository's own data files, for tests and benchmarks. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result } from '@kakekomi/kernel';
import { parseWording, type Wording } from '@kakekomi/law';
import { inOrder } from '../compact-forms.ts';
import type { Form } from '../form.ts';
import { parseForm, parsePages, parseQuestions } from '../parse-forms.ts';
import type { FormData } from '../question.ts';

const DATA = new URL('../../../../data/', import.meta.url);
const NO_FORMS: readonly string[] = ['bundles.json', 'pages.json', 'questions.json', 'sources.json'];

/** One JSON file below `data/`. */
export function dataFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, DATA), 'utf8')) as unknown;
}

/** The files of `data/forms` that hold a form each, by name. */
export function formFiles(): readonly { readonly name: string; readonly value: unknown }[] {
  const names = readdirSync(fileURLToPath(new URL('forms', DATA))).filter(
    (name) => name.endsWith('.json') && !NO_FORMS.includes(name),
  );
  return names.sort().map((name) => ({ name, value: dataFile(`forms/${name}`) }));
}

/** The files of `data/law/steps`. */
export function stepFiles(): readonly unknown[] {
  return readdirSync(fileURLToPath(new URL('law/steps', DATA))).map((name) => dataFile(`law/steps/${name}`));
}

let forms: FormData | null = null;

/** Throws when a file is malformed, which the tests of the data report more kindly. */
export function formsOfJapan(): FormData {
  forms ??= {
    forms: inOrder(formFiles().map(({ value }) => sure(parseForm(value)))),
    questions: sure(parseQuestions(dataFile('forms/questions.json'))),
    pages: sure(parsePages(dataFile('forms/pages.json'))),
  };
  return forms;
}

/** The form of this id. */
export function formOf(id: string): Form {
  const form = formsOfJapan().forms.find((each) => each.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
}

/** The words to use and to avoid. */
export function wordingOfJapan(): Wording {
  return sure(parseWording(dataFile('law/wording.json')));
}

function sure<T, P>(result: Result<T, P>): T {
  if (result.kind === 'err') throw new Error(JSON.stringify(result.problem));
  return result.value;
}
