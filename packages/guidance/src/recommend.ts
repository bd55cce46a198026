/**
 * Situation → windows in order, with reasons and cautions. Admission, fit, order, doubles and pair each live in their own
 * file; this one runs them over the groups of a prepared directory, so that cost follows the kinds of window, not their number.
 */
import { dateOf, type Holidays, type LocalMoment, type PlainDate } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { type Directory, type Listing, type ServiceId, serves } from '@kakekomi/directory';
import { admit } from './admission.ts';
import { type Asked, type Candidate, isChild } from './candidate.ts';
import { cautionsOf } from './cautions.ts';
import {
  type AvailabilityOf,
  availabilityOf,
  type ContactState,
  inOrderOfUse,
  isQuietlyLive,
  offered,
  opensNext,
} from './contact-state.ts';
import { fitFor, isShown, topicsOf } from './fit.ts';
import { answersRoundTheClock, compareRanks, ranksOf, reasonsOf } from './order.ts';
import { findPair, type PairEntry } from './pair.ts';
import { type Group, type Member, type PreparedPrefecture, prepare } from './prepared.ts';
import type { Pair, Reason, Recommendation, Recommendations } from './recommendation.ts';
import { keepAdding, type OwnerOf, type Shown, type ShownBy } from './same-way.ts';
import { ja } from './words/ja.ts';
import { cautionInWords, type GuidanceWords, reasonInWords } from './words/words.ts';

export interface RecommendQuery {
  readonly situation: Situation;
  /** Japan's wall clock; the directory is taken as it was valid on that day. */
  readonly at: LocalMoment;
  readonly directory: Directory;
  readonly holidays: Holidays;
  /** How many entries that add a way are wanted; all, and the doubles behind them, where absent. */
  readonly limit?: number;
  /** Japanese where absent. */
  readonly words?: GuidanceWords;
}

/** The place of a contact that stands in for those of a record. */
const NOT_OF_THE_RECORD = -1;

/** A group that takes the person, with its place in the order. */
interface Ranked {
  readonly group: Group;
  readonly candidate: Candidate;
  readonly ranks: readonly number[];
}

/** An entry of the list before it is put into words. */
interface Entry extends Shown {
  readonly listing: Listing;
  readonly candidate: Candidate;
}

/**
 * The windows that take this person, in order, each with its first contact, reasons and cautions; and whether two people
 * can be reached. Never throws on a situation. Who can use nothing at all is shown official pages: entries whose contact is
 * not offered, without a value.
 */
export function recommend(query: RecommendQuery): Recommendations {
  const { situation, at, directory, holidays, limit = Number.POSITIVE_INFINITY, words = ja } = query;
  const asked: Asked = { situation, topics: topicsOf(situation) };
  const availability = availabilityOf(at, holidays);
  const prepared = prepare(directory, situation.prefecture ?? null);
  const rankFor = (who: Asked, isWanted = isShown) =>
    rank(prepared.groups, who, dateOf(at), availability, isWanted);
  let ranked = rankFor(asked);
  const lastResort = ranked.length === 0;
  if (lastResort) ranked = roundTheClock(rankFor(asked, () => true));
  if (ranked.length === 0) {
    // As if every way and language would do.
    const inAnyWay = { ...asked, situation: { ...situation, cannot: [], languages: [] } };
    ranked = pagesOf(roundTheClock(rankFor(inAnyWay, () => true)));
  }
  const ownerOf = owners(prepared, ranked);
  const shownBy: ShownBy = new Map();
  const order = withQuietWay(ranked, asked, at, ownerOf, shownBy);
  const { adding, doubles } = keepAdding(order, limit, ownerOf, shownBy);
  const put = wording(asked, query, words, lastResort);
  const behind = limit === Number.POSITIVE_INFINITY ? doubles : [];
  return {
    recommendations: [
      ...adding.map((entry) => put(entry, null)),
      ...behind.map(({ entry, sameWayAs }) => put(entry, sameWayAs)),
    ],
    pair: pairOf(ranked, query, words),
    lastResort,
  };
}

