/** What may be wrong with a record of `data/platforms`, and the readers that only such records need. */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import {
  type FaultPath,
  type Fields as FieldsWith,
  type ObjectOf,
  objectOf as objectOfAny,
  parsedText,
  type ReadingFault,
  type Read as ReadWith,
  textLike,
} from '@kakekomi/reading';

/** What is wrong with a record, and where: keys and indexes from the top. */
export type PlatformFault =
  | ReadingFault
  | ({ readonly path: FaultPath } & (
      | { readonly code: 'bad-host' }
      | { readonly code: 'bad-date' }
      | { readonly code: 'bad-country' }
      | { readonly code: 'no-source' }
      | { readonly code: 'bad-expression' }
      | { readonly code: 'expression-not-anchored' }
      | { readonly code: 'group-without-name' }
      | { readonly code: 'no-such-group'; readonly group: string }
      | { readonly code: 'unsourced-window' }
    ));

/** Reads one value of a record. */
export type Read<T> = ReadWith<T, PlatformFault>;

/** The fields of a record, each read by name. */
export type Fields = FieldsWith<PlatformFault>;

/** Reads an object with these keys and no others. */
export const objectOf: ObjectOf<PlatformFault> = objectOfAny;

/** A day that exists. */
export const date: Read<PlainDate> = parsedText(parsePlainDate, 'bad-date', '1970-01-01' as PlainDate);

/** A host in lower case; `*` may stand for letters. */
export const host: Read<string> = textLike(/^[a-z0-9*-]+(\.[a-z0-9*-]+)*\.[a-z]{2,}$/, 'bad-host');
