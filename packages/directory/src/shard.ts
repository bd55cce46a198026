/**
 * Listings as the pages carry them: one national shard and one a prefecture, compact JSON that reads back to equal listings.
 * Shape: `[version, builtOn, texts, rows]`. A change of any field or its order needs a new {@link SHARD_VERSION}.
 */
import { type PlainDate, parseSchedule, type Schedule } from '@kakekomi/calendar';
import { assertNever, err, ok, type Result } from '@kakekomi/kernel';
import {
  type Codec,
  packedBrand,
  packedCount,
  packedDate,
  packedFlag,
  packedList,
  packedOrNull,
  packedPrefecture,
  packedRecord,
  packedText,
  packedWord,
  packWithTable,
  rowOf,
  type UnpackTable,
} from './codec.ts';
import type { Directory, ListedContact, Listing } from './listing.ts';
import { offerOf } from './listings.ts';
import type { PrefectureCode } from './prefecture.ts';
import type { Eligibility, ServiceArea, ServiceId, WebUrl } from './record.ts';
import {
  ACTIONS,
  ANSWERERS,
  ASSURANCES,
  CONTACT_TYPES,
  COSTS,
  GENDERS,
  HARMS,
  OCCUPATIONS,
  OPERATOR_KINDS,
  ROLES,
  SERVICE_KINDS,
} from './taxonomy.ts';

/** Of the layout below; a shard of another version is refused, and the page fetches a new one. */
export const SHARD_VERSION = 1;

export type ShardProblem = { readonly code: 'shard-malformed' } | { readonly code: 'shard-version' };

