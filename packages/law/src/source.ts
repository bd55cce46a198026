/** Where a fact of the law was read. Records name their sources by id, since many rest on the same page. */
import type { PlainDate } from '@kakekomi/calendar';
import { type Brand, err, ok, type Result } from '@kakekomi/kernel';
import { filledListOf, idOf, isObject, readWhole, text, webUrlOf, wordOf } from '@kakekomi/reading';
import { date, type LawFault, objectOf, type Read } from './reading.ts';

/** Id of a source in `data/law/sources.json`. */
export type SourceId = Brand<string, 'LawSourceId'>;

/** `official`: a court, a ministry or another public body says it; `unsourced`: from memory, never enough alone. */
export interface LawSource {
  readonly url: string | null;
  readonly publisher: string;
  readonly basis: 'official' | 'secondary' | 'unsourced';
  /** The page's own date; null is of unknown age. */
  readonly pageDate: PlainDate | null;
  readonly seenOn: PlainDate;
  /** What the page says that a record relies on. */
  readonly finding: string;
}

const sourceId = idOf<SourceId>();
const BASES = ['official', 'secondary', 'unsourced'] as const;

const SOURCE = objectOf<LawSource>(
  ['url', 'publisher', 'basis', 'pageDate', 'seenOn', 'finding'],
  (field) => ({
    url: field.optional<string | null>('url', webUrlOf(), null),
    publisher: field.required('publisher', text),
    basis: field.required('basis', wordOf(BASES)),
    pageDate: field.optional<PlainDate | null>('pageDate', date, null),
    seenOn: field.required('seenOn', date),
    finding: field.required('finding', text),
  }),
);

/** The ids on which a record rests: at least one. */
export const sourceIds: Read<readonly SourceId[]> = filledListOf(sourceId, 'no-source');

/** Reads `data/law/sources.json`. */
export function parseSources(value: unknown): Result<ReadonlyMap<SourceId, LawSource>, readonly LawFault[]> {
  const whole = readWhole(
    value,
    objectOf(['$schema', 'sources'], (field) => field.required('sources', sourceEntries)),
  );
  return whole.kind === 'err' ? err(whole.problem) : ok(new Map(whole.value));
}

const sourceEntries: Read<readonly (readonly [SourceId, LawSource])[]> = (value, path, faults) => {
  if (!isObject(value)) {
    faults.push({ code: 'wrong-type', path, expected: 'object' });
    return [];
  }
  return Object.entries(value).map(([id, source]) => [
    sourceId(id, [...path, id], faults),
    SOURCE(source, [...path, id], faults),
  ]);
};
