/** The whole real directory and every kind of situation of the proof: what is quantified over, in one place. */
import { join } from 'node:path';
import {
  addDays,
  dayNumberOf,
  type Interval,
  MINUTES_A_DAY,
  type PlainDate,
  parsePlainDate,
} from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { type Dataset, readDataset } from '@kakekomi/dataset';
import {
  type Directory,
  directoryOf,
  HARMS,
  PREFECTURES,
  type PrefectureCode,
  ROLES,
  WANTS,
} from '@kakekomi/directory';

/** An ordinary week, the turn of the year, and Golden Week: first day, and how many days. */
export const SPANS: readonly { readonly name: string; readonly from: PlainDate; readonly days: number }[] = [
  { name: 'an ordinary week', from: day('2026-11-30'), days: 7 },
  { name: 'the turn of the year', from: day('2026-12-28'), days: 8 },
  { name: 'Golden Week', from: day('2027-04-29'), days: 8 },
];

/** One age for each band that some window draws a line between, and none told. */
export const AGES: readonly (number | undefined)[] = [9, 14, 17, 19, 34, 70, undefined];

export const PREFECTURE_CODES: readonly PrefectureCode[] = PREFECTURES.map(({ code }) => code);

/** Who asks, for whom, and whether they can phone: all that admission reads here. */
export const PEOPLE: readonly Situation[] = AGES.flatMap((age) =>
  [...ROLES, undefined].flatMap((role) =>
    [false, true].map((cannotPhone) => ({
      ...(age === undefined ? {} : { age }),
      ...(role === undefined ? {} : { role }),
      ...(cannotPhone ? { cannot: ['phone' as const] } : {}),
    })),
  ),
);

/** What happened and what is wanted: all that fit reads here. */
export const TROUBLES: readonly Situation[] = [...HARMS, undefined].flatMap((harm) =>
  [...WANTS, undefined].map((want) => ({
    ...(harm === undefined ? {} : { harms: [harm] }),
    ...(want === undefined ? {} : { wants: [want] }),
  })),
);

/** The spans as minutes. */
export const INTERVALS: readonly Interval[] = SPANS.map(({ from, days }) => {
  const start = dayNumberOf(from) * MINUTES_A_DAY;
  return { from: start, until: start + days * MINUTES_A_DAY };
});

/** The last day of a span. */
export function lastDayOf({ from, days }: { readonly from: PlainDate; readonly days: number }): PlainDate {
  return addDays(from, days - 1);
}

export interface World extends Dataset {
  readonly directory: Directory;
}

/** Reads `data/` as it stands. */
export async function readWorld(): Promise<World> {
  const read = await readDataset(join(import.meta.dirname, '../../data'));
  if (read.kind === 'err')
    throw new Error(`data/ cannot be read: ${read.problem.length} faults; run npm run data:check`);
  return { ...read.value, directory: directoryOf(read.value.listings, read.value.builtOn) };
}

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed.kind === 'err') throw new RangeError(text);
  return parsed.value;
}
