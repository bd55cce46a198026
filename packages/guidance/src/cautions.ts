/** What may stop a person getting through to a window, or should be known before: every caution that applies. */
import { dateOf, type LocalMoment, type PlainDate, partsOf } from '@kakekomi/calendar';
import type { Listing } from '@kakekomi/directory';
import type { Asked, Candidate } from './candidate.ts';
import { isConversation } from './contact-state.ts';
import type { Caution } from './recommendation.ts';

/** Facts of pages older than this are to be checked before one relies on them. */
export const OLD_AFTER_MONTHS = 24;

/** Every caution, the weightiest first: safety, then removal, then what may refuse, then the call itself, then the facts. */
export function cautionsOf(candidate: Candidate, asked: Asked, at: LocalMoment): readonly Caution[] {
  const { listing, first, fit } = candidate;
  return [
    ...emergencyCautions(listing, asked),
    ...safetyCautions(listing, asked),
    ...removalCautions(listing, asked),
    ...(fit === 'other' ? [{ code: 'for-something-else', harms: listing.specializedIn } as const] : []),
    ...candidate.cautions,
    ...first.cautions,
    ...first.contact.cautions.map((text) => ({ code: 'contact-note', text }) as const),
    ...callCautions(candidate),
    ...factCautions(candidate, at),
  ];
}

function emergencyCautions(listing: Listing, { situation }: Asked): readonly Caution[] {
  if (!listing.emergencyOnly) return [];
  const cautions: Caution[] = [{ code: 'emergency-only' }, { code: 'voiceless-110' }];
  if (situation.wants?.includes('criminal') === true) cautions.push({ code: 'not-the-way-to-complain' });
  return cautions;
}

/** Where there is fear or following, nobody is led to write to the offender: it tells them the address. */
function safetyCautions({ emergencyOnly, actions, kind }: Listing, { situation }: Asked): readonly Caution[] {
  const { danger, offender, harms = [] } = situation;
  const afraid =
    danger === true || offender === 'partner' || harms.includes('stalking') || harms.includes('family-dv');
  const leadsToThem =
    kind === 'lawyer' ||
    kind === 'platform' ||
    actions.includes('mediate') ||
    actions.includes('legal-representation') ||
    isForRemoval({ actions });
  return afraid && leadsToThem && !emergencyOnly ? [{ code: 'do-not-write-to-offender' }] : [];
}

function isForRemoval({ actions }: Pick<Listing, 'actions'>): boolean {
  return actions.includes('removal-guidance') || actions.includes('removal-request-by-proxy');
}

/** Keep, ask, remove; but sexual images are never kept: only where, who and when is noted. */
function removalCautions(listing: Listing, { topics }: Asked): readonly Caution[] {
  if (!isForRemoval(listing)) return [];
  return [{ code: topics.told.includes('sexual-image') ? 'note-before-removal' : 'keep-before-removal' }];
}

function callCautions({ listing, first }: Candidate): readonly Caution[] {
  const cautions: Caution[] = [];
  const { contact, availability } = first;
  if (isConversation(contact) && availability.kind === 'unknown') cautions.push({ code: availability.why });
  if (contact.answers === 'automatic') cautions.push({ code: 'answered-by-machine' });
  if (contact.cost === 'call-charge') cautions.push({ code: 'call-charge' });
  if (listing.anonymous === 'not-accepted') cautions.push({ code: 'not-anonymous' });
  if (listing.contacts.some((each) => each.offer === 'unconfirmed'))
    cautions.push({ code: 'number-not-confirmed' });
  return cautions;
}

function factCautions({ listing, first }: Candidate, at: LocalMoment): readonly Caution[] {
  const cautions: Caution[] = [];
  const { contact } = first;
  if (contact.value !== null && !contact.namedBySource) cautions.push({ code: 'value-not-named-by-source' });
  if (contact.value !== null && contact.assurance === 'single-source')
    cautions.push({ code: 'single-source' });
  if (listing.assuredDate === null) cautions.push({ code: 'not-called-by-us' });
  const { pageDate } = listing.lead;
  if (pageDate === null) cautions.push({ code: 'facts-undated' });
  else {
    const months = monthsBetween(pageDate, dateOf(at));
    if (months > OLD_AFTER_MONTHS) cautions.push({ code: 'facts-old', months });
  }
  return cautions;
}

/** Whole months from one day to another; negative where the second lies before. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}
