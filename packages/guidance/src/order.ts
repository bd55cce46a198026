/**
 * The order of windows: named criteria, compared one after the other, no weights (DESIGN.md §3, CARE.md). Each criterion
 * ranks a candidate (lower comes first) and says in which case it is a reason worth telling.
 */
import type { Listing, OperatorKind, ServiceKind } from '@kakekomi/directory';
import { prefectureOf } from '@kakekomi/directory';
import { type Asked, type Candidate, isChild } from './candidate.ts';
import { BANDS, type Band } from './contact-state.ts';
import { FITS } from './fit.ts';
import type { Reason } from './recommendation.ts';

/** Names of the criteria, each put into words under 「この順番の理由」. */
export type CriterionName =
  | 'danger'
  | 'nearest-in-danger'
  | 'despair'
  | 'guardian-unsafe'
  | 'sexual-images'
  | 'town-not-told'
  | 'a-person-first'
  | 'about-it'
  | 'complaint'
  | 'wants'
  | 'harm'
  | 'made-for-want'
  | 'made-for-you'
  | 'surely-takes-you'
  | 'answers'
  | 'opens-sooner'
  | 'nearer'
  | 'preferred-way'
  | 'free';

export interface Criterion {
  readonly name: CriterionName;
  /** Lower comes first; equal ranks leave it to the next criterion, and at last to the id. */
  readonly rank: (candidate: Candidate, asked: Asked) => number;
  /** Why this criterion speaks for the candidate; null where it does not. Absent: never a reason worth telling. */
  readonly reason?: (candidate: Candidate, asked: Asked) => Reason | null;
}

/** Used at any time; never open. */
const WRITTEN: readonly Band[] = ['written-with-time', 'written', 'automatic', 'fax-or-letter'];

/** Steps of the law: last where somebody thinks of dying. */
const LEGAL_KINDS: readonly ServiceKind[] = ['lawyer', 'police', 'platform', 'consumer-work'];
const LEGAL_OPERATORS: readonly OperatorKind[] = ['police', 'judiciary', 'bar-association'];

const isLive = ({ first }: Candidate) => first.band === 'live';
const listens = ({ listing }: Candidate) => listing.actions.includes('listen');
/** A person answers now, and at every hour. */
export const answersRoundTheClock = ({ contacts }: Candidate): boolean =>
  contacts.some(
    ({ band, availability }) =>
      band === 'live' && availability.kind === 'open' && availability.until === null,
  );

/** A police window that exists for what was told or is wanted, or for nothing in particular; not one for another crime. */
const isFittingPolice = ({ listing: { organization, specializedIn } }: Candidate, { topics }: Asked) =>
  organization.kind === 'police' &&
  (specializedIn.length === 0 ||
    specializedIn.some((harm) => topics.told.includes(harm) || topics.implied.includes(harm)));

const DV_TOPICS = ['family-dv', 'stalking'] as const;
const fearsSomeoneClose = ({ situation }: Asked) =>
  situation.offender === 'partner' || DV_TOPICS.some((topic) => situation.harms?.includes(topic) === true);
const isDvWindow = ({ listing }: Candidate) =>
  listing.organization.kind !== 'police' && DV_TOPICS.some((topic) => listing.specializedIn.includes(topic));

/** The despairing are helped by who listens to despair, and children by who listens to children. */
const listensToDespair = (candidate: Candidate) =>
  listens(candidate) &&
  candidate.fit !== 'other' &&
  (candidate.listing.harms.some((harm) => harm === 'suicidal' || harm === 'mental-health') ||
    candidate.listing.kind === 'child');

/** For minors only: a window that a guardian does not stand behind. */
const isForMinors = ({ eligibility }: Listing) => eligibility.ageMax !== null && eligibility.ageMax < 20;

const isForSexualImages = ({ listing }: Candidate) =>
  listing.specializedIn.includes('sexual-image') && listing.actions.includes('listen');

/** Between windows that fit, one that answers now comes first; a line for something else does not fit. */
const isFittingPerson = (candidate: Candidate) => isLive(candidate) && candidate.fit !== 'other';

/** `listen`, nothing wanted yet, or a child: somebody to talk to before anything else (CARE.md). */
const needsAPersonFirst = ({ situation }: Asked) =>
  isChild(situation) ||
  situation.wants === undefined ||
  situation.wants.length === 0 ||
  situation.wants.includes('listen');

/** #9110 or the prefecture's own number; never 110, never a form. */
const isFirstForAComplaint = (candidate: Candidate, asked: Asked) =>
  isFittingPolice(candidate, asked) &&
  !candidate.listing.emergencyOnly &&
  candidate.first.contact.type === 'phone' &&
  !isForMinors(candidate.listing);

