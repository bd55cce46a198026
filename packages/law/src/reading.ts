/**
 * The small readers that the parsers of `data/law` are built from. Each takes an unknown value and its path, notes what is
 * wrong, and gives a stand-in so that one pass finds every fault; a record with faults is refused, so no stand-in goes further.
 */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { err, ok, type Result } from '@kakekomi/kernel';

/** Where in a record: keys and indexes from the top. */
export type FaultPath = readonly (string | number)[];

/** What is wrong with a record of `data/law`, and where. */
export type LawFault = { readonly path: FaultPath } & (
  | { readonly code: 'wrong-type'; readonly expected: 'object' | 'list' | 'text' | 'whole-number' }
  | { readonly code: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'empty-text' }
  | { readonly code: 'not-in-list'; readonly list: readonly string[] }
  | { readonly code: 'listed-twice' }
  | { readonly code: 'bad-id' }
  | { readonly code: 'bad-date' }
  | { readonly code: 'bad-pattern' }
  | { readonly code: 'url-not-absolute' }
  | { readonly code: 'ends-before-it-starts' }
  | { readonly code: 'no-source' }
  | { readonly code: 'cannot-be-reckoned' }
  | { readonly code: 'reason-missing' }
);

/** Reads one value; notes faults into `faults`. */
export type Read<T> = (value: unknown, path: FaultPath, faults: LawFault[]) => T;

/** An object's fields, each read by name. */
export interface Fields {
  /** Reads a field that must be there. */
  required<T>(key: string, read: Read<T>): T;
  /** Reads a field that may be absent (or null), and then has its empty value. */
  optional<T>(key: string, read: Read<T>, empty: T): T;
}

/** Reads a whole record; every fault it shows, or the record. */
export function readWhole<T>(value: unknown, read: Read<T>): Result<T, readonly LawFault[]> {
  const faults: LawFault[] = [];
  const record = read(value, [], faults);
  return faults.length === 0 ? ok(record) : err(faults);
}

/** Reads an object with these keys and no others, so that a misspelt key never passes for an absent one. */
export function objectOf<T>(keys: readonly string[], build: (fields: Fields) => T): Read<T> {
  return (value, path, faults) => {
    const whole = isObject(value);
    if (!whole) faults.push({ code: 'wrong-type', path, expected: 'object' });
    const object: { readonly [key: string]: unknown } = whole ? value : {};
    for (const key of Object.keys(object)) {
      if (!keys.includes(key)) faults.push({ code: 'unknown-key', path: [...path, key], key, known: keys });
    }
    return build({
      required: (key, read) => {
        if (object[key] !== undefined) return read(object[key], [...path, key], faults);
        if (whole) faults.push({ code: 'missing-key', path, key });
        return read(undefined, path, []);
      },
      optional: (key, read, empty) => {
        const field = object[key];
        return field === undefined || field === null ? empty : read(field, [...path, key], faults);
      },
    });
  };
}

/** A plain object, not a list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text with something in it. */
export const text: Read<string> = (value, path, faults) => {
  if (typeof value !== 'string') faults.push({ code: 'wrong-type', path, expected: 'text' });
  else if (value.trim() === '') faults.push({ code: 'empty-text', path });
  else return value;
  return '';
};

/** A whole number from 1. */
export const count: Read<number> = (value, path, faults) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  faults.push({ code: 'wrong-type', path, expected: 'whole-number' });
  return 1;
};

/** A list; one text twice is a slip of the pen. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ code: 'wrong-type', path, expected: 'list' });
      return [];
    }
    return value.map((item: unknown, index) => {
      const itemPath = [...path, index];
      if (typeof item === 'string' && value.indexOf(item) !== index)
        faults.push({ code: 'listed-twice', path: itemPath });
      return read(item, itemPath, faults);
    });
  };
}

/** A word of a closed list. */
export function wordOf<const T extends string>(list: readonly [T, ...T[]]): Read<T> {
  return (value, path, faults) => {
    const found = list.find((word) => word === value);
    if (found !== undefined) return found;
    faults.push({ code: 'not-in-list', path, list });
    return list[0];
  };
}

/** A day that exists. */
export const date: Read<PlainDate> = (value, path, faults) => {
  const read = typeof value === 'string' ? parsePlainDate(value) : null;
  if (read?.kind === 'ok') return read.value;
  faults.push({ code: 'bad-date', path });
  return '1970-01-01' as PlainDate;
};

/** An id of one kind: lower-case letters, digits and single hyphens, so that it can stand in a URL and in a file name. */
export function idOf<T extends string>(): Read<T> {
  return (value, path, faults) => {
    if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value as T;
    faults.push({ code: 'bad-id', path });
    return '' as T;
  };
}
