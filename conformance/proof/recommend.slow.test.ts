/** What `recommend` answers, laid beside the proof: who is refused, what may be called, order, reasons and pair. */
import { availabilityAt, type LocalMoment, minuteOf, momentOfMinute } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import type { Listing, ServiceId } from '@kakekomi/directory';
import {
  admit,
  answeringWays,
  FITS,
  fitFor,
  isChild,
  isShown,
  isValidThroughout,
  listingsFor,
  type Recommendation,
  recommend,
  topicsOf,
} from '@kakekomi/guidance';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RawRecord, rawRecords, refusalOf, refusalOfContact } from './refusals.ts';
import { type Asked, seededSituations } from './situations.ts';
import { INTERVALS, PEOPLE, PREFECTURE_CODES, readWorld, type World } from './world.ts';

const SEED = 20_261_123;
const COUNT = 20_000;

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
  const expected = idsFor(listings, situation, at, lastResort);
  if (new Set(shown).size !== shown.length) faults.push('an entry stands twice');
  const [isShownId, isExpected] = [new Set(shown), new Set(expected)];
  const missing = expected.filter((id) => !isShownId.has(id));
  const extra = shown.filter((id) => !isExpected.has(id));
  if (!lastResort && missing.length + extra.length > 0)
    faults.push(`missing ${missing}, not expected ${extra}`);
  if (lastResort && extra.length > 0) faults.push(`last resort shows ${extra}`);
  for (const each of recommendations) faults.push(...faultsOfEntry(each, situation, at));
  faults.push(...faultsOfOrder(recommendations, situation));
  if (pair.kind !== pairByAlgebra(listings, situation, at)) faults.push(`pair is ${pair.kind}`);
  return faults;
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
