/** One JSON file of the data folder: its value, and the place in it that a path leads to. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type DataFault, type FaultWords, wordsOfJsonProblem } from './fault.ts';
import { type JsonPositions, jsonPositions, lineAndColumn, offsetAt } from './json-positions.ts';

export interface DataFile {
  /** As a {@link DataFault} names it. */
  readonly file: string;
  /** The file's name without `.json`. */
  readonly stem: string;
  readonly text: string;
  readonly value: unknown;
  readonly positions: JsonPositions;
}

/** Every `.json` file in a folder of the data folder and below, by name. Empty where there is no such folder. */
export async function listJson(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(join(root, folder).length + 1).replaceAll('\\', '/'))
    .map((path) => `${folder}/${path}`)
    .sort();
}

/** Reads one file of the data folder. */
export async function readDataFile(root: string, path: string): Promise<Result<DataFile, DataFault>> {
  const file = `${basename(root)}/${path}`;
  const place = { file, line: 1, column: 1 };
  const text = await readFile(join(root, path), 'utf8').catch(() => null);
  if (text === null) {
    return err({ ...place, message: 'the file cannot be read', mend: 'restore it, or its permissions' });
  }
  const positions = jsonPositions(text);
  if (positions.kind === 'err') {
    const at = lineAndColumn(text, positions.problem.at);
    return err({ file, ...at, ...wordsOfJsonProblem(positions.problem) });
  }
  const value: unknown = JSON.parse(text);
  return ok({ file, stem: basename(path, '.json'), text, value, positions: positions.value });
}

/** A fault at a path of a file. */
export function faultIn(source: DataFile, path: readonly (string | number)[], words: FaultWords): DataFault {
  return { file: source.file, ...lineAndColumn(source.text, offsetAt(source.positions, path)), ...words };
}

/** The value at a path as one reads it in the file, cut where it is long. */
export function shownValue(source: DataFile, path: readonly (string | number)[]): string {
  let here: unknown = source.value;
  for (const step of path) here = (here as { readonly [key: string | number]: unknown } | null)?.[step];
  const text = JSON.stringify(here) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Where a text stands, wherever that is: cross faults are rare, so a plain search will do. */
export function pathTo(value: unknown, wanted: string): readonly (string | number)[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (inner === wanted) return [step];
    const below = pathTo(inner, wanted);
    if (below !== null) return [step, ...below];
  }
  return null;
}
