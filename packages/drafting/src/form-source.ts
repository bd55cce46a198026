/** Where what is known of a form was read: `data/forms/sources.json`. Forms name their sources by id. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Result } from '@kakekomi/kernel';
import { filledListOf, idOf, isObject, readWhole, text, webUrlOf, wordOf } from '@kakekomi/reading';
import type { FormSourceId } from './form.ts';
import { date, type FormFault, objectOf, type Read } from './reading.ts';

/** `official`: a court, a ministry or another public body says it; `unsourced`: from memory, never enough alone. */
export interface FormSource {
  readonly url: string | null;
  readonly publisher: string;
  readonly basis: 'official' | 'secondary' | 'unsourced';
  /** The page's own date; null is of unknown age. */
  readonly pageDate: PlainDate | null;
  readonly seenOn: PlainDate;
  /** What the page says that a form relies on. */
  readonly finding: string;
}

const sourceId = idOf<FormSourceId>();

const SOURCE = objectOf<FormSource>(
  ['url', 'publisher', 'basis', 'pageDate', 'seenOn', 'finding'],
  (field) => ({
    url: field.optional<string | null>('url', webUrlOf(), null),
    publisher: field.required('publisher', text),
    basis: field.required('basis', wordOf(['official', 'secondary', 'unsourced'])),
    pageDate: field.optional<PlainDate | null>('pageDate', date, null),
    seenOn: field.required('seenOn', date),
    finding: field.required('finding', text),
  }),
);

/** The ids on which a record rests: at least one. */
export const sourceIds: Read<readonly FormSourceId[]> = filledListOf(sourceId, 'no-source');

/** Reads `data/forms/sources.json`. */
export function parseFormSources(
  value: unknown,
): Result<ReadonlyMap<FormSourceId, FormSource>, readonly FormFault[]> {
  return readWhole(
    value,
    objectOf(['$schema', 'sources'], (field) => field.required('sources', entries)),
  );
}

const entries: Read<ReadonlyMap<FormSourceId, FormSource>> = (value, path, faults) => {
  if (!isObject(value)) {
    faults.push({ code: 'wrong-type', path, expected: 'object' });
    return new Map();
  }
  return new Map(
    Object.entries(value).map(([id, source]) => [
      sourceId(id, [...path, id], faults),
      SOURCE(source, [...path, id], faults),
    ]),
  );
};
