/** The directory's types → what the API answers. A value that is not confirmed stays inside. */

import type { z } from '@hono/zod-openapi';
import type { ListedContact, Listing } from '@kakekomi/directory';
import type { serviceSchema } from './schemas.ts';

type ServiceResource = z.input<typeof serviceSchema>;

/** A service or a place of one. */
export function encodeListing(listing: Listing): ServiceResource {
  return { ...listing, contacts: listing.contacts.map(encodeContact) };
}

function encodeContact({
  schedule: _schedule,
  ...contact
}: ListedContact): ServiceResource['contacts'][number] {
  return { ...contact, value: contact.offer === 'usable' ? contact.value : null };
}
