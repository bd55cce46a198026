/**
 * The small readers that record parsers are built from. Each takes an unknown value and its path, notes what is wrong,
 * and gives a stand-in so that one pass finds every fault; the stand-ins go no further, since a record with faults is refused.
 */
import { type PlainDate, parsePlainDate, parseSchedule } from '@kakekomi/calendar';
import { type PrefectureCode, prefectureOf } from './prefecture.ts';
import type { ServiceId, WebUrl } from './record.ts';
import { isOneOf } from './taxonomy.ts';

/** Where in a record: keys and indexes from the top. */
export type FaultPath = readonly (string | number)[];

/** What is wrong with a record, and where. */
export type RecordFault = { readonly path: FaultPath } & (
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
  | { readonly code: 'bad-date' }
  | { readonly code: 'bad-language' }
  | { readonly code: 'url-not-absolute' }
  | { readonly code: 'not-dialable' }
  | { readonly code: 'not-a-mail-address' }
  | { readonly code: 'not-a-line-id' }
  | { readonly code: 'no-such-area' }
  | { readonly code: 'no-prefecture' }
  | { readonly code: 'no-such-municipality' }
  | { readonly code: 'bad-schedule'; readonly at: number; readonly expected: string }
  | { readonly code: 'ends-before-it-starts' }
  | { readonly code: 'age-range-reversed' }
  | { readonly code: 'specialized-beyond-harms'; readonly harm: string }
  | { readonly code: 'missing-with-value' }
  | { readonly code: 'null-without-missing' }
  | { readonly code: 'no-source' }
  | { readonly code: 'no-such-source'; readonly sources: number }
  | { readonly code: 'unsourced-callable' }
);

/** Reads one value; notes faults into `faults`. */
export type Read<T> = (value: unknown, path: FaultPath, faults: RecordFault[]) => T;

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
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
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
    if (isOneOf(list, value)) return value;
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

/** An id: lower-case letters, digits and single hyphens, so that it can stand in a URL and in a file name. */
export const id: Read<ServiceId> = (value, path, faults) => {
  if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value as ServiceId;
  faults.push({ code: 'bad-id', path });
  return '' as ServiceId;
};

/** An absolute http or https URL without spaces or sign-in parts; kept as written. */
export const webUrl: Read<WebUrl> = (value, path, faults) => {
  if (typeof value === 'string' && isWebUrl(value)) return value as WebUrl;
  faults.push({ code: 'url-not-absolute', path });
  return '' as WebUrl;
};

/** Whether text is an absolute http or https URL. */
export function isWebUrl(value: string): boolean {
  if (!/^https?:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$|^https?:\/\/[^\s/@]+\.[^\s/@?#]+[?#]\S*$/.test(value))
    return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
}

/** ISO 639-1. */
export const language: Read<string> = (value, path, faults) => {
  if (typeof value === 'string' && /^[a-z]{2}$/.test(value)) return value;
  faults.push({ code: 'bad-language', path });
  return '';
};

/** One of the 47 prefectures. */
export const prefecture: Read<PrefectureCode> = (value, path, faults) => {
  const found = typeof value === 'string' ? prefectureOf(value) : null;
  if (found !== null) return found.code;
  faults.push({ code: 'no-such-area', path });
  return 'JP-00' as PrefectureCode;
};

/** OSM `opening_hours` that parses; kept as text, since records are data and schedules are made from them once. */
export const hours: Read<string> = (value, path, faults) => {
  const source = text(value, path, faults);
  if (source === '') return source;
  const read = parseSchedule(source);
  if (read.kind === 'err') faults.push({ code: 'bad-schedule', path, ...read.problem });
  return source;
};
