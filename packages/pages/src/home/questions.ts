/** Which answers the form offers, in which order. What cannot be said in plain words by the person attacked is not asked. */
import type { Gender, Harm, Occupation, Role, Want } from '@kakekomi/directory';
import type { Messages } from '../messages/ja.ts';

export const ASKED_ROLES: readonly Role[] = ['victim', 'guardian', 'teacher', 'supporter', 'business'];

export type HarmGroup = keyof Messages['home']['harmGroups'];

export const ASKED_HARMS: readonly (readonly [HarmGroup, readonly Harm[]])[] = [
  ['words', ['defamation', 'insult', 'discrimination', 'business-reputation']],
  ['exposed', ['privacy', 'impersonation', 'unauthorized-access']],
  ['fear', ['threat', 'stalking', 'family-dv']],
  ['images', ['sexual-image']],
  ['school', ['bullying-child']],
  ['others', ['fraud-money', 'mental-health', 'general-net-trouble']],
];

export const ASKED_WANTS: readonly Want[] = [
  'listen',
  'advise',
  'removal-guidance',
  'removal-request-by-proxy',
  'identification',
  'accept-complaint',
  'criminal',
  'damages',
  'legal-representation',
  'financial-aid',
];

/** Ways that many people cannot use; the rest is for the command line and the API. */
export const ASKED_WAYS = ['phone', 'line'] as const;

export const ASKED_LANGUAGES: readonly string[] = [
  'en',
  'zh',
  'ko',
  'pt',
  'es',
  'vi',
  'tl',
  'ne',
  'id',
  'th',
  'my',
];
export const ASKED_GENDERS: readonly Gender[] = ['female', 'male', 'other'];
export const ASKED_OCCUPATIONS: readonly Occupation[] = [
  'student',
  'worker',
  'freelancer',
  'public-figure',
  'designated-athlete',
  'athlete-family',
  'coach',
];