const id: Codec<ServiceId> = packedBrand((text) => text !== '');
const url: Codec<WebUrl> = packedBrand((text) => /^https?:\/\//.test(text));

const eligibility = packedRecord<Eligibility>({
  ageMin: packedCount,
  ageMax: packedCount,
  roles: packedList(packedWord(ROLES)),
  genders: packedList(packedWord(GENDERS)),
  occupations: packedList(packedWord(OCCUPATIONS)),
  exclusive: packedFlag,
  conditions: packedList(packedText),
});

/** 1: the whole country · a list of numbers: prefectures · `[[number], name]`: a municipality of a prefecture. */
const area: Codec<ServiceArea> = {
  pack: (value, table) => {
    switch (value.kind) {
      case 'national':
        return 1;
      case 'prefectures':
        return packedList(packedPrefecture).pack(value.prefectures, table);
      case 'municipality':
        return [[packedPrefecture.pack(value.prefecture, table)], packedText.pack(value.municipality, table)];
      default:
        return assertNever(value, 'area');
    }
  },
  unpack: (packed, table) => {
    if (packed === 1) return { kind: 'national' };
    const [first, name] = rowOf(packed, table);
    if (!Array.isArray(first))
      return { kind: 'prefectures', prefectures: packedList(packedPrefecture).unpack(packed, table) };
    return {
      kind: 'municipality',
      prefecture: packedPrefecture.unpack(first[0], table),
      municipality: packedText.unpack(name, table),
    };
  },
};

/** What is written of a contact; its schedule and its offer follow from it. */
type PackedContact = Omit<ListedContact, 'schedule' | 'offer'>;

const contact = packedRecord<PackedContact>({
  type: packedWord(CONTACT_TYPES),
  value: packedOrNull(packedText),
  label: packedText,
  answers: packedWord(ANSWERERS),
  assurance: packedWord(ASSURANCES),
  cost: packedWord(COSTS),
  languages: packedList(packedText),
  canUseRelay: packedFlag,
  namedBySource: packedFlag,
  hours: packedOrNull(packedText),
  hoursText: packedOrNull(packedText),
  cautions: packedList(packedText),
  respondsWithin: packedOrNull(packedText),
  eligibility: packedOrNull(eligibility),
  serviceArea: packedOrNull(area),
});

const listing = packedRecord<Omit<Listing, 'contacts'> & { readonly contacts: readonly PackedContact[] }>({
  id,
  name: packedText,
  organization: packedRecord<Listing['organization']>({ name: packedText, kind: packedWord(OPERATOR_KINDS) }),
  kind: packedWord(SERVICE_KINDS),
  summary: packedText,
  harms: packedList(packedWord(HARMS)),
  specializedIn: packedList(packedWord(HARMS)),
  actions: packedList(packedWord(ACTIONS)),
  serviceArea: area,
  anonymous: packedWord(['accepted', 'not-accepted', 'unknown']),
  contacts: packedList(contact),
  officialPage: packedOrNull(url),
  lead: packedRecord<Listing['lead']>({
    publisher: packedText,
    seenOn: packedDate,
    official: packedFlag,
    pageDate: packedOrNull(packedDate),
    url: packedOrNull(url),
  }),
  eligibility,
  placeOf: packedOrNull(id),
  assuredDate: packedOrNull(packedDate),
  validFrom: packedOrNull(packedDate),
  validTo: packedOrNull(packedDate),
  replacedBy: packedList(id),
  emergencyOnly: packedFlag,
});

/** A shard as JSON text. */
export function encodeShard(listings: readonly Listing[], builtOn: PlainDate): string {
  const { texts, packed } = packWithTable((table) => listings.map((each) => listing.pack(each, table)));
  return JSON.stringify([SHARD_VERSION, builtOn, texts, packed]);
}

/** Reads a shard that has been through `JSON.parse`. */
export function parseShard(value: unknown): Result<Directory, ShardProblem> {
  if (!Array.isArray(value)) return err({ code: 'shard-malformed' });
  const [version, day, texts, rows]: readonly unknown[] = value;
  if (version !== SHARD_VERSION) return err({ code: 'shard-version' });
  let sound = Array.isArray(texts) && texts.every((each) => typeof each === 'string');
  const table: UnpackTable = {
    texts: sound ? (texts as readonly string[]) : [],
    fail: () => {
      sound = false;
    },
  };
  const builtOn = packedDate.unpack(day, table);
  const read = rowOf(rows, table).map((row) => listing.unpack(row, table));
  if (!sound) return err({ code: 'shard-malformed' });
  const schedules = new Map<string | null, Schedule>();
  for (const { hours } of read.flatMap((each) => each.contacts)) {
    if (hours === null || schedules.has(hours)) continue;
    const schedule = parseSchedule(hours);
    if (schedule.kind === 'err') return err({ code: 'shard-malformed' });
    schedules.set(hours, schedule.value);
  }
  const listings = read.map((each) => ({
    ...each,
    contacts: each.contacts.map((way) => ({
      ...way,
      schedule: schedules.get(way.hours) ?? null,
      offer: offerOf(way),
    })),
  }));
  return ok({ listings, builtOn });
}

/** Which listings a shard holds: those of the whole country, or those of which an area, their own or a contact's, names it. */
export function listingsFor(
  listings: readonly Listing[],
  shard: 'national' | PrefectureCode,
): readonly Listing[] {
  return listings.filter(({ serviceArea, contacts }) => {
    if (shard === 'national') return serviceArea.kind === 'national';
    if (serviceArea.kind === 'national') return false;
    return (
      names(serviceArea, shard) ||
      contacts.some((way) => way.serviceArea !== null && names(way.serviceArea, shard))
    );
  });
}

function names(where: ServiceArea, prefecture: PrefectureCode): boolean {
  switch (where.kind) {
    case 'national':
      return false;
    case 'prefectures':
      return where.prefectures.includes(prefecture);
    case 'municipality':
      return where.prefecture === prefecture;
    default:
      return assertNever(where, 'names');
  }
}

/** One directory of several shards. A listing in more than one is taken once; the age is that of the oldest. */
export function mergeDirectories(first: Directory, ...others: readonly Directory[]): Directory {
  const byId = new Map(first.listings.map((each) => [each.id, each]));
  let { builtOn } = first;
  for (const other of others) {
    if (other.builtOn < builtOn) builtOn = other.builtOn;
    for (const each of other.listings) if (!byId.has(each.id)) byId.set(each.id, each);
  }
  return { listings: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), builtOn };
}