/** Both ends included; a window that has ended is not offered after its last day, and is on the days before. */
export function isValidOn(
  { validFrom, validTo }: Pick<Listing, 'validFrom' | 'validTo'>,
  day: PlainDate,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

function rank(
  groups: readonly Group[],
  asked: Asked,
  day: PlainDate,
  availability: AvailabilityOf,
  isWanted: typeof isShown,
): readonly Ranked[] {
  const { situation, topics } = asked;
  const ranked: Ranked[] = [];
  for (const group of groups) {
    const { listing } = group;
    if (!isValidOn(listing, day) || !isWanted(listing, situation, topics)) continue;
    const admitted = admit(listing, situation);
    if (admitted.admission === 'no') continue;
    const contacts = inOrderOfUse(admitted.contacts, situation, availability);
    const [first] = contacts;
    if (first === undefined) continue;
    const candidate: Candidate = {
      listing,
      admission: admitted.admission,
      cautions: admitted.cautions,
      contacts,
      first,
      fit: fitFor(listing, situation, topics),
      wants: (situation.wants ?? []).filter((want) => serves(listing, want)),
    };
    ranked.push({ group, candidate, ranks: ranksOf(candidate, asked) });
  }
  return ranked.sort((a, b) => compareRanks(a.ranks, b.ranks));
}

/** If nothing fits: the national lines that never close, as far as this person can use them. */
function roundTheClock(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.filter(
    ({ candidate }) => candidate.listing.serviceArea.kind === 'national' && answersRoundTheClock(candidate),
  );
}

/**
 * Nobody is left with nothing: of lines that this person cannot use, or could not understand, the official page can be read
 * or shown to somebody who calls for them. No value is offered.
 */
function pagesOf(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.flatMap((each) => {
    const { candidate } = each;
    const { listing, first } = candidate;
    if (listing.officialPage === null) return [];
    const contact = { ...first.contact, value: null, offer: 'missing', cost: 'unknown' } as const;
    const page: ContactState = { ...first, contact, index: NOT_OF_THE_RECORD, band: 'hours-unknown' };
    return [{ ...each, candidate: { ...candidate, contacts: [page], first: page } }];
  });
}

/**
 * Entries in order, made only as far as somebody reads on; members of equal rank stand by id. An entry whose number heads an
 * earlier one by then, and that has another way, stands where that way puts it, with that way in front.
 */
function* inOrder(all: readonly Ranked[], asked: Asked, shownBy: ShownBy): Generator<Entry> {
  const ranked = [...all];
  let end = 0;
  for (let start = 0; start < ranked.length; start = end) {
    end = placeBehind(ranked[start]?.ranks ?? [], ranked, start);
    // Copies of one record wait together for the way that they share.
    const waiting = new Map<ContactState, Member[]>();
    for (const { group, member, candidate } of membersOf(ranked.slice(start, end))) {
      const entry = entryOf(member, candidate);
      const isNew = (way: string) => !shownBy.has(way);
      const way = entry.first === null || isNew(entry.first) ? undefined : entry.ways.find(isNew);
      const other = candidate.contacts.find(({ index }) => way !== undefined && member.ways[index] === way);
      if (other === undefined) {
        yield entry;
        continue;
      }
      const members = waiting.get(other) ?? [];
      waiting.set(other, members);
      if (members.push(member) > 1) continue;
      const later = withFirst(candidate, other);
      const ranks = ranksOf(later, asked);
      const moved = { group: { ...group, members }, candidate: later, ranks };
      ranked.splice(placeBehind(ranks, ranked, end), 0, moved);
    }
  }
}

/** The first place from `from` on where somebody of these ranks stands behind all of equal rank. */
function placeBehind(ranks: readonly number[], ranked: readonly Ranked[], from: number): number {
  let place = from;
  while (place < ranked.length && compareRanks(ranks, ranked[place]?.ranks ?? []) >= 0) place += 1;
  return place;
}

function* membersOf(run: readonly Ranked[]): Generator<{
  readonly group: Group;
  readonly member: Member;
  readonly candidate: Candidate;
}> {
  const [only] = run;
  if (only !== undefined && run.length === 1) {
    for (const member of only.group.members) yield { ...only, member };
    return;
  }
  const members = run.flatMap((each) => each.group.members.map((member) => ({ ...each, member })));
  yield* members.sort((a, b) => (a.member.listing.id < b.member.listing.id ? -1 : 1));
}

/** The same window, to be used by this contact first. */
function withFirst(candidate: Candidate, first: ContactState): Candidate {
  return { ...candidate, contacts: [first, ...candidate.contacts.filter((each) => each !== first)], first };
}

function entryOf({ listing, ways }: Member, candidate: Candidate): Entry {
  const usable: string[] = [];
  const addresses: string[] = [];
  for (const { index, band } of candidate.contacts) {
    const way = ways[index] ?? null;
    if (way !== null) (band === 'visit' ? addresses : usable).push(way);
  }
  const first = ways[candidate.first.index] ?? null;
  return { listing, candidate, ways: usable.length > 0 ? usable : addresses, first };
}

/** Whose number it is, among the national windows that take this person. */
function owners({ nationalByWay }: PreparedPrefecture, ranked: readonly Ranked[]): OwnerOf {
  const taking = new Map(ranked.map(({ group, candidate }) => [group, candidate]));
  return (way) => {
    for (const { group, member } of nationalByWay.get(way) ?? []) {
      const candidate = taking.get(group);
      const entry = candidate === undefined ? null : entryOf(member, candidate);
      if (entry?.first === way) return entry;
    }
    return null;
  };
}

/**
 * A child may have somebody listening in the next room: at night, and whenever the first two are both telephones, one of
 * them is a chat or LINE that a person answers now, if one takes the child. In danger 110 keeps its place; it names its
 * own voiceless ways.
 */
function* withQuietWay(
  ranked: readonly Ranked[],
  asked: Asked,
  at: LocalMoment,
  ownerOf: OwnerOf,
  shownBy: ShownBy,
): Generator<Entry> {
  const { situation } = asked;
  const asksThemself =
    situation.role === undefined || ['victim', 'foreign-resident'].includes(situation.role);
  const wanted = isChild(situation) && asksThemself && situation.danger !== true;
  const before: ShownBy = new Map();
  const { adding } = keepAdding(wanted ? inOrder(ranked, asked, before) : [], 2, ownerOf, before);
  const [first] = adding;
  const bothByPhone = adding.every(({ candidate }) => candidate.first.contact.type === 'phone');
  const isSettled = adding.some(({ candidate }) => isQuietlyLive(candidate.first));
  const quiet = first === undefined || isSettled || !(bothByPhone || isNight(at)) ? null : quietEntry(ranked);
  if (first === undefined || quiet === null) {
    yield* inOrder(ranked, asked, shownBy);
    return;
  }
  if (quiet.listing !== first.listing) yield first;
  yield quiet;
  for (const entry of inOrder(ranked, asked, shownBy)) {
    if (entry.listing !== first.listing && entry.listing !== quiet.listing) yield entry;
  }
}

/** The first window in order that answers now without a voice, with that contact in front. */
function quietEntry(ranked: readonly Ranked[]): Entry | null {
  for (const { group, candidate } of ranked) {
    const first = candidate.contacts.find(isQuietlyLive);
    const [member] = group.members;
    if (first === undefined || member === undefined || candidate.fit === 'other') continue;
    return entryOf(member, withFirst(candidate, first));
  }
  return null;
}

function isNight(at: LocalMoment): boolean {
  const hour = Number(at.slice(11, 13));
  return hour >= 22 || hour < 6;
}

/** Reasons and cautions are worked out once a group; only names and values differ inside it. */
function wording(
  asked: Asked,
  { at, holidays }: Pick<RecommendQuery, 'at' | 'holidays'>,
  words: GuidanceWords,
  lastResort: boolean,
): (entry: Entry, sameWayAs: ServiceId | null) => Recommendation {
  const said = new Map<Candidate, Pick<Recommendation, 'reasons' | 'cautions'>>();
  const sayOnce = (candidate: Candidate) => {
    const known = said.get(candidate);
    if (known !== undefined) return known;
    const context = { at, listing: candidate.listing, contact: candidate.first.contact };
    const isPage = candidate.first.contact.offer === 'missing';
    const reasons: Reason[] = lastResort ? [{ code: isPage ? 'page-only' : 'last-resort' }] : [];
    reasons.push(...reasonsOf(candidate, asked));
    if (isChild(asked.situation) && isQuietlyLive(candidate.first)) reasons.push({ code: 'quiet-way' });
    const both = {
      reasons: reasons.map((reason) => ({ ...reason, text: reasonInWords(reason, context, words) })),
      cautions: cautionsOf(candidate, asked, at, holidays).map((caution) => {
        const text = cautionInWords(caution, context, words);
        return { ...caution, text };
      }),
    };
    said.set(candidate, both);
    return both;
  };
  return ({ listing, candidate }, sameWayAs) => {
    const contacts = candidate.contacts.map((state) =>
      offered(state, listing.contacts[state.index] ?? state.contact),
    );
    const [contact = offered(candidate.first, candidate.first.contact)] = contacts;
    return {
      serviceId: listing.id,
      placeOf: listing.placeOf,
      name: listing.name,
      listing,
      admission: candidate.admission,
      contact,
      contacts,
      ...sayOnce(candidate),
      sameWayAs,
    };
  };
}

function pairOf(
  ranked: readonly Ranked[],
  { situation: { cannot }, at, holidays }: RecommendQuery,
  words: GuidanceWords,
): Pair {
  const found = findPair(
    () => pairEntries(ranked, cannot ?? []),
    (state) => opensNext(state, holidays),
  );
  return found.kind === 'gap' ? { ...found, text: words.gap(found.opensAt, at) } : found;
}

function* pairEntries(ranked: readonly Ranked[], cannot: readonly string[]): Generator<PairEntry> {
  for (const { group, candidate } of ranked) {
    // 110 is shown to somebody who cannot phone, but is no way that they can use.
    const usable = candidate.contacts.filter(({ contact }) => !cannot.includes(contact.type));
    for (const { ways } of group.distinct) {
      yield {
        admission: candidate.admission,
        fit: candidate.fit,
        ways: usable.map((state) => ({ way: ways[state.index] ?? null, state })),
      };
    }
  }
}
