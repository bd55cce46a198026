/** When in an ordinary week somebody answers, for each prefecture and kind of person, and where the gaps are. */
import {
  addDays,
  dayNumberOf,
  type Holidays,
  type Interval,
  MINUTES_A_DAY,
  type PlainDate,
  partsOf,
  weekdayOf,
} from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import {
  type ContactType,
  type Directory,
  type Listing,
  PREFECTURES,
  type PrefectureCode,
} from '@kakekomi/directory';
import {
  type AnsweringWays,
  answeringWays,
  isValidThroughout,
  liveSets,
  pairKept,
  type Timetable,
  timetableOf,
} from './answering.ts';
import { intervalsOf, type MinuteSet, minutesIn, without } from './minute-set.ts';
import { listingsFor } from './prepared.ts';

/** Kinds of person whose week is charted; each is a situation without a place. */
export const COVERAGE_PEOPLE = [
  { id: 'child', situation: { role: 'victim', age: 10, harms: ['bullying-child'] } },
  { id: 'youth', situation: { role: 'victim', age: 16, harms: ['defamation'] } },
  { id: 'adult', situation: { role: 'victim', age: 34, harms: ['defamation'] } },
  { id: 'guardian', situation: { role: 'guardian', age: 13, harms: ['bullying-child', 'defamation'] } },
  { id: 'teacher', situation: { role: 'teacher', age: 15, harms: ['bullying-child', 'defamation'] } },
  { id: 'supporter', situation: { role: 'supporter', age: 25, harms: ['defamation'] } },
  { id: 'business', situation: { role: 'business', harms: ['business-reputation'] } },
  { id: 'foreign', situation: { role: 'victim', age: 33, harms: ['defamation'], languages: ['en'] } },
] as const satisfies readonly { readonly id: string; readonly situation: Situation }[];
export type CoveragePerson = (typeof COVERAGE_PEOPLE)[number]['id'];

/** `phone` counts telephone calls only; `voiceless` chat and LINE only, for somebody who cannot phone. */
export const COVERAGE_WAYS = ['phone', 'voiceless'] as const;
export type CoverageWay = (typeof COVERAGE_WAYS)[number];

/** Minutes of the week, 0 at Monday 00:00, half-open. */
export type WeekInterval = Interval;

export interface CoverageRow {
  /** Null for somebody whose prefecture is not known: national windows only. */
  readonly prefecture: PrefectureCode | null;
  readonly person: CoveragePerson;
  readonly way: CoverageWay;
  /** Minutes of the week, of 10,080, in which at least one person answers. */
  readonly answeredMinutes: number;
  /** The same by the prefecture's and its towns' own windows alone: where help is only far away, this is what lacks. */
  readonly localMinutes: number;
  /** For each of the 168 hours from Monday 00:00, the fewest different values answered during it; 9 stands for nine and more. */
  readonly byHour: readonly number[];
  /** When nobody answers by this way. */
  readonly silent: readonly WeekInterval[];
  /** When the pair rule cannot be kept for them: by any way for `phone`, without the telephone for `voiceless`. */
  readonly pairGaps: readonly WeekInterval[];
}

export interface CoverageReport {
  /** The Monday of the week that was reckoned; a week without holidays, so that it is an ordinary one. */
  readonly weekFrom: PlainDate;
  readonly rows: readonly CoverageRow[];
}

const HOURS_A_WEEK = 168;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

/** The first Monday on or after a day that begins a week without a holiday; null where the holidays end before one. */
export function ordinaryMondayFrom(day: PlainDate, holidays: Holidays): PlainDate | null {
  let monday = addDays(day, (7 - weekdayOf(day)) % 7);
  while (partsOf(addDays(monday, 6)).year <= holidays.lastYear) {
    const first = dayNumberOf(monday);
    if (![0, 1, 2, 3, 4, 5, 6].some((after) => holidays.byDayNumber.has(first + after))) return monday;
    monday = addDays(monday, 7);
  }
  return null;
}

