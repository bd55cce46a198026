/** Objects, field by field. */
import type { Faults, Read, ReadingFault } from './read.ts';

/** An object's fields, each read by name. */
export interface Fields<F = ReadingFault> {
  /** Reads a field that must be there. */
  required<T>(key: string, read: Read<T, F>): T;
  /** Reads a field that may be absent (or null), and then has its empty value. */
  optional<T>(key: string, read: Read<T, F>, empty: T): T;
}

/** {@link objectOf} bound to the faults of one package: `const objectOf: ObjectOf<LawFault> = objectOfAny`. */
export type ObjectOf<F> = <T>(keys: readonly string[], build: (fields: Fields<F>) => T) => Read<T, F>;

/** Reads an object with these keys and no others, so that a misspelt key never passes for an absent one. */
export function objectOf<T, F = ReadingFault>(
  keys: readonly string[],
  build: (fields: Fields<F | ReadingFault>) => T,
): Read<T, F | ReadingFault> {
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
        // The missing key is the fault; that nothing is no text would be a second one for the same slip.
        return read(undefined, path, NOT_NOTED);
      },
      optional: (key, read, empty) => {
        const field = object[key];
        return field === undefined || field === null ? empty : read(field, [...path, key], faults);
      },
    });
  };
}

const NOT_NOTED: Faults<unknown> = { push: () => 0 };

/** Whether a value is a JSON object: not null, not a list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
