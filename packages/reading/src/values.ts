/** Readers of what stands in a field: texts, numbers, words of a list, and lists of them. */
import type { Result } from '@kakekomi/kernel';
import type { FaultPath, Read, ReadingFault } from './read.ts';

/** A fault that says no more than its code. */
interface Plain<C extends string> {
  readonly path: FaultPath;
  readonly code: C;
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

/** A whole number, `least` or more. */
export function wholeNumberFrom(least: number): Read<number> {
  return (value, path, faults) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
    faults.push({ code: 'wrong-type', path, expected: 'whole-number' });
    return least;
  };
}

/** A whole number from 0. */
export const count: Read<number> = wholeNumberFrom(0);

/** A word of a closed list. */
export function wordOf<const T extends string>(list: readonly [T, ...T[]]): Read<T> {
  return (value, path, faults) => {
    const found = list.find((word) => word === value);
    if (found === undefined) faults.push({ code: 'not-in-list', path, list });
    return found ?? list[0];
  };
}

/** Text of one form, as a whole; `T` is the brand it gets. What does not match is noted under `code`. */
export function textLike<T extends string, const C extends string>(form: RegExp, code: C): Read<T, Plain<C>> {
  return (value, path, faults) => {
    if (typeof value === 'string' && form.test(value)) return value as T;
    faults.push({ code, path });
    return '' as T;
  };
}

/** An id of the brand that the record has: lower-case letters, digits and single hyphens, to stand in a URL and a file name. */
export function idOf<T extends string>(): Read<T> {
  return textLike<T, 'bad-id'>(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id');
}

/** Text that another parser takes (a day, a telephone number): what it refuses, and what is no text, is noted under `code`. */
export function parsedText<T, const C extends string>(
  parse: (text: string) => Result<T, unknown>,
  code: C,
  standIn: T,
): Read<T, Plain<C>> {
  return (value, path, faults) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed?.kind === 'ok') return parsed.value;
    faults.push({ code, path });
    return standIn;
  };
}

/** A list, perhaps an empty one; one plain value twice is a slip of the pen. */
export function listOf<T, F = ReadingFault>(read: Read<T, F>): Read<readonly T[], F | ReadingFault> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ code: 'wrong-type', path, expected: 'list' });
      return [];
    }
    return value.map((item: unknown, index) => {
      const itemPath = [...path, index];
      if (typeof item !== 'object' && value.indexOf(item) !== index)
        faults.push({ code: 'listed-twice', path: itemPath });
      return read(item, itemPath, faults);
    });
  };
}

/** A list that holds at least one; an empty one is noted under `code` (`no-source`). */
export function filledListOf<T, F, const C extends string>(
  read: Read<T, F>,
  code: C,
): Read<readonly T[], F | ReadingFault | Plain<C>> {
  const list = listOf(read);
  return (value, path, faults) => {
    if (Array.isArray(value) && value.length === 0) faults.push({ code, path });
    return list(value, path, faults);
  };
}