function madeForYou({ listing, first }: Candidate, { situation }: Asked): Reason | null {
  const { ageMax, genders, occupations, roles } = listing.eligibility;
  const { age, gender, occupation, role, languages = [] } = situation;
  // "From 15 on" is no window for an age; "up to 18" is.
  if (age !== undefined && ageMax !== null) return { code: 'made-for-you', as: 'age' };
  if (occupation !== undefined && occupations.includes(occupation))
    return { code: 'made-for-you', as: 'occupation' };
  // Nearly every window names the person attacked: that alone is no window made for them.
  if (role !== undefined && roles.includes(role) && !roles.includes('victim')) {
    return { code: 'made-for-you', as: 'role' };
  }
  if (gender !== undefined && genders.includes(gender)) return { code: 'made-for-you', as: 'gender' };
  const [language] = languages;
  if (language !== undefined && language !== 'ja' && first.contact.languages.includes(language)) {
    return { code: 'made-for-you', as: 'language' };
  }
  return null;
}

/** Towns before prefectures before the country. */
function distance({ serviceArea }: Listing): number {
  return serviceArea.kind === 'municipality' ? 0 : serviceArea.kind === 'prefectures' ? 1 : 2;
}

function near({ listing: { serviceArea } }: Candidate, { situation }: Asked): Reason | null {
  if (serviceArea.kind === 'municipality') return { code: 'near', area: serviceArea.municipality };
  const prefecture = situation.prefecture === undefined ? null : prefectureOf(situation.prefecture);
  return serviceArea.kind === 'prefectures' && prefecture !== null
    ? { code: 'near', area: prefecture.name }
    : null;
}

function rankInDanger(candidate: Candidate, asked: Asked): number {
  if (asked.situation.danger !== true) return 0;
  const police = isFittingPolice(candidate, asked);
  if (candidate.listing.emergencyOnly) return police ? 0 : 1;
  // #9110 even when it is closed: its hours may be wrong by a little. A form or a desk comes after people who listen.
  if (police && candidate.first.contact.type === 'phone') return isLive(candidate) ? 2 : 4;
  if (fearsSomeoneClose(asked) && isDvWindow(candidate)) return isLive(candidate) ? 3 : 5;
  return 6;
}

function rankInDespair(candidate: Candidate, { situation }: Asked): number {
  if (situation.despair !== true) return 0;
  const { kind, organization } = candidate.listing;
  if (listensToDespair(candidate)) {
    if (!isLive(candidate)) return 3;
    if (!answersRoundTheClock(candidate)) return 2;
    return isChild(situation) && !isForMinors(candidate.listing) ? 1 : 0;
  }
  if (LEGAL_KINDS.includes(kind) || LEGAL_OPERATORS.includes(organization.kind)) return 7;
  if (kind === 'mental-health') return 4;
  return listens(candidate) ? 5 : 6;
}

