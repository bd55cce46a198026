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

/** Finds windows; the same question is asked of the directory once. */
export function windowFinder({
  situation,
  isAdult,
  at,
  directory,
  holidays,
}: WindowsAsked): (wanted: WindowsWanted) => readonly Recommendation[] {
  const found = new Map<string, readonly Recommendation[]>();
  return ({ wants, about = [] }) => {
    const key = `${wants === null ? 'danger' : wants.join(' ')}|${about.join(' ')}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    if (wants?.length === 0) return [];
    const asked = wants === null ? forDanger(situation) : forWants(situation, wants, about);
    const { recommendations } = recommend({ situation: asked, at, directory, holidays, limit: LOOKED_AT });
    const theirs = recommendations.filter(
      (each) => doesIt(each, wants) && !(isAdult && isForChildrenAlone(each)),
    );
    const windows = firstOf(nowFirst(theirs));
    found.set(key, windows);
    return windows;
  };
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

/** The order of `recommend` stays among those that answer now, and among the rest. */
function nowFirst(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  const answersNow = ({ contact, listing }: Recommendation) => contact.live || listing.emergencyOnly;
  return [...recommendations.filter(answersNow), ...recommendations.filter((each) => !answersNow(each))];
}

/** The first of them; a window made for the person's own work or standing keeps a place, though it may answer later. */
function firstOf(ordered: readonly Recommendation[]): readonly Recommendation[] {
  const isTheirs = ({ reasons }: Recommendation) =>
    reasons.some((reason) => reason.code === 'made-for-you' && reason.as === 'occupation');
  const theirs = ordered.slice(WINDOWS_OF_A_STEP).find(isTheirs);
  if (theirs === undefined || ordered.slice(0, WINDOWS_OF_A_STEP).some(isTheirs)) {
    return ordered.slice(0, WINDOWS_OF_A_STEP);
  }
  return [...ordered.slice(0, WINDOWS_OF_A_STEP - 1), theirs];
}
