/** What may be wrong with a record of the directory, and the readers that only such records need. */
import { type PlainDate, parsePlainDate, parseSchedule } from '@kakekomi/calendar';
import {
  type FaultPath,
  type Fields as FieldsWith,
  idOf,
  type ObjectOf,
  objectOf as objectOfAny,
  parsedText,
  type ReadingFault,
  type Read as ReadWith,
  text,
  textLike,
  webUrlOf,
} from '@kakekomi/reading';
import { type PrefectureCode, prefectureOf } from './prefecture.ts';
import type { ServiceId, WebUrl } from './record.ts';

/** What is wrong with a record, and where. */
export type RecordFault =
  | ReadingFault
  | ({ readonly path: FaultPath } & (
      | { readonly code: 'bad-date' }
      | { readonly code: 'bad-language' }
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
    ));

/** Reads one value of a record. */
export type Read<T> = ReadWith<T, RecordFault>;

/** The fields of a record, each read by name. */
export type Fields = FieldsWith<RecordFault>;

/** Reads an object with these keys and no others. */
export const objectOf: ObjectOf<RecordFault> = objectOfAny;

/** A day that exists. */
export const date: Read<PlainDate> = parsedText(parsePlainDate, 'bad-date', '1970-01-01' as PlainDate);

/** The id of a window or a place. */
export const id: Read<ServiceId> = idOf<ServiceId>();

/** An absolute http or https URL without spaces or sign-in parts; kept as written. */
export const webUrl: Read<WebUrl> = webUrlOf<WebUrl>();

/** ISO 639-1. */
export const language: Read<string> = textLike(/^[a-z]{2}$/, 'bad-language');

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
