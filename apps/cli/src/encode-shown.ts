/** What `show --json` prints: the record as it is, without values that are not confirmed or no longer valid, with the state of each contact. */
import { contactAvailability } from './contact-state.ts';
import { type Shown, statusOf } from './shown.ts';

/** Plain JSON values. */
export function encodeShown(shown: Shown): Readonly<Record<string, unknown>> {
  const { listing, service, place, places, at, dataset } = shown;
  const record = place ?? service;
  const status = statusOf(shown);
  return {
    at,
    status,
    ...listing,
    alternateIds: service.alternateIds,
    alternateNames: service.alternateNames,
    description: record.description,
    prepare: service.prepare,
    contacts: listing.contacts.map((contact) => {
      const { schedule: _schedule, ...plain } = contact;
      const value = status === 'current' && contact.offer === 'usable' ? contact.value : null;
      return { ...plain, value, availability: contactAvailability(contact, at, dataset.holidays) };
    }),
    places: places.map(({ id, name }) => ({ id, name })),
    sources: record.sources,
    conflicts: record.conflicts,
  };
}
