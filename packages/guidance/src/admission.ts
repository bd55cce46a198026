/**
 * Whether a window takes this person: area, age, gender, occupation, role, language, and the ways they can use. Pure, and
 * read from few fields, so that situations can be grouped by the records that admit them.
 */
import type { Situation } from '@kakekomi/casefile';
import type { Eligibility, ListedContact, Listing, ServiceArea } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
import type { Admission, Caution } from './recommendation.ts';

/** The fields of a situation that {@link admit} reads; nothing else about a person can open or close a window. */
export const ADMISSION_FIELDS = [
  'role',
  'age',
  'gender',
  'occupation',
  'prefecture',
  'municipality',
  'cannot',
  'languages',
  'danger',
] as const satisfies readonly (keyof Situation)[];

/** A contact that this person can use, with what is in doubt about it. */
export interface AdmittedContact {
  readonly contact: ListedContact;
  /** Its place in the listing's `contacts`. */
  readonly index: number;
  readonly admission: Admission;
  readonly cautions: readonly Caution[];
}

/** `no`: it would turn them away, or none of its ways can be used · `if`: only if something not told is so. */
export type Admittance =
  | { readonly admission: 'no' }
  | {
      readonly admission: Admission;
      /** At least one, in the record's order. */
      readonly contacts: readonly AdmittedContact[];
      readonly cautions: readonly Caution[];
    };

/** The language in which a person who names none was asked. */
export const ASKED_IN = 'ja';

const REFUSED: Admittance = { admission: 'no' };

interface Doubt {
  readonly admission: 'yes' | 'if' | 'no';
  readonly cautions: readonly Caution[];
}
const SURE: Doubt = { admission: 'yes', cautions: [] };
const NO: Doubt = { admission: 'no', cautions: [] };
const only = (caution: Caution): Doubt => ({ admission: 'if', cautions: [caution] });

/** Two answers as one: a refusal wins, then a doubt. */
function both(a: Doubt, b: Doubt): Doubt {
  if (a === SURE || b === NO) return b;
  if (b === SURE || a === NO) return a;
  const admission = a.admission === 'yes' && b.admission === 'yes' ? 'yes' : 'if';
  return { admission, cautions: [...a.cautions, ...b.cautions] };
}

/** Words that a situation cannot decide are passed on; they refuse nobody and put nothing in doubt. */
function conditionsOf(conditions: readonly string[]): Doubt {
  return { admission: 'yes', cautions: conditions.map((text) => ({ code: 'condition', text })) };
}

/**
 * Whether the listing takes this person, and by which of its contacts. 110 and 119 take everybody, by every way they have,
 * in danger only. Harms never refuse; see `fit.ts` for what is left out because it is about something else.
 */
export function admit(listing: Listing, situation: Situation): Admittance {
  if (listing.emergencyOnly) return admitEmergency(listing, situation);
  const area = takesArea(listing.serviceArea, situation);
  if (area.admission === 'no') return REFUSED;
  const person = takesPerson(listing.eligibility, situation);
  if (person.admission === 'no') return REFUSED;
  const contacts: AdmittedContact[] = [];
  listing.contacts.forEach((contact, index) => {
    const admitted = admitContact(contact, index, situation);
    if (admitted !== null) contacts.push(admitted);
  });
  if (contacts.length === 0) return REFUSED;
  const { conditions } = listing.eligibility;
  const doubts = both(area, conditions.length === 0 ? person : both(person, conditionsOf(conditions)));
  const sure = doubts.admission === 'yes' && contacts.some((each) => each.admission === 'yes');
  return { admission: sure ? 'yes' : 'if', contacts, cautions: doubts.cautions };
}

function admitEmergency(listing: Listing, { danger }: Situation): Admittance {
  const contacts = listing.contacts.flatMap((contact, index): AdmittedContact[] =>
    contact.offer === 'usable' || contact.offer === 'visit'
      ? [{ contact, index, admission: 'yes', cautions: [] }]
      : [],
  );
  return danger === true && contacts.length > 0 ? { admission: 'yes', contacts, cautions: [] } : REFUSED;
}

