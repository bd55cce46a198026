/**
 * What `recommend` answers as plain JSON values, without the records behind them: what the command line's `--json` and the
 * API answer alike.
 */
import type { OfferedContact, Recommendation, Recommendations } from './recommendation.ts';

/** The whole answer. */
export function encodeRecommendations({ recommendations, pair, lastResort }: Recommendations) {
  return { recommendations: recommendations.map(encodeRecommendation), pair, lastResort };
}

/** One window. */
export function encodeRecommendation(entry: Recommendation) {
  const { serviceId, placeOf, name, admission, contact, contacts, reasons, cautions, sameWayAs } = entry;
  const { officialPage } = entry.listing;
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
    officialPage,
  };
}

function encodeOffered({ type, value, availability, live, contact }: OfferedContact) {
  const { label, answers, hoursText, respondsWithin, cost, languages } = contact;
  return { type, value, availability, label, answers, live, hoursText, respondsWithin, cost, languages };
}
