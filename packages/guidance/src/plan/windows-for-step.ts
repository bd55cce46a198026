/** Windows of the directory that do a step: those of `recommend`, asked with the step's own wants, those that answer now first. */
import type { Holidays, LocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { type Directory, type Harm, serves, type Want } from '@kakekomi/directory';
import { ADULT_AGE } from '../candidate.ts';
import { recommend } from '../recommend.ts';
import type { Recommendation } from '../recommendation.ts';

/** How many windows a step shows. */
export const WINDOWS_OF_A_STEP = 5;

/** How far down the list is looked: what does the step stands high, since it was asked for. */
const LOOKED_AT = 60;

/** What is asked of the directory for a step. `null` as wants: for danger. */
export interface WindowsWanted {
  readonly wants: readonly Want[] | null;
  /** The step exists for who asks as what they are: a window made for them comes first, though it may answer later. */
  readonly theirsFirst?: boolean;
  /** What the step is about, beside what was told. */
  readonly about?: readonly Harm[];
}

/** Who asks, and of what. `isAdult`: told so without an age, so a window for children alone is none of theirs. */
export interface WindowsAsked {
  readonly situation: Situation;
  readonly isAdult: boolean;
  readonly at: LocalMoment;
  readonly directory: Directory;
  readonly holidays: Holidays;
}

export interface WindowFinder {
  /** Those that do a step, at most {@link WINDOWS_OF_A_STEP}. */
  readonly forStep: (wanted: WindowsWanted) => readonly Recommendation[];
  /** In the order of `recommend`, for this situation in place of the one that asks. */
  readonly forSituation: (situation: Situation) => readonly Recommendation[];
}

/** Finds windows; the same question is asked of the directory once. */
export function windowFinder(asked: WindowsAsked): WindowFinder {
  const found = new Map<string, readonly Recommendation[]>();
  const forSituation = (situation: Situation): readonly Recommendation[] => {
    const { isAdult, at, directory, holidays } = asked;
    const { recommendations } = recommend({ situation, at, directory, holidays, limit: LOOKED_AT });
    return recommendations.filter((each) => !(isAdult && isForChildrenAlone(each)));
  };
  const forStep: WindowFinder['forStep'] = ({ wants, about = [], theirsFirst = false }) => {
    const { situation } = asked;
    const key = `${wants === null ? 'danger' : wants.join(' ')}|${about.join(' ')}|${theirsFirst}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    if (wants?.length === 0) return [];
    const step = wants === null ? forDanger(situation) : forWants(situation, wants, about);
    const theirs = forSituation(step).filter((each) => doesIt(each, wants));
    const ordered = nowFirst(theirs);
    const windows = wants === null ? ordered.slice(0, WINDOWS_OF_A_STEP) : firstOf(ordered, theirsFirst);
    found.set(key, windows);
    return windows;
  };
  return { forStep, forSituation };
}

/** What somebody would need who is in danger now; who thinks of dying is asked about as that. */
function forDanger(situation: Situation): Situation {
  return situation.despair === true && situation.danger !== true ? situation : { ...situation, danger: true };
}

function forWants(situation: Situation, wants: readonly Want[], about: readonly Harm[]): Situation {
  const harms = [...new Set([...(situation.harms ?? []), ...about])];
  return { ...situation, wants, ...(harms.length === 0 ? {} : { harms }) };
}

/** 110 and 119 are for danger only, and never the way to lodge a complaint (CARE.md). */
function doesIt({ listing, cautions }: Recommendation, wants: readonly Want[] | null): boolean {
  if (wants === null) return true;
  const isForThis = !cautions.some(({ code }) => code === 'for-something-else');
  return isForThis && !listing.emergencyOnly && wants.some((want) => serves(listing, want));
}

/** Children's windows end with 17 or 18: most adults would be turned away. */
function isForChildrenAlone({ listing }: Recommendation): boolean {
  const { ageMax } = listing.eligibility;
  return ageMax !== null && ageMax <= ADULT_AGE;
}

/** #9110 and its like where a complaint is wanted, #8103 where an image is sexual (CARE.md), then those that answer now; the order of `recommend` stays within. */
function nowFirst(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const place = (each: Recommendation): number => {
    if (!answersNow(each)) return 2;
    return has(each, 'first-for-a-complaint', 'line-for-sexual-images') ? 0 : 1;
  };
  return [...recommendations].sort((a, b) => place(a) - place(b));
}

/**
 * A person answers now who takes what happened, or does more than advise: a guide to copyright does not come before a window
 * that is made for the harm because its telephone happens to be staffed.
 */
function answersNow(each: Recommendation): boolean {
  const { contact, listing } = each;
  const isForThem =
    listing.actions.some((action) => action !== 'advise') ||
    has(each, 'made-for-harm', 'takes-harm', 'made-for-you');
  return listing.emergencyOnly || (contact.live && isForThem);
}

/** The first of them; a window made for the person's own work or standing keeps a place, though it may answer later. */
function firstOf(ordered: readonly Recommendation[], theirsFirst: boolean): readonly Recommendation[] {
  const theirs = ordered.find(isMadeForThem);
  if (theirs === undefined) return ordered.slice(0, WINDOWS_OF_A_STEP);
  const others = ordered.filter((each) => each !== theirs).slice(0, WINDOWS_OF_A_STEP - 1);
  if (theirsFirst) return [theirs, ...others];
  const first = ordered.slice(0, WINDOWS_OF_A_STEP);
  return first.includes(theirs) ? first : [...others, theirs];
}

function isMadeForThem({ reasons }: Recommendation): boolean {
  return reasons.some(
    (reason) => reason.code === 'made-for-you' && (reason.as === 'occupation' || reason.as === 'role'),
  );
}

function has(
  { reasons }: Recommendation,
  ...codes: readonly Recommendation['reasons'][number]['code'][]
): boolean {
  return reasons.some(({ code }) => codes.includes(code));
}
