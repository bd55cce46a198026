/** What every content page needs, worked out once for a site: words, safe text, records by id, the day of the data. */
import type { PlainDate } from '@kakekomi/calendar';
import type { ListedContact, Listing, Place, Service, ServiceId, ServiceKind } from '@kakekomi/directory';
import { type ContentMessages, contentJa } from '../../messages/ja/content-all.ts';
import type { SiteContext } from '../../site.ts';
import { type SafeText, safeTextFor } from './safe-text.ts';

export interface Content {
  readonly site: SiteContext;
  readonly words: ContentMessages;
  /** Every text that a record carries goes through this before it is shown. */
  readonly safe: SafeText;
  /** The day on which the data was compiled: what "ended" and "old" are reckoned from. */
  readonly today: PlainDate;
  /** Listings with their texts made safe. */
  readonly listings: readonly Listing[];
  readonly listingOf: (id: ServiceId) => Listing | null;
  /** The record behind a listing. */
  readonly recordOf: (id: ServiceId) => Service | Place | null;
  /** The service itself, or the one that a place belongs to. */
  readonly serviceOf: (listing: Listing) => Service | null;
  readonly placesOf: (id: ServiceId) => readonly Listing[];
}

const known = new WeakMap<SiteContext, Content>();

/** The content of a site; the same object for the same site. */
export function contentOf(site: SiteContext): Content {
  const made = known.get(site) ?? makeContent(site);
  known.set(site, made);
  return made;
}

/** True once the last day of a window has passed. */
export function hasEnded(listing: Pick<Listing, 'validTo'>, today: PlainDate): boolean {
  return listing.validTo !== null && listing.validTo < today;
}

/** True for a window that a person may be sent to: begun, not ended. */
export function isCurrent(listing: Pick<Listing, 'validFrom' | 'validTo'>, today: PlainDate): boolean {
  return !hasEnded(listing, today) && (listing.validFrom === null || listing.validFrom <= today);
}

/** Windows of a kind that are open for business, places left out. */
export function currentOfKind(content: Content, kind: ServiceKind): readonly Listing[] {
  return content.listings.filter(
    (each) =>
      each.kind === kind && each.placeOf === null && isCurrent(each, content.today) && !each.emergencyOnly,
  );
}

function makeContent(site: SiteContext): Content {
  const words = contentJa;
  const today = site.directory.builtOn;
  const safe = safeTextFor({
    listings: site.directory.listings,
    records: [...site.services, ...site.places],
    mask: words.service.mask,
    isEnded: (listing) => hasEnded(listing, today),
  });
  const listings = site.directory.listings.map((listing) => safeListing(listing, safe));
  const byId = new Map(listings.map((listing) => [listing.id, listing] as const));
  const services = new Map(site.services.map((service) => [service.id, service] as const));
  const places = new Map(site.places.map((place) => [place.id, place] as const));
  return {
    site,
    words,
    safe,
    today,
    listings,
    listingOf: (id) => byId.get(id) ?? null,
    recordOf: (id) => services.get(id) ?? places.get(id) ?? null,
    serviceOf: (listing) => services.get(listing.placeOf ?? listing.id) ?? null,
    placesOf: (id) => listings.filter((listing) => listing.placeOf === id),
  };
}

function safeListing(listing: Listing, safe: SafeText): Listing {
  return {
    ...listing,
    summary: safe(listing.summary),
    contacts: listing.contacts.map((each) => safeContact(each, safe)),
  };
}

function safeContact(contact: ListedContact, safe: SafeText): ListedContact {
  return {
    ...contact,
    label: safe(contact.label),
    hoursText: contact.hoursText === null ? null : safe(contact.hoursText),
    respondsWithin: contact.respondsWithin === null ? null : safe(contact.respondsWithin),
    cautions: contact.cautions.map(safe),
  };
}
