/**
 * Readers: what the parsers of records in `data/` are built from. A reader takes an unknown value and its path, notes every
 * fault it sees, and gives a value; where there is a fault it gives a stand-in, so that one pass finds them all. Stand-ins
 * go no further, since {@link readWhole} gives the record only when nothing was noted.
 *
 * Small readers make larger ones. A package names its own faults beside those every record shares, binds `objectOf` to them
 * once, and is then written as the record reads:
 *
 * ```ts
 * // the package's reading.ts: its faults, and the readers that speak of them
 * export type FormFault = ReadingFault | { readonly path: FaultPath; readonly code: 'bad-date' | 'no-source' };
 * export const objectOf: ObjectOf<FormFault> = objectOfAny; // import { objectOf as objectOfAny } from '@kakekomi/reading';
 * export const date = parsedText(parsePlainDate, 'bad-date', '1970-01-01' as PlainDate);
 *
 * // a parser
 * const FIELD = objectOf<FormField>(['label', 'limit'], (field) => ({
 *   label: field.required('label', text),
 *   limit: field.optional<number | null>('limit', wholeNumberFrom(1), null),
 * }));
 * const FORM = objectOf<Form>(['$schema', 'id', 'seenOn', 'fields', 'sources'], (field) => ({
 *   id: field.required('id', idOf<FormId>()),
 *   seenOn: field.required('seenOn', date),
 *   fields: field.required('fields', listOf(FIELD)),
 *   sources: field.required('sources', filledListOf(idOf<SourceId>(), 'no-source')),
 * }));
 * export const parseForm = (value: unknown): Result<Form, readonly FormFault[]> => readWhole(value, FORM);
 * ```
 *
 * What two fields say together is checked by a reader around a reader: read, push faults, give back what was read.
 */
import { err, ok, type Result } from '@kakekomi/kernel';

/** Where in a record: keys and indexes from the top. */
export type FaultPath = readonly (string | number)[];

/** What may be wrong with a record of any kind, and where. A package adds its own codes to these. */
export type ReadingFault = { readonly path: FaultPath } & (
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
  | { readonly code: 'url-not-absolute' }
);

/** Where faults are noted: can be written to and not read, so that a reader that knows few faults fits where more may come. */
export interface Faults<F> {
  readonly push: (...faults: readonly F[]) => unknown;
}

/** Reads one value; notes faults into `faults` and then gives a stand-in. */
export type Read<T, F = ReadingFault> = (value: unknown, path: FaultPath, faults: Faults<F>) => T;

/** Reads a whole record: the record, or every fault it shows. */
export function readWhole<T, F>(value: unknown, read: Read<T, F>): Result<T, readonly F[]> {
  const faults: F[] = [];
  const record = read(value, [], faults);
  return faults.length === 0 ? ok(record) : err(faults);
}
