/** What `recommend` answers, laid beside the proof: who is refused, what may be called, order, reasons and pair. */
import {
  availabilityAt,
  type LocalMoment,
  minuteOf,
  momentOfMinute,
  openingsBetween,
} from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { CONTACT_TYPES, type Listing, type ServiceId } from '@kakekomi/directory';
import {
  admit,
  answeringWays,
  FITS,
  fitFor,
  isChild,
  isConversation,
  isShown,
  isValidThroughout,
  listingsFor,
  type Recommendation,
  recommend,
  topicsOf,
  wayOf,
} from '@kakekomi/guidance';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RawRecord, rawRecords, refusalOf, refusalOfContact } from './refusals.ts';
import { type Asked, seededSituations } from './situations.ts';
import { INTERVALS, PEOPLE, PREFECTURE_CODES, readWorld, type World } from './world.ts';

const SEED = 20_261_123;
const COUNT = 20_000;
const A_YEAR = 366 * 1440;

let world: World;
let raw: ReadonlyMap<ServiceId, RawRecord>;
beforeAll(async () => {
  world = await readWorld();
  raw = rawRecords(world);
});

function rawOf(id: ServiceId): RawRecord {
  const found = raw.get(id);
  if (found === undefined) throw new RangeError('a listing without a record');
  return found;
}

