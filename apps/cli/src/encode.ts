/** What `--json` prints: plain values, without the records behind them, and never a value that is not confirmed. */
import type { Availability } from '@kakekomi/calendar';
import type { Answerer, ContactType, Cost } from '@kakekomi/directory';
import type { OfferedContact, Pair, Recommendation, Recommendations } from '@kakekomi/guidance';

export interface EncodedContact {
  readonly type: ContactType;
  readonly value: string | null;
  readonly availability: Availability;
  readonly label: string;
  readonly answers: Answerer;
  readonly live: boolean;
  readonly hoursText: string | null;
  readonly respondsWithin: string | null;
  readonly cost: Cost;
  readonly languages: readonly string[];
}

export interface EncodedRecommendation {
  readonly serviceId: string;
  readonly name: string;
  readonly contact: Pick<EncodedContact, 'type' | 'value' | 'availability'>;
  readonly contacts: readonly EncodedContact[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly cautions: readonly { readonly code: string; readonly text: string }[];
}

export interface EncodedRecommendations {
  readonly recommendations: readonly EncodedRecommendation[];
  readonly pair: Pair;
  readonly lastResort: boolean;
}

/** The whole answer as plain JSON values. */
export function encodeRecommendations(answer: Recommendations): EncodedRecommendations {
  return {
    recommendations: answer.recommendations.map(encodeRecommendation),
    pair: answer.pair,
    lastResort: answer.lastResort,
  };
}

/** One window. */
export function encodeRecommendation(entry: Recommendation): EncodedRecommendation {
  const { type, value, availability } = entry.contact;
  return {
    serviceId: entry.serviceId,
    name: entry.name,
    contact: { type, value, availability },
    contacts: entry.contacts.map(encodeContact),
    reasons: entry.reasons.map(({ code, text }) => ({ code, text })),
    cautions: entry.cautions.map(({ code, text }) => ({ code, text })),
  };
}

function encodeContact({ type, value, availability, live, contact }: OfferedContact): EncodedContact {
  const { label, answers, hoursText, respondsWithin, cost, languages } = contact;
  return { type, value, availability, label, answers, live, hoursText, respondsWithin, cost, languages };
}
