/** One window as `show` sees it: the listing with the records it was made of. */
import { dateOf, type LocalMoment } from '@kakekomi/calendar';
import type { Dataset } from '@kakekomi/dataset';
import type { Listing, Place, Service } from '@kakekomi/directory';

/** A listing with the records that it was made of. */
export interface Shown {
  readonly listing: Listing;
  readonly service: Service;
  /** Null where the service itself is shown. */
  readonly place: Place | null;
  readonly places: readonly Place[];
  readonly at: LocalMoment;
  readonly dataset: Dataset;
}

/** By its id, or by a former or other one; null where there is none. */
export function shownOf(id: string, dataset: Dataset, at: LocalMoment): Shown | null {
  const place = dataset.places.find((each) => each.id === id) ?? null;
  const service = dataset.services.find((each) =>
    place === null
      ? each.id === id || each.alternateIds.some((other) => other === id)
      : each.id === place.placeOf,
  );
  const listing = dataset.listings.find((each) => each.id === (place ?? service)?.id);
  if (service === undefined || listing === undefined) return null;
  const places = place === null ? dataset.places.filter((each) => each.placeOf === service.id) : [];
  return { listing, service, place, places, at, dataset };
}

/** Whether the window is valid on the day asked about. */
export function statusOf({ listing, at }: Shown): 'current' | 'ended' | 'not-yet' {
  const day = dateOf(at);
  if (listing.validTo !== null && listing.validTo < day) return 'ended';
  return listing.validFrom !== null && listing.validFrom > day ? 'not-yet' : 'current';
}
