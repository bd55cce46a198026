/** The people and companies of a case, as papers name them: the one attacked, who acts for them, the other side. */
import type { PlainDate } from '@kakekomi/calendar';

/**
 * `applicant`: whose right it is (申立人・告訴人) · `guardian`: statutory representative of a minor (法定代理人) · `attorney`: a
 * lawyer (代理人) · `offender`: who wrote it, where known (被告訴人) · `respondent`: a provider that is asked or ordered (相手方).
 */
export const PARTY_ROLES = ['applicant', 'guardian', 'attorney', 'offender', 'respondent'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const PARTY_KINDS = ['person', 'organization'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Names stand as they were written, old forms of letters and variation selectors included. */
export interface Party {
  readonly role: PartyRole;
  /** Of a respondent: the platform's id, or the host where the platform is not known. One respondent each. */
  readonly provider?: string;
  readonly kind?: PartyKind;
  readonly name?: string;
  /** ふりがな. */
  readonly reading?: string;
  /** Who represents an organisation: 代表取締役 … */
  readonly representative?: string;
  /** An attorney's law firm. */
  readonly office?: string;
  readonly postalCode?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly birthDate?: PlainDate;
  readonly occupation?: string;
}

/** The party in this role; of respondents, the one of `provider`. Null where nothing was told. */
export function partyOf(parties: readonly Party[], role: PartyRole, provider?: string): Party | null {
  return parties.find((party) => isSameParty(party, { role, ...(provider && { provider }) })) ?? null;
}

/** Whether two records are of one and the same party: there is one in each role, and one respondent for each provider. */
export function isSameParty(
  a: Pick<Party, 'role' | 'provider'>,
  b: Pick<Party, 'role' | 'provider'>,
): boolean {
  return a.role === b.role && (a.role !== 'respondent' || a.provider === b.provider);
}
