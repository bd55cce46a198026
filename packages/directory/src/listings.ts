/** Records → listings: what a place does not state, its service states; each schedule is read once and shared. */
import { dayNumberOf, type PlainDate, parseSchedule, type Schedule } from '@kakekomi/calendar';
import type { ContactOffer, Directory, LeadSource, ListedContact, Listing } from './listing.ts';
import type { Contact, Place, Service, ServiceId, Source, WebUrl } from './record.ts';

/** A listing for each service and each place, sorted by id. Throws when a place's service is not among them: check first. */
export function listingsOf(services: readonly Service[], places: readonly Place[]): readonly Listing[] {
  const scheduleOf = scheduleReader();
  const byId = new Map(services.map((service) => [service.id, service]));
  const listings = services.map((service) => listing(service, service, null, scheduleOf));
  for (const place of places) {
    const service = byId.get(place.placeOf);
    if (service === undefined) throw new RangeError('listingsOf: a place of no service');
    listings.push(listing(place, service, service.id, scheduleOf));
  }
  return listings.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The directory that matching works on. */
export function directoryOf(listings: readonly Listing[], builtOn: PlainDate): Directory {
  return { listings, builtOn };
}

function listing(
  own: Service | Place,
  service: Service,
  placeOf: ServiceId | null,
  scheduleOf: (hours: string | null) => Schedule | null,
): Listing {
  const officialPage = officialPageOf(own.sources, own.organization.name);
  return {
    id: own.id,
    placeOf,
    name: own.name,
    organization: own.organization,
    kind: service.kind,
    summary: service.description[0] ?? own.description[0] ?? '',
    harms: service.harms,
    specializedIn: service.specializedIn,
    actions: service.actions,
    eligibility: service.eligibility,
    serviceArea: own.serviceArea,
    contacts: own.contacts.map((contact) => listedContact(contact, own.sources, scheduleOf)),
    anonymous: service.anonymous,
    validFrom: service.validFrom,
    validTo: service.validTo,
    replacedBy: service.replacedBy,
    emergencyOnly: service.emergencyOnly,
    assuredDate: own.assuredDate,
    officialPage: officialPage ?? officialPageOf(service.sources, service.organization.name),
    lead: leadSourceOf(own.sources),
  };
}

function listedContact(
  { sources: indexes, ...contact }: Contact,
  sources: readonly Source[],
  scheduleOf: (hours: string | null) => Schedule | null,
): ListedContact {
  const offer = offerOf(contact);
  return {
    ...contact,
    // Kept in the record; what is shown, sent or downloaded never holds it.
    value: offer === 'unconfirmed' ? null : contact.value,
    schedule: scheduleOf(contact.hours),
    offer,
    namedBySource: indexes.some(
      (index) => sources[index] !== undefined && sources[index].basis !== 'unsourced',
    ),
  };
}

/** How a contact may be offered. Only what has a value that somebody confirmed is `usable`. */
export function offerOf({
  type,
  value,
  assurance,
}: Pick<Contact, 'type' | 'value' | 'assurance'>): ContactOffer {
  if (assurance === 'unconfirmed') return 'unconfirmed';
  if (value === null) return type === 'inperson' ? 'visit' : 'missing';
  return assurance === 'missing' ? 'missing' : 'usable';
}

/** Reads schedules, each text once. Throws on one that does not parse: records have been checked before. */
function scheduleReader(): (hours: string | null) => Schedule | null {
  const read = new Map<string, Schedule>();
  return (hours) => {
    if (hours === null) return null;
    const known = read.get(hours);
    if (known !== undefined) return known;
    const parsed = parseSchedule(hours);
    if (parsed.kind === 'err') throw new RangeError('scheduleReader: hours that were never checked');
    read.set(hours, parsed.value);
    return parsed.value;
  };
}

/** An official page this much older than the youngest one is still the one to name (days). */
const OFFICIAL_MAY_BE_OLDER_DAYS = 365;

/** A page this old is no longer relied on without checking (days; 24 months, as in `freshness.ts`). */
const OLD_AFTER_DAYS = 731;

/**
 * The source a card names: the youngest dated one, or an official one not more than a year older; else the first official
 * one, also where the youngest is another's and older than two years; else the first. A memory's date counts for nothing.
 */
export function leadSourceOf(sources: readonly Source[]): LeadSource {
  const dated = sources.flatMap((source) =>
    source.basis === 'unsourced' || source.pageDate === null
      ? []
      : [{ source, day: dayNumberOf(source.pageDate) }],
  );
  const youngest = Math.max(...dated.map(({ day }) => day));
  const byAge = dated.sort((a, b) => b.day - a.day || rankOf(a.source) - rankOf(b.source));
  const official = byAge.find(
    ({ source, day }) => source.basis === 'official' && day >= youngest - OFFICIAL_MAY_BE_OLDER_DAYS,
  );
  const undated = [...sources].sort((a, b) => rankOf(a) - rankOf(b))[0];
  const old = byAge[0] !== undefined && youngest < dayNumberOf(byAge[0].source.seenOn) - OLD_AFTER_DAYS;
  // An official page of unknown age says more than somebody's blog of years ago.
  const ofUnknownAge = sources.find(({ basis, pageDate }) => basis === 'official' && pageDate === null);
  const preferred = old && ofUnknownAge !== undefined ? ofUnknownAge : byAge[0]?.source;
  const lead = official?.source ?? preferred ?? undated;
  if (lead === undefined) throw new RangeError('leadSourceOf: a record without source');
  const { publisher, url, pageDate, seenOn, basis } = lead;
  return { publisher, url, pageDate, seenOn, official: basis === 'official' };
}

function rankOf({ basis }: Source): number {
  return basis === 'official' ? 0 : basis === 'secondary' ? 1 : 2;
}

/** An official source's page, the operator's own before another public body's. */
function officialPageOf(sources: readonly Source[], operator: string): WebUrl | null {
  const official = sources.filter(({ basis, url }) => basis === 'official' && url !== null);
  const own = official.find(({ publisher }) => publisher.includes(operator) || operator.includes(publisher));
  return (own ?? official[0])?.url ?? null;
}
