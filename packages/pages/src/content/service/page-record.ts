/** What the page of a window is drawn from. */
import type { Listing, Place, Service } from '@kakekomi/directory';

/** A place brings what its service knows beside its own; for a service, `record` and `service` are the same. */
export interface ServicePageRecord {
  readonly listing: Listing;
  readonly record: Service | Place;
  readonly service: Service;
}
