/** Recommendations under the headings of a page, each group in the order of `recommend`. */
import { type Band, bandOf } from './contact-state.ts';
import type { Recommendation, Recommendations } from './recommendation.ts';

export interface RecommendationGroups {
  /** A person answers now. */
  readonly answersNow: readonly Recommendation[];
  /** People answer from a stated time on. */
  readonly opensNext: readonly Recommendation[];
  /** Forms, mail, fax, letters and guides: never "open", to be used at any time. */
  readonly writeAnyTime: readonly Recommendation[];
  /** Hours that no source states, and places to go to. */
  readonly hoursToCheck: readonly Recommendation[];
}

const GROUP_OF: { readonly [B in Band]: keyof RecommendationGroups } = {
  live: 'answersNow',
  opens: 'opensNext',
  'written-with-time': 'writeAnyTime',
  written: 'writeAnyTime',
  automatic: 'writeAnyTime',
  'fax-or-letter': 'writeAnyTime',
  'hours-unknown': 'hoursToCheck',
  visit: 'hoursToCheck',
};

/** The groups that a page shows one under the other; every entry is in exactly one. */
export function groupsOf({
  recommendations,
}: Pick<Recommendations, 'recommendations'>): RecommendationGroups {
  const groups = {
    answersNow: [] as Recommendation[],
    opensNext: [] as Recommendation[],
    writeAnyTime: [] as Recommendation[],
    hoursToCheck: [] as Recommendation[],
  };
  for (const entry of recommendations)
    groups[GROUP_OF[bandOf(entry.contact.contact, entry.contact.availability)]].push(entry);
  return groups;
}
