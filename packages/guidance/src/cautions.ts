/** What may stop a person getting through to a window, or should be known before: every caution that applies. */
import {
  dateOf,
  dayNumberOf,
  type Holidays,
  type LocalMoment,
  type PlainDate,
  partsOf,
} from '@kakekomi/calendar';
import type { Listing, OperatorKind } from '@kakekomi/directory';
import type { Asked, Candidate } from './candidate.ts';
import { isConversation } from './contact-state.ts';
import type { Caution } from './recommendation.ts';

/** Facts of pages older than this are to be checked before one relies on them. */
export const OLD_AFTER_MONTHS = 24;

/** Every caution, the weightiest first: safety, then removal, then what may refuse, then the call itself, then the facts. */
export function cautionsOf(
  candidate: Candidate,
  asked: Asked,
  at: LocalMoment,
  holidays: Holidays,
): readonly Caution[] {
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
    ...closingCautions(candidate, at, holidays),
    // In danger nobody is asked to weigh how old a page is.
    ...(listing.emergencyOnly ? [] : factCautions(candidate, at)),
  ];
}

function emergencyCautions(listing: Listing, { situation }: Asked): readonly Caution[] {
  if (!listing.emergencyOnly) return [];
  const cautions: Caution[] = [{ code: 'emergency-only' }];
  if (listing.organization.kind === 'police') cautions.push({ code: 'voiceless-110' });
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
  if (topics.told.includes('sexual-image')) return [{ code: 'note-before-removal' }];
  const keep: Caution = { code: 'keep-before-removal' };
  // An address, and a child exposed, are removed at once (CARE.md).
  return topics.told.includes('privacy') ? [{ code: 'exposed-removed-at-once' }, keep] : [keep];
}

/** Public bodies close on days that their page may not name: said on those days, where the hours are silent about them. */
function closingCautions(
  { listing, first: { contact, availability } }: Candidate,
  at: LocalMoment,
  holidays: Holidays,
): readonly Caution[] {
  const { hours } = contact;
  if (availability.kind !== 'open' || availability.until === null || hours === null) return [];
  if (!PUBLIC_BODIES.includes(listing.organization.kind)) return [];
  const day = at.slice(5, 10);
  const atYearEnd = (day >= '12-29' || day <= '01-03') && !/Dec|Jan/.test(hours);
  const onHoliday = holidays.byDayNumber.has(dayNumberOf(dateOf(at))) && !hours.includes('PH');
  return atYearEnd || onHoliday ? [{ code: 'may-be-closed-today' }] : [];
}

const PUBLIC_BODIES: readonly OperatorKind[] = [
  'national-government',
  'prefecture',
  'municipality',
  'police',
  'judiciary',
];

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
