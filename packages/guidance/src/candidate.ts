/** A window that takes the person, with everything the order looks at worked out once. */
import type { Situation } from '@kakekomi/casefile';
import type { Listing, Want } from '@kakekomi/directory';
import type { ContactState } from './contact-state.ts';
import type { Fit, Topics } from './fit.ts';
import type { Admission, Caution } from './recommendation.ts';

export interface Candidate {
  readonly listing: Listing;
  readonly admission: Admission;
  /** Of the listing, not of its contacts. */
  readonly cautions: readonly Caution[];
  /** In order of use; at least one. */
  readonly contacts: readonly ContactState[];
  /** The contact to use first. */
  readonly first: ContactState;
  readonly fit: Fit;
  /** Those of the person's wants that it serves. */
  readonly wants: readonly Want[];
}

/** What was asked, with what follows from it. */
export interface Asked {
  readonly situation: Situation;
  readonly topics: Topics;
}

/** 児童福祉法4条: a child is under 18; the windows for children mostly draw their line there. */
export const ADULT_AGE = 18;

/** The person attacked is known to be under 18. */
export function isChild({ age }: Situation): boolean {
  return age !== undefined && age < ADULT_AGE;
}
