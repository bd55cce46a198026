import { parseSchedule, type Schedule } from '@kakekomi/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing } from './listing.ts';
import { listingsOf } from './listings.ts';
import { PREFECTURES, type PrefectureCode } from './prefecture.ts';
import type { Contact, Eligibility, Service, ServiceArea } from './record.ts';
import { encodeShard, listingsFor, mergeDirectories, parseShard, SHARD_VERSION } from './shard.ts';
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
import { aContact, aListing, aPlace, aService, aSource, day, serviceId, webUrl } from './testing/index.ts';

const builtOn = day('2026-11-23');
const tokyo = prefectureCode('JP-13');
const osaka = prefectureCode('JP-27');

function prefectureCode(text: string): PrefectureCode {
  return text as PrefectureCode;
}

function throughJson(listings: readonly Listing[]): unknown {
  return JSON.parse(encodeShard(listings, builtOn));
}

const aText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('相談', '0', '', '祝日は休み'));
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const someOf = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...list]);
const anArea: fc.Arbitrary<ServiceArea> = fc.oneof(
  fc.constant({ kind: 'national' as const }),
  someOf(PREFECTURES).map((some) => ({
    kind: 'prefectures' as const,
    prefectures: some.map(({ code }) => code),
  })),
  fc.record({
    kind: fc.constant('municipality' as const),
    prefecture: fc.constantFrom(tokyo, osaka),
    municipality: aText,
  }),
);
const someEligibility: fc.Arbitrary<Eligibility> = fc.record({
  ageMin: orNull(fc.nat(120)),
  ageMax: orNull(fc.nat(120)),
  roles: someOf(ROLES),
  genders: someOf(GENDERS),
  occupations: someOf(OCCUPATIONS),
  exclusive: fc.boolean(),
  conditions: fc.array(aText, { maxLength: 2 }),
});
const someContact: fc.Arbitrary<Contact> = fc.record({
  type: fc.constantFrom(...CONTACT_TYPES),
  value: orNull(aText),
  label: aText,
  answers: fc.constantFrom(...ANSWERERS),
  assurance: fc.constantFrom(...ASSURANCES),
  hours: fc.constantFrom(null, '24/7', 'Mo-Fr 09:00-17:00; PH off'),
  hoursText: orNull(aText),
  respondsWithin: orNull(aText),
  cost: fc.constantFrom(...COSTS),
  languages: someOf(['ja', 'en', 'zh']),
  canUseRelay: fc.boolean(),
  cautions: fc.array(aText, { maxLength: 2 }),
  eligibility: orNull(someEligibility),
  serviceArea: orNull(anArea),
  sources: someOf([0]),
});
const someService: fc.Arbitrary<Service> = fc
  .record({
    name: aText,
    kind: fc.constantFrom(...SERVICE_KINDS),
    organization: fc.record({ name: aText, kind: fc.constantFrom(...OPERATOR_KINDS) }),
    description: fc.array(aText, { maxLength: 2 }),
    harms: someOf(HARMS),
    specializedIn: someOf(HARMS),
    actions: someOf(ACTIONS),
    eligibility: someEligibility,
    serviceArea: anArea,
    contacts: fc.array(someContact, { maxLength: 4 }),
    anonymous: fc.constantFrom('accepted', 'not-accepted', 'unknown'),
    validFrom: fc.constantFrom(null, day('2020-07-01')),
    validTo: fc.constantFrom(null, day('2020-08-31')),
    assuredDate: fc.constantFrom(null, day('2026-11-01')),
    replacedBy: someOf([serviceId('a'), serviceId('b')]),
    emergencyOnly: fc.boolean(),
    sources: fc.array(
      fc.record({
        publisher: aText,
        url: fc.constantFrom(null, webUrl('https://example.jp/a')),
        pageDate: fc.constantFrom(null, day('2024-01-31')),
        basis: fc.constantFrom('official', 'secondary'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ sources, ...given }) => aService({ ...given, sources: sources.map((source) => aSource(source)) }));

describe('encodeShard and parseShard', () => {
  test('what is written reads back equal, everything a listing has', () => {
    fc.assert(
      fc.property(fc.array(someService, { maxLength: 4 }), (services) => {
        const ided = services.map((service, index) => ({ ...service, id: serviceId(`s${index}`) }));
        const listings = listingsOf(ided, ided.length === 0 ? [] : [aPlace({ placeOf: serviceId('s0') })]);
        expect(parseShard(throughJson(listings))).toEqual({ kind: 'ok', value: { listings, builtOn } });
      }),
    );
  });

  test('schedules are shared again after reading', () => {
    const read = parseShard(throughJson([aListing({ contacts: [aContact(), aContact({ label: '別' })] })]));
    const [first, second] = (read.kind === 'ok' && read.value.listings[0]?.contacts) || [];
    expect(first?.schedule).toEqual(scheduleOf('24/7'));
    expect(first?.schedule).toBe(second?.schedule);
  });

  test('a shard of another version says so', () => {
    expect(parseShard([SHARD_VERSION + 1, builtOn, [], 0])).toEqual({
      kind: 'err',
      problem: { code: 'shard-version' },
    });
  });

  const sound = throughJson([aListing()]) as readonly [
    number,
    string,
    readonly string[],
    readonly unknown[][],
  ];
  const [version, date, texts, rows] = sound;
  const row = rows[0] ?? [];
  const changed = (index: number, cell: unknown): unknown => [
    version,
    date,
    texts,
    [row.map((old, at) => (at === index ? cell : old))],
  ];
  test.each<[why: string, value: unknown]>([
    ['an error page read as text', '<!doctype html>'],
    ['nothing', null],
    ['no list of texts', [version, date, 0, rows]],
    ['a number among the texts', [version, date, [7], rows]],
    ['no such day', [version, '2026-02-30', texts, rows]],
    ['rows that are none', [version, date, texts, 'rows']],
    ['a text that is not in the table', changed(1, 10_000)],
    ['a kind of window nobody knows', changed(3, 'shop')],
    ['an address that runs script', changed(11, 'javascript:alert(1)')],
    ['more cells than a listing has', [version, date, texts, [[...row, ...Array(20).fill(1)]]]],
    ['a prefecture that is none', changed(8, [48])],
  ])('%s is refused', (_why, value) => {
    expect(parseShard(value)).toEqual({ kind: 'err', problem: { code: 'shard-malformed' } });
  });

  test('hours nobody can read are refused', () => {
    const text = encodeShard([aListing()], builtOn).replace('"24/7"', '"25/8"');
    expect(parseShard(JSON.parse(text))).toEqual({ kind: 'err', problem: { code: 'shard-malformed' } });
  });
});

function scheduleOf(hours: string): Schedule | null {
  const read = parseSchedule(hours);
  return read.kind === 'ok' ? read.value : null;
}

describe('listingsFor', () => {
  const inTokyo: ServiceArea = { kind: 'prefectures', prefectures: [tokyo] };
  const both: ServiceArea = { kind: 'prefectures', prefectures: [tokyo, osaka] };
  const city: ServiceArea = { kind: 'municipality', prefecture: osaka, municipality: '大阪市' };
  test.each<[why: string, listing: Listing, national: boolean, tokyo: boolean, osaka: boolean]>([
    ['the whole country', aListing(), true, false, false],
    ['a prefecture', aListing({ serviceArea: inTokyo }), false, true, false],
    ['two prefectures', aListing({ serviceArea: both }), false, true, true],
    ['a city', aListing({ serviceArea: city }), false, false, true],
    [
      'a contact for the next prefecture',
      aListing({ serviceArea: inTokyo, contacts: [aContact({ serviceArea: city })] }),
      false,
      true,
      true,
    ],
    [
      'a national one is carried once',
      aListing({ contacts: [aContact({ serviceArea: city })] }),
      true,
      false,
      false,
    ],
  ])('%s', (_why, listing, ...held) => {
    const shards = ['national', tokyo, osaka] as const;
    expect(shards.map((shard) => listingsFor([listing], shard).length === 1)).toEqual(held);
  });
});

test('mergeDirectories takes a listing once and the oldest day', () => {
  const [a, b] = [aListing({ id: serviceId('a') }), aListing({ id: serviceId('b') })];
  const older = { listings: [a], builtOn: day('2026-10-01') };
  expect(mergeDirectories({ listings: [b, a], builtOn }, older)).toEqual({
    listings: [a, b],
    builtOn: '2026-10-01',
  });
});