describe('every prefecture × age × role × cannot phone', () => {
  test('nobody is admitted to a window, or offered a contact, that the record itself would refuse', () => {
    const at = momentOfMinute(INTERVALS[0]?.from ?? 0);
    const wrong: string[] = [];
    for (const prefecture of PREFECTURE_CODES) {
      for (const listing of listingsFor(world.directory, prefecture)) {
        const record = rawOf(listing.id);
        for (const person of PEOPLE) {
          const situation = { ...person, prefecture };
          const admitted = admit(listing, situation);
          if (
            admitted.admission === 'no' ||
            !isValidThroughout(listing, at.slice(0, 10) as never, at.slice(0, 10) as never)
          )
            continue;
          const refusal = refusalOf(record, situation, at);
          if (refusal !== null) wrong.push(`${listing.id}: ${refusal}`);
          for (const { index } of admitted.contacts) {
            const contact = record.record.contacts[index];
            const why =
              contact === undefined ? 'no such contact' : refusalOfContact(contact, record, situation);
            if (why !== null) wrong.push(`${listing.id}[${index}]: ${why}`);
          }
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  }, 120_000);

  test('110 and 119 are admitted in danger only, and then to everybody', () => {
    const emergencies = world.directory.listings.filter(({ emergencyOnly }) => emergencyOnly);
    expect(emergencies.length).toBeGreaterThan(1);
    for (const person of PEOPLE) {
      for (const listing of emergencies) {
        expect(admit(listing, person).admission).toBe('no');
        expect(admit(listing, { ...person, danger: true }).admission).toBe('yes');
      }
    }
  });
});

test('whatever somebody cannot use, and wherever they are, something is shown: a page at least', () => {
  const at = momentOfMinute(INTERVALS[0]?.from ?? 0);
  const { directory, holidays } = world;
  const wrong: string[] = [];
  for (const person of PEOPLE) {
    for (const prefecture of PREFECTURE_CODES) {
      for (const lack of [{ cannot: CONTACT_TYPES }, { cannot: CONTACT_TYPES, languages: ['sw'] }]) {
        const situation = { ...person, ...lack, prefecture };
        const { recommendations, lastResort } = recommend({ situation, at, directory, holidays });
        if (recommendations.length === 0) wrong.push(`${JSON.stringify(situation)}: nothing`);
        for (const each of recommendations) wrong.push(...faultsOfPage(each, lastResort));
      }
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
}, 120_000);

describe(`${COUNT.toLocaleString('en')} seeded situations`, () => {
  test('recommend agrees with the proof on each of them', () => {
    const wrong: string[] = [];
    for (const [index, asked] of seededSituations(COUNT, SEED).entries()) {
      for (const fault of faultsOf(asked)) wrong.push(`#${index} ${JSON.stringify(asked)}: ${fault}`);
      if (wrong.length > 10) break;
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

function faultsOf({ situation, at }: Asked): readonly string[] {
  const { directory, holidays } = world;
  const { recommendations, pair, lastResort } = recommend({ situation, at, directory, holidays });
  const listings = listingsFor(directory, situation.prefecture ?? null);
  const faults: string[] = [];
  const shown = recommendations.map(({ serviceId }) => serviceId);
  const onlyPages = recommendations.some(isPageOnly);
  const expected = idsFor(listings, onlyPages ? inAnyWay(situation) : situation, at, lastResort);
  if (shown.length === 0) faults.push('nothing is shown at all');
  if (new Set(shown).size !== shown.length) faults.push('an entry stands twice');
  const [isShownId, isExpected] = [new Set(shown), new Set(expected)];
  const missing = expected.filter((id) => !isShownId.has(id));
  const extra = shown.filter((id) => !isExpected.has(id));
  if (!lastResort && missing.length + extra.length > 0)
    faults.push(`missing ${missing}, not expected ${extra}`);
  if (lastResort && extra.length > 0) faults.push(`last resort shows ${extra}`);
  for (const each of recommendations)
    faults.push(...(onlyPages ? faultsOfPage(each, lastResort) : faultsOfEntry(each, situation, at)));
  faults.push(...faultsOfOrder(recommendations, situation), ...faultsOfHeads(recommendations));
  if (pair.kind !== pairByAlgebra(listings, situation, at)) faults.push(`pair is ${pair.kind}`);
  if (pair.kind === 'gap' && pair.opensAt !== nextOpening(recommendations, situation, at))
    faults.push(`the next opening is said to be ${pair.opensAt}`);
  return faults;
}

const isPageOnly = ({ contact }: Recommendation) => contact.contact.offer === 'missing';

/** As somebody who could use every way and understood every language. */
function inAnyWay({ cannot: _cannot, languages: _languages, ...situation }: Situation): Situation {
  return situation;
}

/** Of a window that cannot be used nothing is offered but its page. */
function faultsOfPage(entry: Recommendation, lastResort: boolean): readonly string[] {
  const isRight =
    lastResort &&
    isPageOnly(entry) &&
    entry.listing.officialPage !== null &&
    entry.contacts.every(({ value, live }) => value === null && !live);
  return isRight ? [] : [`${entry.serviceId} is no page to read`];
}

/** A number heads one entry: another headed by it too has no way that is not shown. */
function faultsOfHeads(entries: readonly Recommendation[]): readonly string[] {
  const heads = new Map<string, ServiceId>();
  const faults: string[] = [];
  for (const { serviceId, contact, sameWayAs } of entries) {
    const way = wayOf(contact.contact);
    if (sameWayAs !== null || way === null) continue;
    const other = heads.get(way);
    if (other !== undefined) faults.push(`${serviceId} is headed by ${way}, as ${other} is`);
    heads.set(way, serviceId);
  }
  return faults;
}

/** The first opening after this minute among all ways on which people answer this person; a year ahead is far enough. */
function nextOpening(
  entries: readonly Recommendation[],
  { cannot }: Situation,
  at: LocalMoment,
): LocalMoment | null {
  const now = minuteOf(at);
  const openings = entries
    .flatMap(({ contacts }) => contacts)
    .filter(
      ({ type, contact }) =>
        contact.offer === 'usable' && isConversation(contact) && cannot?.includes(type) !== true,
    )
    .flatMap(({ contact: { schedule } }) =>
      schedule === null ? [] : (openingsBetween(schedule, now, now + A_YEAR, world.holidays) ?? []),
    )
    .map(({ from }) => from)
    .filter((from) => from > now);
  return openings.length === 0 ? null : momentOfMinute(Math.min(...openings));
}

function idsFor(
  listings: readonly Listing[],
  situation: Situation,
  at: LocalMoment,
  lastResort: boolean,
): readonly ServiceId[] {
  const topics = topicsOf(situation);
  return listings
    .filter((listing) => lastResort || isShown(listing, situation, topics))
    .filter(
      (listing) =>
        admit(listing, situation).admission !== 'no' && refusalOf(rawOf(listing.id), situation, at) === null,
    )
    .map(({ id }) => id);
}

function faultsOfEntry(entry: Recommendation, situation: Situation, at: LocalMoment): readonly string[] {
  const faults: string[] = [];
  const record = rawOf(entry.serviceId);
  const refusal = refusalOf(record, situation, at);
  if (refusal !== null) faults.push(`${entry.serviceId} ${refusal}`);
  if (entry.reasons.length === 0) faults.push(`${entry.serviceId} without a reason`);
  if ([...entry.reasons, ...entry.cautions].some(({ text }) => text.trim() === ''))
    faults.push(`${entry.serviceId} without words`);
  if (!entry.contacts.includes(entry.contact))
    faults.push(`${entry.serviceId} uses first what it does not have`);
  for (const offered of entry.contacts) {
    const contact = record.record.contacts.find(
      ({ type, value, label }) =>
        type === offered.type && value === offered.value && label === offered.contact.label,
    );
    const why = contact === undefined ? 'no such contact' : refusalOfContact(contact, record, situation);
    if (why !== null) faults.push(`${entry.serviceId} ${offered.type}: ${why}`);
    const { schedule } = offered.contact;
    const now = schedule === null ? null : availabilityAt(schedule, at, world.holidays);
    const live =
      now?.kind === 'open' &&
      ['phone', 'chat', 'line'].includes(offered.type) &&
      offered.contact.answers === 'person';
    if (offered.live !== live) faults.push(`${entry.serviceId} ${offered.type}: live is ${offered.live}`);
  }
  return faults;
}

function faultsOfOrder(entries: readonly Recommendation[], situation: Situation): readonly string[] {
  const faults: string[] = [];
  const adding = entries.filter(({ sameWayAs }) => sameWayAs === null);
  // A town's window stands behind the others until the person has told which town is theirs.
  const sure = adding.filter(({ cautions }) => !cautions.some(({ code }) => code === 'residents-of'));
  if (entries.some(({ sameWayAs }, index) => sameWayAs !== null && index < adding.length))
    faults.push('a double before one that adds a way');
  if (situation.danger === true && entries[0]?.listing.emergencyOnly !== true)
    faults.push('danger without 110 first');
  const { danger, despair, guardianUnsafe, harms = [], wants = [] } = situation;
  // Where nothing outranks them, the plain criteria must show as they are.
  if (danger === true || despair === true || guardianUnsafe === true || harms.includes('sexual-image'))
    return faults;
  const topics = topicsOf(situation);
  const first = sure.map(({ contact, listing }) =>
    contact.live && fitFor(listing, situation, topics) !== 'other' ? 0 : 1,
  );
  if (isChild(situation) || wants.length === 0 || wants.includes('listen')) {
    if (!isSorted(first)) faults.push('a person who answers now stands behind one who does not');
  } else if (!wants.includes('criminal')) {
    const about = sure.filter(({ listing }) => fitFor(listing, situation, topics) !== 'other');
    if (about.some((entry, index) => entry !== sure[index]))
      faults.push('what is about something else stands in between');
    const served = about.map(
      ({ reasons }) => reasons.find((each) => each.code === 'does-what-you-want')?.wants.length ?? 0,
    );
    if (!isSorted(served.map((count) => -count)))
      faults.push('what is wanted more stands behind what is wanted less');
    const fits = about
      .filter((_, index) => served[index] === served[0])
      .map(({ listing }) => FITS.indexOf(fitFor(listing, situation, topics)));
    if (!isSorted(fits)) faults.push('made for it stands behind not made for it');
  }
  return faults;
}

const isSorted = (ranks: readonly number[]) =>
  ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? rank));

/** The pair rule from the answering ways alone; a year ahead is far enough for every schedule of the directory. */
function pairByAlgebra(listings: readonly Listing[], situation: Situation, at: LocalMoment) {
  const minute = minuteOf(at);
  const valid = listings.filter((each) => refusalOf(rawOf(each.id), situation, at) === null);
  const { people, written } = answeringWays(valid, situation);
  let [live, reachable] = [0, 0];
  for (const schedules of people.values()) {
    const states = schedules.map((schedule) => availabilityAt(schedule, at, world.holidays));
    if (states.some(({ kind }) => kind === 'open')) live += 1;
    if (
      states.some(
        (state) =>
          state.kind === 'open' ||
          (state.kind === 'closed' && state.opensAt !== null && minuteOf(state.opensAt) > minute),
      )
    )
      reachable += 1;
  }
  if (live > 1) return 'two-live';
  return reachable > 1 || (reachable === 1 && written.size > 0) ? 'one-and-next' : 'gap';
}
