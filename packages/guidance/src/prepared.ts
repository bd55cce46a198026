/**
 * A directory made ready for matching, once: listings that a query cannot tell apart are put into one group, so that a
 * hundred thousand records cost as much as their few hundred kinds. Kept as long as the directory object lives.
 */
import type { Directory, ListedContact, Listing, PrefectureCode } from '@kakekomi/directory';

/** Listings that differ in nothing that admission, order or words depend on: only in id, name and the contacts' values. */
export interface Group {
  /** Stands for all members in everything but id, name and values. */
  readonly listing: Listing;
  /** Sorted by id. */
  readonly members: readonly Member[];
  /** Members of which no earlier one has the same values: all that a capped list can need. */
  readonly distinct: readonly Member[];
}

export interface Member {
  readonly listing: Listing;
  /** By the contacts' place: what is dialled, opened or written to, in one spelling; null where nothing is. */
  readonly ways: readonly (string | null)[];
}

/** What can concern somebody in one prefecture. */
export interface PreparedPrefecture {
  readonly groups: readonly Group[];
  /** National records by way, those whose places share it first: whose number it is. */
  readonly nationalByWay: ReadonlyMap<string, readonly OwnedWay[]>;
}

/** A national record that has a way. */
export interface OwnedWay {
  readonly group: Group;
  readonly member: Member;
}

interface Prepared {
  /** Services by the ways that their places have, over the whole country. */
  readonly sharedWithPlaces: ReadonlyMap<string, ReadonlySet<string>>;
  readonly signatures: WeakMap<Listing, string>;
  readonly prefectures: Map<PrefectureCode | null, PreparedPrefecture>;
}

const PREPARED = new WeakMap<Directory, Prepared>();

/**
 * What can concern somebody in this prefecture (null: not told): national records, and those of the prefecture with its
 * towns. The first call for a directory and prefecture does the work; later ones find it done.
 */
export function prepare(directory: Directory, prefecture: PrefectureCode | null): PreparedPrefecture {
  let prepared = PREPARED.get(directory);
  if (prepared === undefined) {
    prepared = {
      sharedWithPlaces: waysOfPlaces(directory.listings),
      signatures: new WeakMap(),
      prefectures: new Map(),
    };
    PREPARED.set(directory, prepared);
  }
  const found = prepared.prefectures.get(prefecture);
  if (found !== undefined) return found;
  const groups = grouped(listingsFor(directory, prefecture), prepared.signatures);
  const ready = { groups, nationalByWay: waysOfNational(groups, prepared.sharedWithPlaces) };
  prepared.prefectures.set(prefecture, ready);
  return ready;
}

/**
 * The listings that can concern somebody in this prefecture, with the hours of its places: where a number also stands on a
 * place of the prefecture that states its hours, every listing of that number without closer hours takes them (#9110 in
 * Aichi is 9:00–17:00). Area is the only thing looked at.
 */
export function listingsFor(directory: Directory, prefecture: PrefectureCode | null): readonly Listing[] {
  const listings = directory.listings.filter((listing) => concerns(listing, prefecture));
  const hours = hoursOfPlaces(listings);
  if (hours.size === 0) return listings;
  return listings.map((listing) => withHoursOfPlaces(listing, hours));
}

/** One spelling of a value: the same number or page is the same way, however it is written. */
export function wayOf({ type, value }: Pick<ListedContact, 'type' | 'value'>): string | null {
  if (value === null) return null;
  const text = value.normalize('NFKC').trim();
  if (type === 'phone' || type === 'fax') return `${type}:${text.replace(/[\s()‐‑–—−ー-]/g, '')}`;
  if (/^https?:/i.test(text)) return text.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return `${type}:${text.toLowerCase()}`;
}

function concerns({ serviceArea }: Listing, prefecture: PrefectureCode | null): boolean {
  if (serviceArea.kind === 'national') return true;
  if (prefecture === null) return false;
  return serviceArea.kind === 'prefectures'
    ? serviceArea.prefectures.includes(prefecture)
    : serviceArea.prefecture === prefecture;
}

