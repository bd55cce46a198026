/** `data/forms` read whole: each form by its parser, questions, pages and sources, then what lies between them. */
import {
  type Bundle,
  checkBundles,
  checkForms,
  type Form,
  type FormCrossFault,
  type FormData,
  type FormSource,
  type FormSourceId,
  parseBundles,
  parseForm,
  parseFormSources,
  parsePages,
  parseQuestions,
} from '@kakekomi/drafting';
import { type DataFile, faultIn, pathTo } from './data-file.ts';
import type { DataFault } from './fault.ts';
import { wordsOfFormCrossFault, wordsOfFormFault } from './form-fault.ts';
import { readFolder, readOne, type Sourced } from './read-folder.ts';

/** The forms, or their faults; `files` are those that were read, for counting. */
export interface FormsRead {
  /** Null where there is a fault. */
  readonly forms: FormData | null;
  readonly bundles: readonly Bundle[];
  readonly sources: ReadonlyMap<FormSourceId, FormSource>;
  readonly files: readonly DataFile[];
  readonly faults: readonly DataFault[];
}

const FORMS = {
  folder: 'forms',
  deep: false,
  but: ['bundles', 'questions', 'pages', 'sources'],
  parse: parseForm,
  wordsOf: wordsOfFormFault,
  nameField: 'id',
  nameOf: ({ id }: Form): string => id,
} as const;

/** Reads the folder; `stepIds` are those of the law, null where that could not be read. */
export async function readForms(root: string, stepIds: ReadonlySet<string> | null): Promise<FormsRead> {
  const [folder, bundles, questions, pages, sources] = await Promise.all([
    readFolder(root, FORMS),
    readOne(root, 'forms/bundles.json', parseBundles, wordsOfFormFault),
    readOne(root, 'forms/questions.json', parseQuestions, wordsOfFormFault),
    readOne(root, 'forms/pages.json', parsePages, wordsOfFormFault),
    readOne(root, 'forms/sources.json', parseFormSources, wordsOfFormFault),
  ]);
  const singles = [bundles, questions, pages, sources];
  const faults = [...folder.faults, ...singles.flatMap((each) => each.faults)];
  const files = [
    ...folder.records.map(({ source }) => source),
    ...singles.flatMap(({ read }) => (read === null ? [] : [read.source])),
  ];
  if (
    faults.length > 0 ||
    bundles.read === null ||
    questions.read === null ||
    pages.read === null ||
    sources.read === null
  ) {
    return { forms: null, bundles: [], sources: new Map(), files, faults };
  }
  const records = [...folder.records].sort((a, b) => a.record.order - b.record.order);
  const data: FormData = {
    forms: records.map(({ record }) => record),
    questions: questions.read.record,
    pages: pages.read.record,
  };
  const found = [
    ...checkForms(data, {
      // Where the law has faults of its own, its steps are not also reported as missing.
      stepIds: stepIds ?? new Set(data.forms.flatMap(({ steps }) => steps)),
      sourceIds: new Set(sources.read.record.keys()),
      pageSources: new Map(pages.read.record.map((page) => [page.id, page.sources])),
    }),
    ...checkBundles(bundles.read.record, data),
  ];
  const lists = [bundles.read.source, pages.read.source, questions.read.source, sources.read.source];
  const between = found.map((fault) => placed(fault, records, lists));
  return {
    forms: between.length === 0 ? data : null,
    bundles: bundles.read.record,
    sources: sources.read.record,
    files,
    faults: between,
  };
}

/** The file and line of the record at fault: a form's own file, or its place in a file of many. */
function placed(
  fault: FormCrossFault,
  forms: readonly Sourced<Form>[],
  lists: readonly DataFile[],
): DataFault {
  const words = wordsOfFormCrossFault(fault);
  const own = forms.filter(({ record }) => record.id === fault.in).at(-1);
  if (own !== undefined) {
    const path = fault.code === 'duplicate-order' ? ['order'] : pathTo(own.source.value, fault.named);
    return faultIn(own.source, path ?? [], words);
  }
  for (const file of lists) {
    const path = pathTo(file.value, fault.named) ?? keyTo(file.value, fault.named);
    if (path !== null) return faultIn(file, path, words);
  }
  throw new Error('checkForms named a record that was not read');
}

/** Where a source stands, which is a key and not a value. */
function keyTo(value: unknown, wanted: string): readonly string[] | null {
  const sources = (value as { readonly sources?: unknown } | null)?.sources;
  return typeof sources === 'object' && sources !== null && Object.hasOwn(sources, wanted)
    ? ['sources', wanted]
    : null;
}
