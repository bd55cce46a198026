/** Records for tests: sound by default, so that each test states only what it is about. Never shipped. */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import type { Listing } from '../listing.ts';
import { listingsOf } from '../listings.ts';
import { EVERYBODY } from '../parse-contact.ts';
import type { PrefectureCode } from '../prefecture.ts';
import type { Contact, Eligibility, Place, Service, ServiceId, Source, WebUrl } from '../record.ts';

/** A day that exists; throws on any other. */
export function day(text: string): PlainDate {
  const read = parsePlainDate(text);
  if (read.kind === 'err') throw new RangeError(`day: ${text}`);
  return read.value;
}

/** Text as an id, for tests that compare ids. */
export function serviceId(text: string): ServiceId {
  return text as ServiceId;
}

/** Text as a URL. */
export function webUrl(text: string): WebUrl {
  return text as WebUrl;
}

/** An official page of January 2026. */
export function aSource(given: Partial<Source> = {}): Source {
  return {
    url: webUrl('https://example.go.jp/soudan'),
    publisher: '見本省',
    basis: 'official',
    pageDate: day('2026-01-15'),
    seenOn: day('2026-11-23'),
    finding: '電話番号と受付時間',
    ...given,
  };
}

/** A telephone that a person answers round the clock, named by the record's first source. */
export function aContact(given: Partial<Contact> = {}): Contact {
  return {
    type: 'phone',
    value: '0570-000-000',
    label: '相談電話',
    answers: 'person',
    assurance: 'official',
    hours: '24/7',
    hoursText: '24時間',
    respondsWithin: null,
    cost: 'free',
    languages: ['ja'],
    canUseRelay: true,
    cautions: [],
    eligibility: null,
    serviceArea: null,
    sources: [0],
    ...given,
  };
}

/** Who may come: everybody, but for what is given. */
export function anEligibility(given: Partial<Eligibility> = {}): Eligibility {
  return { ...EVERYBODY, ...given };
}

/** A nationwide government window that listens. */
export function aService(given: Partial<Service> = {}): Service {
  return {
    id: serviceId('sample-window'),
    name: '見本相談窓口',
    nameEn: null,
    organization: { name: '見本省', kind: 'national-government' },
    description: ['話を聞き、次にできることを一緒に考えます。'],
    serviceArea: { kind: 'national' },
    contacts: [aContact()],
    sources: [aSource()],
    conflicts: [],
    assuredDate: null,
    callBeforeLaunch: false,
    alternateIds: [],
    alternateNames: [],
    kind: 'government',
    harms: ['defamation'],
    specializedIn: [],
    actions: ['listen', 'advise'],
    eligibility: EVERYBODY,
    anonymous: 'unknown',
    validFrom: null,
    validTo: null,
    replacedBy: [],
    emergencyOnly: false,
    prepare: [],
    ...given,
  };
}

/** A place of {@link aService} in Tokyo. */
export function aPlace(given: Partial<Place> = {}): Place {
  const { id, name, nameEn, organization, description, contacts, sources, conflicts } = aService();
  return {
    id: serviceId(`${id}-tokyo`),
    name: `${name}（東京）`,
    nameEn,
    organization,
    description,
    serviceArea: { kind: 'prefectures', prefectures: ['JP-13' as PrefectureCode] },
    contacts,
    sources,
    conflicts,
    assuredDate: null,
    callBeforeLaunch: false,
    placeOf: id,
    district: null,
    ...given,
  };
}

/** The listing of a service. */
export function aListing(given: Partial<Service> = {}): Listing {
  const listing = listingsOf([aService(given)], [])[0];
  if (listing === undefined) throw new RangeError('aListing');
  return listing;
}
