/** What may be wrong with a record of `data/law`, and the readers that only such records need. */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import {
  type FaultPath,
  type Fields as FieldsWith,
  type ObjectOf,
  objectOf as objectOfAny,
  parsedText,
  type ReadingFault,
  type Read as ReadWith,
  wholeNumberFrom,
} from '@kakekomi/reading';

/** What is wrong with a record of `data/law`, and where. */
export type LawFault =
  | ReadingFault
  | ({ readonly path: FaultPath } & (
      | { readonly code: 'bad-date' }
      | { readonly code: 'bad-pattern' }
      | { readonly code: 'ends-before-it-starts' }
      | { readonly code: 'no-source' }
      | { readonly code: 'cannot-be-reckoned' }
      | { readonly code: 'reason-missing' }
    ));

/** Reads one value of a record. */
export type Read<T> = ReadWith<T, LawFault>;

/** The fields of a record, each read by name. */
export type Fields = FieldsWith<LawFault>;

/** Reads an object with these keys and no others. */
export const objectOf: ObjectOf<LawFault> = objectOfAny;

/** A day that exists. */
export const date: Read<PlainDate> = parsedText(parsePlainDate, 'bad-date', '1970-01-01' as PlainDate);

/** A whole number from 1. */
export const count: Read<number> = wholeNumberFrom(1);