function admitContact(contact: ListedContact, index: number, situation: Situation): AdmittedContact | null {
  if (contact.offer !== 'usable' && contact.offer !== 'visit') return null;
  if (situation.cannot?.includes(contact.type) === true) return null;
  const language = takesLanguage(contact, situation);
  if (language.admission === 'no') return null;
  const area = contact.serviceArea === null ? SURE : takesArea(contact.serviceArea, situation);
  if (area.admission === 'no') return null;
  const person = contact.eligibility === null ? SURE : takesPerson(contact.eligibility, situation);
  if (person.admission === 'no') return null;
  const doubts = both(language, both(area, person));
  const conditions = contact.eligibility?.conditions ?? [];
  const { admission, cautions } = conditions.length === 0 ? doubts : both(doubts, conditionsOf(conditions));
  return admission === 'no' ? null : { contact, index, admission, cautions };
}

/**
 * Of windows for one prefecture only, those of the person's own are offered: without a prefecture there would be too many.
 * A town's window is offered to its prefecture's people until they say which town is theirs.
 */
export function takesArea(area: ServiceArea, { prefecture, municipality }: Situation): Doubt {
  switch (area.kind) {
    case 'national':
      return SURE;
    case 'prefectures':
      return prefecture !== undefined && area.prefectures.includes(prefecture) ? SURE : NO;
    case 'municipality':
      if (prefecture !== area.prefecture) return NO;
      if (municipality === undefined) return only({ code: 'residents-of', municipality: area.municipality });
      // 横浜市鶴見区 lies in 横浜市.
      return municipality.startsWith(area.municipality) ? SURE : NO;
    default:
      return assertNever(area, 'takesArea');
  }
}

function takesPerson(eligibility: Eligibility, situation: Situation): Doubt {
  const limits = both(takesAge(eligibility, situation), takesGender(eligibility, situation));
  return eligibility.exclusive ? both(limits, takesOnly(eligibility, situation)) : limits;
}

function takesAge({ ageMin, ageMax }: Eligibility, { age, role }: Situation): Doubt {
  if (ageMin === null && ageMax === null) return SURE;
  // A shop or a company has no age: a window that asks for one is not for it.
  if (role === 'business') return NO;
  if (age === undefined) return only({ code: 'age-limit', ageMin, ageMax });
  return age >= (ageMin ?? 0) && age <= (ageMax ?? Number.POSITIVE_INFINITY) ? SURE : NO;
}

function takesGender({ genders }: Eligibility, { gender }: Situation): Doubt {
  if (genders.length === 0) return SURE;
  if (gender === undefined) return only({ code: 'gender-only' });
  return genders.includes(gender) ? SURE : NO;
}

/** Of a window that is for certain occupations or roles only, and would turn everybody else away. */
function takesOnly({ occupations, roles }: Eligibility, { occupation, role }: Situation): Doubt {
  if (occupations.length > 0 && (occupation === undefined || !occupations.includes(occupation))) return NO;
  if (roles.length === 0) return SURE;
  if (role === undefined) return only({ code: 'role-only', roles });
  return roles.includes(role) ? SURE : NO;
}

/**
 * Nobody is put through to people whom they cannot understand. Whoever names no language can still use a tool in another
 * one, so that is only said.
 */
function takesLanguage({ languages: spoken, answers }: ListedContact, { languages }: Situation): Doubt {
  if (spoken.length === 0) return only({ code: 'language-not-stated' });
  const wanted = languages === undefined || languages.length === 0 ? null : languages;
  if ((wanted ?? [ASKED_IN]).some((each) => spoken.includes(each))) return SURE;
  return wanted === null && answers === 'automatic'
    ? only({ code: 'in-another-language', languages: spoken })
    : NO;
}
