/** The closed word lists of the directory. Their Japanese names are messages of the site and the command line. */

/** What was done to the person, as they would say it (`harms` of a situation, and what a service says it deals with). */
export const HARMS = [
  'defamation',
  'insult',
  'privacy',
  'impersonation',
  'threat',
  'stalking',
  'sexual-image',
  'bullying-child',
  'discrimination',
  'family-dv',
  'fraud-money',
  'unauthorized-access',
  'business-reputation',
  'suicidal',
  'mental-health',
  'general-net-trouble',
  'removal',
  'identification',
  'criminal',
  'legal-advice',
] as const;
export type Harm = (typeof HARMS)[number];

/** What a service does for a person. */
export const ACTIONS = [
  'listen',
  'advise',
  'refer',
  'removal-guidance',
  'removal-request-by-proxy',
  'investigate',
  'accept-complaint',
  'legal-representation',
  'mediate',
  'financial-aid',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What a person wants: every action, and three aims that several actions serve (see `wants.ts`). */
export const WANTS = [...ACTIONS, 'criminal', 'identification', 'damages'] as const;
export type Want = (typeof WANTS)[number];

/** Who is asking. `age` always means the person attacked. */
export const ROLES = ['victim', 'guardian', 'teacher', 'supporter', 'business', 'foreign-resident'] as const;
export type Role = (typeof ROLES)[number];

export const GENDERS = ['female', 'male', 'other'] as const;
export type Gender = (typeof GENDERS)[number];

/** Occupations that open or close a window. */
export const OCCUPATIONS = [
  'designated-athlete',
  'athlete-family',
  'coach',
  'freelancer',
  'worker',
  'student',
  'public-figure',
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** A way of reaching a service. `inperson` may have no value: the nearest police station, say. */
export const CONTACT_TYPES = [
  'phone',
  'line',
  'chat',
  'webform',
  'email',
  'fax',
  'post',
  'inperson',
  'app',
  'sns',
] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

/** Who answers: a person while one waits · a machine · a person, later. Only `person` counts as open (CARE.md). */
export const ANSWERERS = ['person', 'automatic', 'later'] as const;
export type Answerer = (typeof ANSWERERS)[number];

/** How sure a contact's value is. `unconfirmed` is stored and never callable; `missing` has no value. */
export const ASSURANCES = ['official', 'corroborated', 'single-source', 'unconfirmed', 'missing'] as const;
export type Assurance = (typeof ASSURANCES)[number];

export const COSTS = ['free', 'call-charge', 'unknown'] as const;
export type Cost = (typeof COSTS)[number];

/** Who runs a service. */
export const OPERATOR_KINDS = [
  'national-government',
  'prefecture',
  'municipality',
  'police',
  'judiciary',
  'bar-association',
  'npo',
  'industry-body',
  'company',
  'other',
] as const;
export type OperatorKind = (typeof OPERATOR_KINDS)[number];

/** The kinds of window, with strengths and weaknesses in `data/kinds/`. */
export const SERVICE_KINDS = [
  'government',
  'police',
  'private-hotline',
  'lawyer',
  'mental-health',
  'child',
  'sexual-image',
  'platform',
  'consumer-work',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** True when `value` is one of `list`: the guard that parsers use for every closed word list. */
export function isOneOf<const T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}
