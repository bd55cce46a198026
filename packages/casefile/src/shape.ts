/**
 * What the reading and writing of a case file is built from: one table of fields serves both, so that nothing is kept
 * which would not be opened again, and nothing is opened which has no place. No length is refused: whatever the page
 * could hold, it must be able to open once more.
 */
import { err, ok, type Result } from '@kakekomi/kernel';
import type { CaseFilePath, CaseFileProblem } from './case-file-problem.ts';

/** How one kind of value is read from JSON and written to it. */
export interface Shape<T> {
  readonly read: (value: unknown, path: CaseFilePath) => Result<T, CaseFileProblem>;
  /** As JSON takes it, fields in the order of their table. */
  readonly write: (value: T) => unknown;
}

/** A field that is absent where nothing was told. */
export interface OptionalField<T> {
  readonly optional: Shape<T>;
}

/** One entry for each field of `T`: a shape where it must be there, an {@link OptionalField} where it may be absent. */
export type FieldsOf<T> = {
  readonly [F in keyof T]-?: object extends Pick<T, F>
    ? OptionalField<Exclude<T[F], undefined>>
    : Shape<T[F]>;
};

/** Reads an object with these fields and no others. Fields that hold `undefined` count as absent. */
export function objectShape<T extends object>(fields: FieldsOf<T>): Shape<T> {
  // The table is complete by its type; here it is only walked.
  const table = Object.entries(fields) as unknown as readonly [
    string,
    Shape<unknown> | OptionalField<unknown>,
  ][];
  const names = table.map(([name]) => name);
  return {
    read: (value, path) => {
      if (!isObject(value)) return err({ code: 'not-allowed', path, allowed: ['{ … }'] });
      if (Object.keys(value).some((name) => !names.includes(name))) {
        return err({ code: 'unknown-field', path, allowed: names });
      }
      const read: (readonly [string, unknown])[] = [];
      for (const [name, field] of table) {
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        if (given === undefined) {
          if ('optional' in field) continue;
          return err({ code: 'missing-field', path, field: name });
        }
        const shape = 'optional' in field ? field.optional : field;
        const result = shape.read(given, [...path, name]);
        if (result.kind === 'err') return result;
        read.push([name, result.value]);
      }
      return ok(Object.fromEntries(read) as T);
    },
    write: (value) => {
      const held = new Map<string, unknown>(Object.entries(value));
      return Object.fromEntries(
        table
          .filter(([name]) => held.get(name) !== undefined)
          .map(([name, field]) => [
            name,
            ('optional' in field ? field.optional : field).write(held.get(name)),
          ]),
      );
    },
  };
}

/** A list in its order. */
export function listShape<T>(each: Shape<T>): Shape<readonly T[]> {
  return {
    read: (value, path) => {
      if (!Array.isArray(value)) return err({ code: 'not-a-list', path });
      const items: T[] = [];
      for (const [index, given] of value.entries()) {
        const result = each.read(given, [...path, index]);
        if (result.kind === 'err') return result;
        items.push(result.value);
      }
      return ok(items);
    },
    write: (value) => value.map((item) => each.write(item)),
  };
}

/** The value, or null where it is known that there is none. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    read: (value, path) => (value === null ? ok(null) : shape.read(value, path)),
    write: (value) => (value === null ? null : shape.write(value)),
  };
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): OptionalField<T> {
  return { optional: shape };
}

/** A value that is kept as it is; `read` gives null where it may not stand there, `allowed` says what may. */
export function plain<T>(allowed: readonly string[], read: (value: unknown) => T | null): Shape<T> {
  return {
    read: (value, path) => {
      const held = read(value);
      return held === null ? err({ code: 'not-allowed', path, allowed }) : ok(held);
    },
    write: (value) => value,
  };
}

/** A word of a closed list. */
export function wordOf<T extends string>(list: readonly T[]): Shape<T> {
  return plain(list, (value) => list.find((word) => word === value) ?? null);
}

/** Any text, also an empty one. */
export const text: Shape<string> = plain(['"…"'], (value) => (typeof value === 'string' ? value : null));

/** `true` or `false`. */
export const flag: Shape<boolean> = plain(['true', 'false'], (value) =>
  typeof value === 'boolean' ? value : null,
);

/** A whole number from 0. */
export const count: Shape<number> = plain(['0, 1, 2, …'], (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null,
);

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
