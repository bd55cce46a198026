/** `data/law` read whole: each record by its own parser, evidence joined from its files, then what lies between records. */
import {
  checkLaw,
  type Evidence,
  type Law,
  type LawCrossFault,
  type LawFault,
  lawOf,
  parseCountingRules,
  parseDeadlineRule,
  parseEvidence,
  parseRight,
  parseSources,
  parseStep,
  parseTriage,
  parseWording,
} from '@kakekomi/law';
import { type DataFile, faultIn, listJson, pathTo, readDataFile, shownValue } from './data-file.ts';
import type { DataFault } from './fault.ts';
import { wordsOfLawCrossFault, wordsOfLawFault } from './law-fault.ts';
import { readFolder, readOne, type Sourced } from './read-folder.ts';

/** The law, or its faults; `files` are those that were read, for counting. */
export interface LawRead {
  /** Null where there is a fault. */
  readonly law: Law | null;
  readonly files: readonly DataFile[];
  readonly faults: readonly DataFault[];
}

const EVIDENCE_FOLDER = 'law/evidence';

/** Reads the folder. */
export async function readLaw(root: string): Promise<LawRead> {
  const [deadlines, rights, steps, countingRules, triage, wording, sources, evidence] = await Promise.all([
    readFolder(root, { ...RECORDS, folder: 'law/deadlines', parse: parseDeadlineRule }),
    readFolder(root, { ...RECORDS, folder: 'law/rights', parse: parseRight }),
    readFolder(root, { ...RECORDS, folder: 'law/steps', parse: parseStep }),
    readOne(root, 'law/counting-rules.json', parseCountingRules, wordsOfLawFault),
    readOne(root, 'law/triage.json', parseTriage, wordsOfLawFault),
    readOne(root, 'law/wording.json', parseWording, wordsOfLawFault),
    readOne(root, 'law/sources.json', parseSources, wordsOfLawFault),
    readEvidence(root),
  ]);
  const folders = [deadlines, rights, steps];
  const singles = [countingRules, triage, wording, sources];
  const faults = [...folders, ...singles, evidence].flatMap((each) => each.faults);
  const files = [
    ...folders.flatMap(({ records }) => records.map(({ source }) => source)),
    ...singles.flatMap(({ read }) => (read === null ? [] : [read.source])),
    ...evidence.files,
  ];
  if (
    faults.length > 0 ||
    countingRules.read === null ||
    triage.read === null ||
    wording.read === null ||
    sources.read === null ||
    evidence.record === null
  ) {
    return { law: null, files, faults };
  }
  const law = lawOf({
    countingRules: countingRules.read.record,
    deadlines: deadlines.records.map(({ record }) => record),
    rights: rights.records.map(({ record }) => record),
    steps: steps.records.map(({ record }) => record),
    evidence: evidence.record,
    triage: triage.read.record,
    wording: wording.read.record,
    sources: sources.read.record,
  });
  const named: readonly Sourced<{ readonly id: string }>[] = [
    ...deadlines.records,
    ...steps.records,
    ...rights.records,
  ];
  const lists = [countingRules.read.source, triage.read.source, ...evidence.files];
  const between = checkLaw(law).map((fault) => placed(fault, named, lists));
  return { law: between.length === 0 ? law : null, files, faults: between };
}

const RECORDS = {
  deep: false,
  wordsOf: wordsOfLawFault,
  nameField: 'id',
  nameOf: ({ id }: { readonly id: string }): string => id,
} as const;

interface EvidenceRead {
  readonly record: Evidence | null;
  readonly files: readonly DataFile[];
  readonly faults: readonly DataFault[];
}

/** The parser takes the files joined; a fault is led back to the file whose field it is in. */
async function readEvidence(root: string): Promise<EvidenceRead> {
  const paths = await listJson(root, EVIDENCE_FOLDER);
  const reads = await Promise.all(paths.map((path) => readDataFile(root, path)));
  const files = reads.flatMap((read) => (read.kind === 'ok' ? [read.value] : []));
  const faults = reads.flatMap((read) => (read.kind === 'err' ? [read.problem] : []));
  if (faults.length > 0) return { record: null, files, faults };
  const joined = new Map<string, { readonly file: DataFile; readonly value: unknown }>();
  for (const file of files) {
    for (const [key, value] of fieldsOf(file)) {
      const other = joined.get(key)?.file;
      if (other !== undefined) {
        const message = `the field "${key}" stands in ${other.file} too`;
        faults.push(faultIn(file, [key], { message, mend: 'join the two' }));
      }
      joined.set(key, { file, value });
    }
  }
  const parsed = parseEvidence(Object.fromEntries([...joined].map(([key, { value }]) => [key, value])));
  if (parsed.kind === 'err') {
    faults.push(...parsed.problem.map((fault) => evidenceFault(fault, joined, root)));
  }
  return { record: parsed.kind === 'ok' && faults.length === 0 ? parsed.value : null, files, faults };
}

function evidenceFault(
  fault: LawFault,
  joined: ReadonlyMap<string, { readonly file: DataFile }>,
  root: string,
): DataFault {
  const file = joined.get(String(fault.path[0]))?.file;
  if (file !== undefined) {
    return faultIn(file, fault.path, wordsOfLawFault(fault, shownValue(file, fault.path)));
  }
  // A field that no file has is missing from the folder as such.
  const folder = `${root.split('/').filter(Boolean).at(-1) ?? 'data'}/${EVIDENCE_FOLDER}`;
  return { file: folder, line: 1, column: 1, ...wordsOfLawFault(fault, 'nothing') };
}

function fieldsOf(file: DataFile): readonly (readonly [string, unknown])[] {
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).filter(([key]) => key !== '$schema');
}

/** The file and line of the record at fault: its own file, or its place in a file of many. */
function placed(
  fault: LawCrossFault,
  named: readonly Sourced<{ readonly id: string }>[],
  lists: readonly DataFile[],
): DataFault {
  const words = wordsOfLawCrossFault(fault);
  const own = named.find(({ record }) => record.id === fault.in);
  if (own !== undefined) return faultIn(own.source, pathTo(own.source.value, fault.named) ?? [], words);
  for (const wanted of [fault.named, fault.in]) {
    for (const file of lists) {
      const path = pathTo(file.value, wanted);
      if (path !== null) return faultIn(file, path, words);
    }
  }
  throw new Error('checkLaw named a record that was not read');
}
