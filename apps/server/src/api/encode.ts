/** The directory's types → what the API answers. A value that is not confirmed stays inside. */

import type { z } from '@hono/zod-openapi';
import type { LocalMoment } from '@kakekomi/calendar';
import type { ListedContact, Listing } from '@kakekomi/directory';
import type { OfferedContact, Recommendation, Recommendations } from '@kakekomi/guidance';
import type { recommendationsSchema, serviceSchema } from './schemas.ts';

type ServiceResource = z.input<typeof serviceSchema>;
type RecommendationsResource = z.input<typeof recommendationsSchema>;

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

/** The answer of `recommend` for the moment `at`. */
export function encodeRecommendations(answer: Recommendations, at: LocalMoment): RecommendationsResource {
  const { recommendations, pair, lastResort } = answer;
  return { at, recommendations: recommendations.map(encodeRecommendation), pair, lastResort };
}

/** One window. */
export function encodeRecommendation(
  entry: Recommendation,
): RecommendationsResource['recommendations'][number] {
  const { serviceId, placeOf, name, admission, contact, contacts, reasons, cautions, sameWayAs } = entry;
  const { type, value, availability } = contact;
  return {
    serviceId,
    placeOf,
    name,
    admission,
    contact: { type, value, availability },
    contacts: contacts.map(encodeOffered),
    reasons: reasons.map(({ code, text }) => ({ code, text })),
    cautions: cautions.map(({ code, text }) => ({ code, text })),
    sameWayAs,
  };
}

function encodeOffered({
  type,
  value,
  availability,
  live,
  contact,
}: OfferedContact): RecommendationsResource['recommendations'][number]['contacts'][number] {
  const { label, answers, hoursText, respondsWithin, cost, languages } = contact;
  return { type, value, availability, label, answers, live, hoursText, respondsWithin, cost, languages };
}
