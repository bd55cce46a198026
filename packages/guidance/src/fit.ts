/** What a window is about, laid beside what happened to the person: made for it, takes it, general, or for something else. */
import type { Situation } from '@kakekomi/casefile';
import type { Harm, Listing, Want } from '@kakekomi/directory';

/** The fields of a situation that fit depends on. */
export const FIT_FIELDS = [
  'harms',
  'wants',
  'offender',
  'guardianUnsafe',
  'danger',
  'despair',
] as const satisfies readonly (keyof Situation)[];

/** From best to worst; order compares them by place. */
export const FITS = ['made-for', 'takes', 'wanted', 'general', 'other'] as const;
export type Fit = (typeof FITS)[number];

/** What a person's answers touch. `told` is what they said happened; `implied` follows from what they want or fear. */
export interface Topics {
  readonly told: readonly Harm[];
  readonly implied: readonly Harm[];
}

/** Wishes are topics of windows too: whoever wants the post gone is taken by a window for removal. */
const TOPICS_OF_WANTS: { readonly [W in Want]?: readonly Harm[] } = {
  'removal-guidance': ['removal'],
  'removal-request-by-proxy': ['removal'],
  'legal-representation': ['legal-advice'],
  damages: ['legal-advice'],
  identification: ['identification', 'legal-advice'],
  criminal: ['criminal'],
  'accept-complaint': ['criminal'],
  investigate: ['criminal'],
};

/** Specialised in one of these, a window still listens to anybody it is open to; 人権相談 takes every breach of rights. */
const ANYBODYS: readonly Harm[] = [
  'general-net-trouble',
  'bullying-child',
  'discrimination',
  'mental-health',
  'suicidal',
  'legal-advice',
];

/** What is close to the body or the home: a line that listens to it takes other harms in that context only. */
const INTIMATE: readonly Harm[] = ['sexual-image', 'family-dv'];
/** What brings somebody near such a line. */
const NEAR_INTIMATE: readonly Harm[] = [...INTIMATE, 'stalking'];

/** The topics of a situation. */
export function topicsOf(situation: Situation): Topics {
  const { harms = [], wants = [], offender, guardianUnsafe, danger, despair } = situation;
  const told = new Set(harms);
  if (despair === true) told.add('suicidal').add('mental-health');
  const implied = new Set(wants.flatMap((want) => TOPICS_OF_WANTS[want] ?? []));
  if (danger === true) implied.add('threat').add('criminal');
  if (offender === 'partner') implied.add('family-dv').add('stalking');
  if (guardianUnsafe === true) implied.add('family-dv');
  return { told: [...told], implied: [...implied].filter((topic) => !told.has(topic)) };
}

/**
 * `made-for`: specialised in what was told · `takes`: lists it · `wanted`: is there for what is wanted · `general`: listens to
 * anybody (a heavy heart, children, any trouble on the net, nothing in particular) · `other`: exists for something that
 * this person has not told, as the police's line for sexual crimes does for somebody insulted.
 */
export function fitOf(
  { harms, specializedIn, kind, actions }: Pick<Listing, 'harms' | 'specializedIn' | 'kind' | 'actions'>,
  { told, implied }: Topics,
): Fit {
  if (specializedIn.some((harm) => told.includes(harm))) return 'made-for';
  const isIntimate = specializedIn.length > 0 && specializedIn.every((harm) => INTIMATE.includes(harm));
  const isNear = NEAR_INTIMATE.some((harm) => told.includes(harm) || implied.includes(harm));
  if (isIntimate && !isNear && actions.includes('listen')) return 'other';
  if (harms.some((harm) => told.includes(harm))) return 'takes';
  // What somebody wants opens a window that exists for it, or for nothing in particular, not one for another harm.
  const serving = specializedIn.length === 0 ? harms : specializedIn;
  if (serving.some((harm) => implied.includes(harm))) return 'wanted';
  const open =
    specializedIn.length === 0 || kind === 'mental-health' || harms.includes('general-net-trouble');
  return open || specializedIn.some((harm) => ANYBODYS.includes(harm)) ? 'general' : 'other';
}

/** The fit for this person: a window for their occupation alone is about them, whatever was done to them. */
export function fitFor(listing: Listing, situation: Situation, topics: Topics): Fit {
  const fit = fitOf(listing, topics);
  const { exclusive, occupations } = listing.eligibility;
  const isTheirs =
    exclusive && situation.occupation !== undefined && occupations.includes(situation.occupation);
  return isTheirs && FITS.indexOf(fit) > FITS.indexOf('wanted') ? 'wanted' : fit;
}

/**
 * False for a window that exists for something else and does not listen either: a guide to copyright for somebody who was
 * threatened. Only where the person has told what happened; those that listen stay, far down (`for-something-else`).
 */
export function isShown(listing: Listing, situation: Situation, topics: Topics): boolean {
  if (listing.emergencyOnly || situation.harms === undefined || situation.harms.length === 0) return true;
  return listing.actions.includes('listen') || fitFor(listing, situation, topics) !== 'other';
}