/** Reckons every prefecture and kind of person, unsampled. `weekFrom` is a Monday of a week without holidays. */
export function coverageOf(directory: Directory, weekFrom: PlainDate, holidays: Holidays): CoverageReport {
  const start = dayNumberOf(weekFrom) * MINUTES_A_DAY;
  const week: Interval = { from: start, until: start + MINUTES_A_WEEK };
  const asked = [null, ...PREFECTURES.map(({ code }) => code)].flatMap((code) => {
    const listings = listingsFor(directory, code).filter((each) =>
      isValidThroughout(each, weekFrom, addDays(weekFrom, 6)),
    );
    return COVERAGE_PEOPLE.flatMap(({ id, situation }) => {
      const there: Situation = code === null ? situation : { ...situation, prefecture: code };
      return COVERAGE_WAYS.map((way) => ({
        prefecture: code,
        person: id,
        way,
        answering: answeringWays(listings, { ...there, cannot: LEFT_OUT[way] }),
        local: answeringWays(listings.filter(isLocal), { ...there, cannot: LEFT_OUT[way] }),
        all: answeringWays(listings, { ...there, cannot: UNUSABLE[way] }),
      }));
    });
  });
  const schedules = asked.flatMap(({ answering, all }) =>
    [...answering.people.values(), ...all.people.values()].flat(),
  );
  const timetable = timetableOf(schedules, [week], holidays);
  return {
    weekFrom,
    rows: asked.map(({ prefecture, person, way, answering, local, all }) => ({
      prefecture,
      person,
      way,
      ...answered(answering, timetable, start),
      localMinutes: minutesIn(timetable.axis, liveSets(local, timetable).one),
      pairGaps: sinceMonday(timetable, without(timetable.whole, pairKept(all, timetable)), start),
    })),
  };
}

/** Ways left out of the count, so that each chart shows one kind of way. */
const LEFT_OUT: { readonly [W in CoverageWay]: readonly ContactType[] } = {
  phone: ['chat', 'line', 'app', 'sns'],
  voiceless: ['phone'],
};

/** What the person of a row truly cannot use. */
const UNUSABLE: { readonly [W in CoverageWay]: readonly ContactType[] } = { phone: [], voiceless: ['phone'] };

const isLocal = ({ serviceArea }: Listing) => serviceArea.kind !== 'national';

function answered(ways: AnsweringWays, timetable: Timetable, start: number) {
  const { axis, whole, openSet } = timetable;
  const { one } = liveSets(ways, timetable);
  const byValue = [...ways.people.values()].map((schedules) =>
    schedules.flatMap((schedule) => intervalsOf(axis, openSet(schedule))),
  );
  return {
    answeredMinutes: minutesIn(axis, one),
    byHour: Array.from({ length: HOURS_A_WEEK }, (_, hour) => {
      const [from, until] = [start + hour * 60, start + (hour + 1) * 60];
      return fewestOpen(byValue, from, until);
    }),
    silent: sinceMonday(timetable, without(whole, one), start),
  };
}

/** The fewest values open at one time within an hour. */
function fewestOpen(byValue: readonly (readonly Interval[])[], from: number, until: number): number {
  const cuts = new Set([from]);
  for (const each of byValue.flat()) {
    if (each.from > from && each.from < until) cuts.add(each.from);
    if (each.until > from && each.until < until) cuts.add(each.until);
  }
  const counts = [...cuts].map(
    (minute) =>
      byValue.filter((openings) => openings.some((each) => each.from <= minute && minute < each.until))
        .length,
  );
  return Math.min(9, ...counts);
}

function sinceMonday({ axis }: Timetable, set: MinuteSet, start: number): readonly WeekInterval[] {
  return intervalsOf(axis, set).map(({ from, until }) => ({ from: from - start, until: until - start }));
}
