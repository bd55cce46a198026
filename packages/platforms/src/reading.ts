/**
 * The small readers that record parsers are built from. Each takes an unknown value and its path, notes what is wrong,
 * and gives a stand-in so that one pass finds every fault; a record with faults is refused, so no stand-in goes further.
 */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import type { SourceUrl } from './platform.ts';

/** What is wrong with a record, and where: keys and indexes from the top. */
export type PlatformFault = { readonly path: readonly (string | number)[] } & (
  | {
      readonly code: 'wrong-type';
      readonly expected: 'object' | 'list' | 'text' | 'true-or-false' | 'whole-number';
    }
  | { readonly code: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'empty-text' }
  | { readonly code: 'not-in-list'; readonly list: readonly string[] }
  | { readonly code: 'listed-twice' }
  | { readonly code: 'bad-id' }
  | { readonly code: 'bad-host' }
  | { readonly code: 'bad-date' }
  | { readonly code: 'bad-country' }
  | { readonly code: 'url-not-absolute' }
  | { readonly code: 'no-source' }
  | { readonly code: 'bad-expression' }
  | { readonly code: 'expression-not-anchored' }
  | { readonly code: 'group-without-name' }
  | { readonly code: 'no-such-group'; readonly group: string }
  | { readonly code: 'unsourced-window' }
);

/** Reads one value; notes faults into `faults`. */
export type Read<T> = (value: unknown, path: PlatformFault['path'], faults: PlatformFault[]) => T;

/** An object's fields, each read by name. */
export interface Fields {
  /** Reads a field that must be there. */
  required<T>(key: string, read: Read<T>): T;
  /** Reads a field that may be absent (or null), and then has its empty value. */
  optional<T>(key: string, read: Read<T>, empty: T): T;
}

/** Reads an object with these keys and no others, so that a misspelt key never passes for an absent one. */
export function objectOf<T>(keys: readonly string[], build: (fields: Fields) => T): Read<T> {
  return (value, path, faults) => {
    const isWhole = isObject(value);
    if (!isWhole) faults.push({ code: 'wrong-type', path, expected: 'object' });
    const object: { readonly [key: string]: unknown } = isWhole ? value : {};
    for (const key of Object.keys(object)) {
      if (!keys.includes(key)) faults.push({ code: 'unknown-key', path: [...path, key], key, known: keys });
    }
    return build({
      required: (key, read) => {
        if (object[key] !== undefined) return read(object[key], [...path, key], faults);
        if (isWhole) faults.push({ code: 'missing-key', path, key });
        return read(undefined, path, []);
      },
      optional: (key, read, empty) => {
        const field = object[key];
        return field === undefined || field === null ? empty : read(field, [...path, key], faults);
      },
    });
  };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text with something in it. */
export const text: Read<string> = (value, path, faults) => {
  if (typeof value !== 'string') faults.push({ code: 'wrong-type', path, expected: 'text' });
  else if (value.trim() === '') faults.push({ code: 'empty-text', path });
  else return value;
  return '';
};

/** `true` or `false`. */
export const flag: Read<boolean> = (value, path, faults) => {
  if (typeof value !== 'boolean') faults.push({ code: 'wrong-type', path, expected: 'true-or-false' });
  return value === true;
};

/** A whole number from 0. */
export const count: Read<number> = (value, path, faults) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  faults.push({ code: 'wrong-type', path, expected: 'whole-number' });
  return 0;
};

/** A list; one value twice is a slip of the pen. */
export function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ code: 'wrong-type', path, expected: 'list' });
      return [];
    }
    const items: T[] = [];
    value.forEach((item: unknown, index) => {
      const itemPath = [...path, index];
      if (typeof item !== 'object' && value.indexOf(item) !== index)
        faults.push({ code: 'listed-twice', path: itemPath });
      items.push(read(item, itemPath, faults));
    });
    return items;
  };
}

/** A word of a closed list. */
export function wordOf<const T extends string>(list: readonly [T, ...T[]]): Read<T> {
  return (value, path, faults) => {
    const found = list.find((word) => word === value);
    if (found === undefined) faults.push({ code: 'not-in-list', path, list });
    return found ?? list[0];
  };
}

/** A day that exists. */
export const date: Read<PlainDate> = (value, path, faults) => {
  const read = typeof value === 'string' ? parsePlainDate(value) : null;
  if (read?.kind === 'ok') return read.value;
  faults.push({ code: 'bad-date', path });
  return '1970-01-01' as PlainDate;
};

/** An id of the brand that the record has: lower-case letters, digits and single hyphens. */
export function idOf<T extends string>(): Read<T> {
  return (value, path, faults) => {
    if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value as T;
    faults.push({ code: 'bad-id', path });
    return '' as T;
  };
}

/** A host in lower case; `*` may stand for letters. */
export const host: Read<string> = (value, path, faults) => {
  if (typeof value === 'string' && /^[a-z0-9*-]+(\.[a-z0-9*-]+)*\.[a-z]{2,}$/.test(value)) return value;
  faults.push({ code: 'bad-host', path });
  return '';
};

/** An absolute http or https URL; kept as written. */
export const webUrl: Read<SourceUrl> = (value, path, faults) => {
  if (typeof value === 'string' && /^https?:\/\/[^\s/@?#]+\.[^\s/@?#]+([/?#]\S*)?$/.test(value))
    return value as SourceUrl;
  faults.push({ code: 'url-not-absolute', path });
  return '' as SourceUrl;
};