/** Hours that places state, by way; null where two places of the prefecture disagree. */
function hoursOfPlaces(listings: readonly Listing[]): ReadonlyMap<string, ListedContact | null> {
  const hours = new Map<string, ListedContact | null>();
  for (const { placeOf, contacts } of listings) {
    if (placeOf === null) continue;
    for (const contact of contacts) {
      const way = wayOf(contact);
      if (way === null || contact.offer !== 'usable' || contact.schedule === null) continue;
      const known = hours.get(way);
      hours.set(way, known === undefined || known?.hours === contact.hours ? contact : null);
    }
  }
  return hours;
}

function withHoursOfPlaces(listing: Listing, hours: ReadonlyMap<string, ListedContact | null>): Listing {
  const national = listing.placeOf === null && listing.serviceArea.kind === 'national';
  let changed = false;
  const contacts = listing.contacts.map((contact) => {
    if (!national && contact.schedule !== null) return contact;
    const way = wayOf(contact);
    const place = way === null ? undefined : hours.get(way);
    if (place === undefined || place === null || place.hours === contact.hours) return contact;
    changed = true;
    return { ...contact, hours: place.hours, hoursText: place.hoursText, schedule: place.schedule };
  });
  return changed ? { ...listing, contacts } : listing;
}

function grouped(listings: readonly Listing[], signatures: WeakMap<Listing, string>): readonly Group[] {
  const bySignature = new Map<string, Member[]>();
  for (const listing of listings) {
    let signature = signatures.get(listing);
    if (signature === undefined) {
      signature = signatureOf(listing);
      signatures.set(listing, signature);
    }
    const member = { listing, ways: listing.contacts.map(wayOf) };
    const members = bySignature.get(signature);
    if (members === undefined) bySignature.set(signature, [member]);
    else members.push(member);
  }
  return [...bySignature.values()].flatMap((members) => {
    const [first] = members.sort((a, b) => (a.listing.id < b.listing.id ? -1 : 1));
    return first === undefined ? [] : [{ listing: first.listing, members, distinct: distinctOf(members) }];
  });
}

function waysOfPlaces(listings: readonly Listing[]): ReadonlyMap<string, ReadonlySet<string>> {
  const services = new Map<string, Set<string>>();
  for (const { placeOf, contacts } of listings) {
    if (placeOf === null) continue;
    for (const contact of contacts) {
      const way = wayOf(contact);
      if (way !== null) services.set(way, (services.get(way) ?? new Set()).add(placeOf));
    }
  }
  return services;
}

function waysOfNational(
  groups: readonly Group[],
  sharedWithPlaces: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly OwnedWay[]> {
  const byWay = new Map<string, OwnedWay[]>();
  for (const group of groups) {
    if (group.listing.serviceArea.kind !== 'national' || group.listing.placeOf !== null) continue;
    for (const member of group.distinct) {
      for (const way of member.ways) {
        if (way === null) continue;
        const owners = byWay.get(way) ?? [];
        const hasPlaces = sharedWithPlaces.get(way)?.has(member.listing.id) === true;
        // One member speaks for its group, unless places make another the owner.
        if (hasPlaces) owners.unshift({ group, member });
        else if (owners.at(-1)?.group !== group) owners.push({ group, member });
        byWay.set(way, owners);
      }
    }
  }
  return byWay;
}

function distinctOf(members: readonly Member[]): readonly Member[] {
  const seen = new Set<string>();
  return members.filter(({ ways }) => {
    const key = ways.join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Everything that a query's answer depends on, as text. Left out: id, names, summary, organisation's name, values and
 * labels, which are taken from each member. `placeOf` counts by whether there is one.
 */
function signatureOf({ placeOf, officialPage, organization, lead, contacts, ...listing }: Listing): string {
  return JSON.stringify([
    { ...listing, id: 0, name: 0, summary: 0 },
    [placeOf !== null, officialPage !== null, organization.kind, lead.pageDate, lead.seenOn],
    contacts.map(({ value, ...contact }) => [
      { ...contact, label: 0, hoursText: 0, schedule: 0 },
      value === null,
    ]),
  ]);
}
