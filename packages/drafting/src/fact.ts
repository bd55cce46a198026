/** A fact of the papers in a case: where it stands there, and the case in which it is told anew. */

import { parsePlainDate } from '@kakekomi/calendar';
import {
  type CaseFile,
  type CasePost,
  PARTY_ROLES,
  type Party,
  partyOf,
  withParty,
  withStatement,
} from '@kakekomi/casefile';
import type { PlatformAdvice } from '@kakekomi/platforms';
import type { FactId } from './form.ts';

/** Fields of a party that a question may ask. */
export const PARTY_FIELDS = [
  'kind',
  'name',
  'reading',
  'representative',
  'office',
  'postalCode',
  'address',
  'phone',
  'email',
  'birthDate',
  'occupation',
] as const satisfies readonly (keyof Party)[];
export type PartyField = (typeof PARTY_FIELDS)[number];

/** Where a fact stands. `list`: a part of the case that has entries. `post`: a field of every post. */
export type FactPlace =
  | { readonly kind: 'party'; readonly role: Party['role']; readonly field: PartyField }
  | { readonly kind: 'list'; readonly list: 'posts' | 'exhibits' | 'events' | 'deliveries' }
  | { readonly kind: 'post'; readonly field: PostFact }
  | { readonly kind: 'statement'; readonly id: string };

/** What is told of each post for the papers. */
export const POST_FACTS = [
  'quote',
  'displayName',
  'rights',
  'nature',
  'identifiedBy',
  'whyWrong',
  'damage',
] as const;
export type PostFact = (typeof POST_FACTS)[number];

const LISTS = ['posts', 'exhibits', 'events', 'deliveries'] as const;

/** Reads a fact's id: `applicant.name`, `posts`, `posts.quote`; anything else is a statement of that id. */
export function placeOf(fact: FactId): FactPlace {
  const [head = '', tail] = fact.split('.');
  const role = PARTY_ROLES.find((known) => known === head);
  const field = PARTY_FIELDS.find((known) => known === tail);
  if (role !== undefined && field !== undefined) return { kind: 'party', role, field };
  const ofPost = POST_FACTS.find((known) => known === tail);
  if (head === 'posts' && ofPost !== undefined) return { kind: 'post', field: ofPost };
  const list = LISTS.find((known) => known === fact);
  return list === undefined ? { kind: 'statement', id: fact } : { kind: 'list', list };
}

/** What a case tells for a fact: text, the choices ticked, or null where nothing was told. Of a fact of posts: null. */
export function toldIn(
  caseFile: CaseFile,
  fact: FactId,
  provider?: string,
): string | readonly string[] | null {
  const place = placeOf(fact);
  if (place.kind === 'party') return partyOf(caseFile.parties, place.role, provider)?.[place.field] ?? null;
  return place.kind === 'statement' ? (caseFile.statements[place.id] ?? null) : null;
}

/** Whether a fact is told; one of every post only where each post tells it. */
export function isTold(caseFile: CaseFile, fact: FactId, provider?: string): boolean {
  const place = placeOf(fact);
  if (place.kind === 'list') return caseFile[place.list].length > 0;
  if (place.kind === 'post') {
    return caseFile.posts.length > 0 && caseFile.posts.every((post) => !isEmpty(ofPost(post, place.field)));
  }
  return !isEmpty(toldIn(caseFile, fact, provider));
}

/**
 * The case with a fact told anew; null or an empty text takes it back. Facts of posts and lists are changed entry by entry
 * (`withPost`, `withEntry`), so for them the case stays as it is; so it does for a day of birth that is none.
 */
export function withTold(
  caseFile: CaseFile,
  fact: FactId,
  value: string | readonly string[] | null,
  provider?: string,
): CaseFile {
  const place = placeOf(fact);
  switch (place.kind) {
    case 'statement':
      return withStatement(caseFile, place.id, value);
    case 'party': {
      const of = { role: place.role, ...(place.role === 'respondent' && provider ? { provider } : {}) };
      const text = typeof value === 'string' && value.trim() !== '' ? value : undefined;
      if (place.field === 'birthDate') {
        const day = text === undefined ? undefined : parsePlainDate(text);
        if (day?.kind === 'err') return caseFile;
        return withParty(caseFile, of, { birthDate: day?.value });
      }
      if (place.field === 'kind') {
        const kind = text === 'person' || text === 'organization' ? text : undefined;
        return withParty(caseFile, of, { kind });
      }
      return withParty(caseFile, of, { [place.field]: text });
    }
    case 'list':
    case 'post':
      return caseFile;
  }
}

/** A fact of one post. */
export function ofPost(post: CasePost, field: PostFact): string | readonly string[] | null {
  return (field === 'quote' || field === 'displayName' ? post[field] : post.claim?.[field]) ?? null;
}

function isEmpty(told: string | readonly string[] | null): boolean {
  return told === null || (typeof told === 'string' ? told.trim() : told).length === 0;
}

/**
 * What is known of a provider from its platform's record, where the person has told nothing: to be checked against the
 * register. What the record says of a representative in Japan is a finding in words, not a name to be written on a paper.
 */
export function knownOfProvider(fact: FactId, platform: PlatformAdvice | null): string | null {
  const place = placeOf(fact);
  if (platform === null || place.kind !== 'party' || place.role !== 'respondent') return null;
  const { legalName, address } = platform.operator;
  if (place.field === 'name') return legalName === null ? null : onlyName(legalName);
  return place.field === 'address' ? address : null;
}

/** A name without the notes in brackets that a record has behind it; null where it has several names, of which one is meant. */
function onlyName(legalName: string): string | null {
  const notes = legalName.match(/[（(][^（）()]*[）)]/gu) ?? [];
  if (notes.length > 1) return null;
  return legalName.replace(/[\s　]*[（(][^（）()]*[）)]$/u, '');
}
