/** A folder of records, one a file named by its id. */
import type { Result } from '@kakekomi/kernel';
import { type DataFile, faultIn, listJson, readDataFile, shownValue } from './data-file.ts';
import type { DataFault, FaultWords } from './fault.ts';

/** A record with the file it came from. */
export interface Sourced<T> {
  readonly source: DataFile;
  readonly record: T;
}

/** What a folder holds: records that are sound by themselves, and the faults of the others. */
export interface FolderRead<T> {
  readonly records: readonly Sourced<T>[];
  readonly faults: readonly DataFault[];
}

/** How the files of one folder are read. */
export interface FolderKind<T, F extends { readonly path: readonly (string | number)[] }> {
  /** From the data folder. */
  readonly folder: string;
  /** Whether files in folders below belong to it too. */
  readonly deep: boolean;
  /** Files of the folder, without `.json`, that are of another kind. */
  readonly but?: readonly string[];
  readonly parse: (value: unknown) => Result<T, readonly F[]>;
  /** Words for a fault; the second argument is the text of the value it is about. */
  readonly wordsOf: (fault: F, shown: string) => FaultWords;
  /** The field whose value is also the file's name, and how to get it. */
  readonly nameField: string;
  readonly nameOf: (record: T) => string;
}

/** Reads every file of the folder; none where there is no such folder. */
export async function readFolder<T, F extends { readonly path: readonly (string | number)[] }>(
  root: string,
  kind: FolderKind<T, F>,
): Promise<FolderRead<T>> {
  const records: Sourced<T>[] = [];
  const faults: DataFault[] = [];
  const depth = kind.folder.split('/').length + 1;
  const listed = await listJson(root, kind.folder);
  const others = (kind.but ?? []).map((stem) => `${kind.folder}/${stem}.json`);
  const files = (kind.deep ? listed : listed.filter((path) => path.split('/').length === depth)).filter(
    (path) => !others.includes(path),
  );
  for (const read of await Promise.all(files.map((path) => readDataFile(root, path)))) {
    if (read.kind === 'err') {
      faults.push(read.problem);
      continue;
    }
    const source = read.value;
    const parsed = parseIn(source, kind.parse, kind.wordsOf);
    faults.push(...parsed.faults);
    if (parsed.record === null) continue;
    records.push({ source, record: parsed.record });
    const name = kind.nameOf(parsed.record);
    if (name !== source.stem) {
      const words = { message: `this file holds "${name}"`, mend: `rename the file to ${name}.json` };
      faults.push(faultIn(source, [kind.nameField], words));
    }
  }
  return { records, faults };
}

/** Reads one file of its own kind; the record is null where anything is wrong. */
export async function readOne<T, F extends { readonly path: readonly (string | number)[] }>(
  root: string,
  path: string,
  parse: (value: unknown) => Result<T, readonly F[]>,
  wordsOf: (fault: F, shown: string) => FaultWords,
): Promise<{ readonly read: Sourced<T> | null; readonly faults: readonly DataFault[] }> {
  const file = await readDataFile(root, path);
  if (file.kind === 'err') return { read: null, faults: [file.problem] };
  const { record, faults } = parseIn(file.value, parse, wordsOf);
  return { read: record === null ? null : { source: file.value, record }, faults };
}

function parseIn<T, F extends { readonly path: readonly (string | number)[] }>(
  source: DataFile,
  parse: (value: unknown) => Result<T, readonly F[]>,
  wordsOf: (fault: F, shown: string) => FaultWords,
): { readonly record: T | null; readonly faults: readonly DataFault[] } {
  const parsed = parse(source.value);
  if (parsed.kind === 'ok') return { record: parsed.value, faults: [] };
  const faults = parsed.problem.map((fault) =>
    faultIn(source, fault.path, wordsOf(fault, shownValue(source, fault.path))),
  );
  return { record: null, faults };
}