/** The order, first criterion first. */
export const CRITERIA: readonly Criterion[] = [
  {
    name: 'danger',
    rank: rankInDanger,
    reason: (candidate, asked) => {
      if (asked.situation.danger !== true) return null;
      if (candidate.listing.emergencyOnly) return { code: 'danger' };
      if (isFittingPolice(candidate, asked)) return { code: 'police-in-danger' };
      return rankInDanger(candidate, asked) < 6 ? { code: 'dv-window-in-danger' } : null;
    },
  },
  {
    name: 'nearest-in-danger',
    rank: (candidate, asked) =>
      asked.situation.danger === true && rankInDanger(candidate, asked) < 6 ? distance(candidate.listing) : 0,
  },
  {
    name: 'despair',
    rank: rankInDespair,
    reason: (candidate, asked) => {
      if (asked.situation.despair !== true) return null;
      const rank = rankInDespair(candidate, asked);
      return rank < 2 ? { code: 'despair-round-the-clock' } : rank < 4 ? { code: 'despair-listens' } : null;
    },
  },
  {
    name: 'guardian-unsafe',
    // Who protects children from their own home and answers now; then who at least takes it; then other children's windows.
    rank: (candidate, { situation }) => {
      const { listing } = candidate;
      if (situation.guardianUnsafe !== true) return 0;
      if (!isForMinors(listing)) return 3;
      if (listing.specializedIn.includes('family-dv') && isLive(candidate)) return 0;
      return listing.harms.includes('family-dv') ? 1 : 2;
    },
    reason: ({ listing }, { situation }) =>
      situation.guardianUnsafe === true && isForMinors(listing) && listing.harms.includes('family-dv')
        ? { code: 'guardian-unsafe' }
        : null,
  },
  {
    name: 'sexual-images',
    // The police's own line for it stands among the first two (CARE.md), whoever else answers.
    rank: (candidate, { topics }) => {
      if (!topics.told.includes('sexual-image') || !isForSexualImages(candidate) || !isLive(candidate))
        return 2;
      return candidate.listing.organization.kind === 'police' ? 0 : 1;
    },
    reason: (candidate, { topics }) =>
      topics.told.includes('sexual-image') && isForSexualImages(candidate) && isLive(candidate)
        ? { code: 'line-for-sexual-images' }
        : null,
  },
  {
    name: 'town-not-told',
    rank: ({ cautions }) => (cautions.some(({ code }) => code === 'residents-of') ? 1 : 0),
  },
  {
    name: 'a-person-first',
    rank: (candidate, asked) => (needsAPersonFirst(asked) && !isFittingPerson(candidate) ? 1 : 0),
    reason: (candidate, asked) =>
      needsAPersonFirst(asked) && isFittingPerson(candidate) && !candidate.listing.emergencyOnly
        ? { code: 'a-person-first' }
        : null,
  },
  {
    name: 'complaint',
    rank: (candidate, asked) => {
      if (asked.situation.wants?.includes('criminal') !== true || isFirstForAComplaint(candidate, asked))
        return 0;
      return isFittingPolice(candidate, asked) ? 1 : 2;
    },
    reason: (candidate, asked) =>
      asked.situation.wants?.includes('criminal') === true && isFirstForAComplaint(candidate, asked)
        ? { code: 'first-for-a-complaint' }
        : null,
  },
  {
    name: 'about-it',
    // What exists for something else never comes before what does not, however much else it does.
    rank: ({ fit }) => (fit === 'other' ? 1 : 0),
  },
  {
    name: 'wants',
    rank: ({ wants }) => -wants.length,
    reason: ({ wants }) => (wants.length > 0 ? { code: 'does-what-you-want', wants } : null),
  },
  {
    name: 'harm',
    // A child is better with a window for children than with one for everybody that happens to take the harm.
    rank: (candidate, asked) =>
      candidate.fit === 'takes' && isChild(asked.situation) && !isForMinors(candidate.listing)
        ? FITS.indexOf('general') + 0.5
        : FITS.indexOf(candidate.fit),
    reason: ({ fit, listing }, { topics }) => {
      if (fit === 'made-for') {
        return {
          code: 'made-for-harm',
          harms: listing.specializedIn.filter((harm) => topics.told.includes(harm)),
        };
      }
      const harms = listing.harms.filter((harm) => topics.told.includes(harm));
      return harms.length > 0 ? { code: 'takes-harm', harms } : null;
    },
  },
  {
    name: 'made-for-want',
    rank: ({ listing }, { topics }) =>
      listing.specializedIn.some((harm) => topics.implied.includes(harm)) ? 0 : 1,
  },
  {
    name: 'made-for-you',
    rank: (candidate, asked) => (madeForYou(candidate, asked) === null ? 1 : 0),
    reason: madeForYou,
  },
  {
    name: 'surely-takes-you',
    rank: ({ admission }) => (admission === 'yes' ? 0 : 1),
  },
  {
    name: 'answers',
    rank: ({ first }) => BANDS.indexOf(first.band),
    reason: ({ first: { band, availability, contact } }) => {
      if (band === 'live' && availability.kind === 'open')
        return { code: 'answers-now', until: availability.until };
      if (!WRITTEN.includes(band)) return null;
      return { code: 'write-any-time', respondsWithin: contact.respondsWithin };
    },
  },
  {
    name: 'opens-sooner',
    rank: ({ first }) => first.opensAt,
    reason: ({ first: { band, availability } }) =>
      band === 'opens' && availability.kind === 'closed' && availability.opensAt !== null
        ? { code: 'opens-at', opensAt: availability.opensAt }
        : null,
  },
  { name: 'nearer', rank: ({ listing }) => distance(listing), reason: near },
  {
    name: 'preferred-way',
    rank: ({ first }, { situation }) => (situation.prefers?.includes(first.contact.type) === true ? 0 : 1),
    reason: ({ first }, { situation }) =>
      situation.prefers?.includes(first.contact.type) === true
        ? { code: 'way-you-prefer', type: first.contact.type }
        : null,
  },
  {
    name: 'free',
    rank: ({ first }) => (first.contact.cost === 'free' ? 0 : 1),
    reason: ({ first }) => (first.contact.cost === 'free' ? { code: 'free' } : null),
  },
];

/** A candidate's ranks, one a criterion. */
export function ranksOf(candidate: Candidate, asked: Asked): readonly number[] {
  return CRITERIA.map(({ rank }) => rank(candidate, asked));
}

/** Negative where `a` comes first; 0 where only the id can tell. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first criterion that puts `a` before `b` or after it; null where only the id does. */
export function decidedBy(a: readonly number[], b: readonly number[]): CriterionName | null {
  return CRITERIA.find((_criterion, index) => a[index] !== b[index])?.name ?? null;
}

/** Every reason that holds, in the order of the criteria; at least one. */
export function reasonsOf(candidate: Candidate, asked: Asked): readonly Reason[] {
  // 110 and 119 are there for the danger: nothing else about them matters now.
  const isTold = ({ name }: Criterion) =>
    !candidate.listing.emergencyOnly || name === 'danger' || name === 'answers';
  const reasons = CRITERIA.filter(isTold).flatMap(({ reason }) => reason?.(candidate, asked) ?? []);
  return reasons.length > 0 ? reasons : [{ code: 'open-to-anyone' }];
}
