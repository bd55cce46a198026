/**
 * Proof over the whole real directory, for every prefecture × age band × role × harm × want × "cannot phone" (1.35 million
 * situations) and every minute of three spans: unsampled. Admission reads only the person and the place, fit only the
 * trouble, so situations are grouped by the windows that admit them; between two openings nothing changes, so every
 * minute is checked once a segment.
 */
import type { Schedule } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import type { Listing, PrefectureCode } from '@kakekomi/directory';
import {
  type AnsweringWays,
  admit,
  fitOf,
  intervalsOf,
  isConversation,
  isEmpty,
  isValidThroughout,
  listingsFor,
  pairKept,
  type Timetable,
  timetableOf,
  topicsOf,
  wayOf,
  without,
} from '@kakekomi/guidance';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  INTERVALS,
  lastDayOf,
  PEOPLE,
  PREFECTURE_CODES,
  readWorld,
  SPANS,
  TROUBLES,
  type World,
} from './world.ts';

interface Gap {
  readonly prefecture: PrefectureCode;
  readonly person: Situation;
  /** Of the troubles, those that leave the same windows. */
  readonly troubles: number;
  readonly minutes: number;
}

let world: World;
beforeAll(async () => {
  world = await readWorld();
});

describe('the pair rule', () => {
  test('is kept for everybody at every minute, but for the gaps that coverage names', () => {
    const gaps = provePairRule(world);
    const checked = PREFECTURE_CODES.length * PEOPLE.length * TROUBLES.length;
    expect(checked).toBeGreaterThan(1_000_000);
    expect(summaryOf(gaps)).toEqual({});
  }, 120_000);
});

function provePairRule({ directory, holidays }: World): readonly Gap[] {
  const listingsIn = new Map(PREFECTURE_CODES.map((code) => [code, validListings(directory, code)]));
  const patterns = fitPatterns([...listingsIn.values()].flat());
  const timetable = timetableOf(schedulesOf([...listingsIn.values()].flat()), INTERVALS, holidays);
  const gaps: Gap[] = [];
  for (const [prefecture, listings] of listingsIn) {
    const aboutIt = patterns.map(({ fits }) => listings.map((listing) => fits.has(kindOfListing(listing))));
    for (const { people, gives } of peopleByWindows(listings, prefecture)) {
      for (const [index, { troubles }] of patterns.entries()) {
        const minutes = missedMinutes(together(gives.filter((_, at) => aboutIt[index]?.[at])), timetable);
        if (minutes > 0) gaps.push(...people.map((person) => ({ prefecture, person, troubles, minutes })));
      }
    }
  }
  return gaps;
}

/** People whom the very same windows take in the very same ways are one case. */
function peopleByWindows(listings: readonly Listing[], prefecture: PrefectureCode) {
  const cases = new Map<string, { people: Situation[]; gives: readonly Given[] }>();
  for (const person of PEOPLE) {
    const gives = listings.map((listing) => givenBy(listing, { ...person, prefecture }));
    const key = gives.map(({ people, written }) => `${people.map(([way]) => way)};${written}`).join('|');
    const found = cases.get(key);
    if (found === undefined) cases.set(key, { people: [person], gives });
    else found.people.push(person);
  }
  return cases.values();
}

function validListings(directory: World['directory'], code: PrefectureCode): readonly Listing[] {
  const [first, last] = [SPANS[0], SPANS.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no span');
  return listingsFor(directory, code).filter(
    (each) => !each.emergencyOnly && isValidThroughout(each, first.from, lastDayOf(last)),
  );
}

function schedulesOf(listings: readonly Listing[]): readonly Schedule[] {
  return listings.flatMap(({ contacts }) => contacts.flatMap(({ schedule }) => schedule ?? []));
}

/** Everything of a listing that fit looks at. */
const kindOfListing = ({ kind, harms, specializedIn }: Listing) =>
  JSON.stringify([kind, harms, specializedIn]);

/** Which kinds of listing are about a trouble, and how many troubles have the very same ones. */
function fitPatterns(listings: readonly Listing[]) {
  const kinds = new Map(listings.map((listing) => [kindOfListing(listing), listing]));
  const patterns = new Map<string, { fits: ReadonlySet<string>; troubles: number }>();
  for (const trouble of TROUBLES) {
    const topics = topicsOf(trouble);
    const fits = [...kinds].filter(([, listing]) => fitOf(listing, topics) !== 'other').map(([key]) => key);
    const key = fits.join('\n');
    patterns.set(key, { fits: new Set(fits), troubles: (patterns.get(key)?.troubles ?? 0) + 1 });
  }
  return [...patterns.values()];
}

interface Given {
  readonly people: readonly (readonly [string, Schedule])[];
  readonly written: readonly string[];
}

/** The ways in which one listing surely answers a person, whatever their trouble. */
function givenBy(listing: Listing, situation: Situation): Given {
  const admitted = admit(listing, situation);
  if (admitted.admission !== 'yes') return { people: [], written: [] };
  const people: [string, Schedule][] = [];
  const written: string[] = [];
  for (const { contact, admission } of admitted.contacts) {
    const way = wayOf(contact);
    if (admission !== 'yes' || way === null || contact.offer !== 'usable') continue;
    if (isConversation(contact)) {
      if (contact.schedule !== null) people.push([way, contact.schedule]);
    } else if (contact.type !== 'phone' && contact.type !== 'inperson' && contact.respondsWithin !== null) {
      written.push(way);
    }
  }
  return { people, written };
}

function together(gives: readonly Given[]): AnsweringWays {
  const people = new Map<string, Schedule[]>();
  for (const [way, schedule] of gives.flatMap((each) => each.people)) {
    people.set(way, [...(people.get(way) ?? []), schedule]);
  }
  return { people, written: new Set(gives.flatMap((each) => each.written)) };
}

function missedMinutes(ways: AnsweringWays, timetable: Timetable): number {
  const missed = without(timetable.whole, pairKept(ways, timetable));
  if (isEmpty(missed)) return 0;
  return intervalsOf(timetable.axis, missed).reduce((sum, { from, until }) => sum + until - from, 0);
}

function summaryOf(gaps: readonly Gap[]) {
  const byPerson = new Map<string, number>();
  for (const { person, troubles } of gaps) {
    const key = JSON.stringify(person);
    byPerson.set(key, (byPerson.get(key) ?? 0) + troubles);
  }
  return Object.fromEntries(byPerson);
}
