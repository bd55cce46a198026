/** How many records there are, and how old what they say is. */
import { FRESH_FOR_MONTHS, freshnessOf } from '@kakekomi/directory';
import { type Content, hasEnded } from '../parts/content.ts';

export interface DataCounts {
  readonly services: number;
  readonly places: number;
  readonly ended: number;
  readonly contacts: number;
  readonly usable: number;
  readonly unconfirmed: number;
  readonly missing: number;
  /** Records that somebody has called or visited. */
  readonly assured: number;
  readonly freshness: {
    readonly year: number;
    readonly twoYears: number;
    readonly older: number;
    readonly undated: number;
  };
}

export function countData(content: Content): DataCounts {
  const { services, places } = content.site;
  const records = [...services, ...places];
  const offers = content.listings.flatMap(({ contacts }) => contacts.map(({ offer }) => offer));
  const count = (wanted: string): number => offers.filter((offer) => offer === wanted).length;
  const freshness = { year: 0, twoYears: 0, older: 0, undated: 0 };
  for (const record of records) {
    const found = freshnessOf(record, content.today);
    if (found.kind === 'undated') freshness.undated += 1;
    else if (found.kind === 'check-before-relying') freshness.older += 1;
    else if (found.months < FRESH_FOR_MONTHS / 2) freshness.year += 1;
    else freshness.twoYears += 1;
  }
  return {
    services: services.length,
    places: places.length,
    ended: content.listings.filter((listing) => hasEnded(listing, content.today)).length,
    contacts: offers.length,
    usable: count('usable') + count('visit'),
    unconfirmed: count('unconfirmed'),
    missing: count('missing'),
    assured: records.filter(({ assuredDate }) => assuredDate !== null).length,
    freshness,
  };
}
