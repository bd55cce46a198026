/**
 * What a person has told us so that windows can be found. Every field is optional, and a field not answered is absent:
 * nothing here is ever filled in for them.
 */
import type { ContactType, Gender, Harm, Occupation, PrefectureCode, Role, Want } from '@kakekomi/directory';

/** Who is doing it, where they know. `partner` covers a former one too. */
export const OFFENDERS = ['partner', 'known', 'unknown'] as const;
export type Offender = (typeof OFFENDERS)[number];

export interface Situation {
  /** Who is asking; `age`, `gender` and `occupation` are those of the person attacked. */
  readonly role?: Role;
  readonly age?: number;
  readonly gender?: Gender;
  readonly occupation?: Occupation;
  readonly prefecture?: PrefectureCode;
  /** Japanese name without the prefecture: 川崎市. */
  readonly municipality?: string;
  readonly harms?: readonly Harm[];
  readonly wants?: readonly Want[];
  /** Ways they cannot use at all. */
  readonly cannot?: readonly ContactType[];
  /** Ways they would rather use. */
  readonly prefers?: readonly ContactType[];
  /** ISO 639-1, the most wanted first. */
  readonly languages?: readonly string[];
  readonly offender?: Offender;
  /** A child who does not want the family to know, or fears somebody at home. */
  readonly guardianUnsafe?: boolean;
  /** In danger at this moment. */
  readonly danger?: boolean;
  /** Thinks of dying or disappearing. */
  readonly despair?: boolean;
}
