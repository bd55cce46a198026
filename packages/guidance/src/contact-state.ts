/** How a contact stands at a moment: who answers, and when. Which of a window's contacts to use first follows from it. */
import {
  type Availability,
  availabilityAt,
  type Holidays,
  type LocalMoment,
  minuteOf,
} from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import type { ContactType, ListedContact } from '@kakekomi/directory';
import type { AdmittedContact } from './admission.ts';
import type { OfferedContact } from './recommendation.ts';

/**
 * From soonest to least certain. `opens`: people answer from a stated time on · `automatic`: a guide, no person ·
 * `hours-unknown`: people may answer.
 */
export const BANDS = [
  'live',
  'opens',
  'written-with-time',
  'written',
  'automatic',
  'hours-unknown',
  'fax-or-letter',
  'visit',
] as const;
export type Band = (typeof BANDS)[number];

/** Ways on which two people talk or write at the same time. */
const CONVERSATIONS: readonly ContactType[] = ['phone', 'chat', 'line'];

/** Ways without a voice on which a person answers at once. */
const QUIET: readonly ContactType[] = ['chat', 'line'];

/** An admitted contact with its state at the moment asked about. */
export interface ContactState extends AdmittedContact {
  readonly availability: Availability;
  readonly band: Band;
  /** Minute at which it opens, for `opens`; else 0. */
  readonly opensAt: number;
}

const HOURS_NOT_PUBLISHED: Availability = { kind: 'unknown', why: 'hours-not-published' };

/** True for telephone, chat and LINE answered by people: the ways that may count as open (CARE.md). */
export function isConversation(contact: Pick<ListedContact, 'type' | 'answers'>): boolean {
  return contact.answers === 'person' && CONVERSATIONS.includes(contact.type);
}

/**
 * A person answers by telephone, chat or LINE, with published hours, open now. Never a form, a machine or a recorded voice,
 * whatever hours they state.
 */
export function isLive(
  contact: Pick<ListedContact, 'type' | 'answers' | 'offer' | 'schedule'>,
  availability: Availability,
): boolean {
  return (
    availability.kind === 'open' &&
    contact.schedule !== null &&
    contact.offer === 'usable' &&
    isConversation(contact)
  );
}

/** True where a person answers now without a voice being heard: someone may be listening in the next room. */
export function isQuietlyLive(state: ContactState): boolean {
  return state.band === 'live' && QUIET.includes(state.contact.type);
}

/** The band of a contact, given its availability. */
export function bandOf(contact: ListedContact, availability: Availability): Band {
  if (contact.offer === 'visit' || contact.type === 'inperson') return 'visit';
  if (isConversation(contact)) {
    if (isLive(contact, availability)) return 'live';
    return availability.kind === 'closed' && availability.opensAt !== null ? 'opens' : 'hours-unknown';
  }
  if (contact.type === 'phone') return 'hours-unknown';
  if (contact.answers === 'automatic') return 'automatic';
  if (contact.respondsWithin !== null) return 'written-with-time';
  return contact.type === 'fax' || contact.type === 'post' ? 'fax-or-letter' : 'written';
}

/** Availability by schedule text, worked out once a query however many records share the hours. */
export type AvailabilityOf = (contact: ListedContact) => Availability;

/** Answers for one moment. */
export function availabilityOf(at: LocalMoment, holidays: Holidays): AvailabilityOf {
  const known = new Map<string, Availability>();
  return ({ schedule }) => {
    if (schedule === null) return HOURS_NOT_PUBLISHED;
    const answered = known.get(schedule.source);
    if (answered !== undefined) return answered;
    const availability = availabilityAt(schedule, at, holidays);
    known.set(schedule.source, availability);
    return availability;
  };
}

/** Live before opening sooner before written, then sure before doubtful, then preferred, then free, then as the record has them. */
export function inOrderOfUse(
  contacts: readonly AdmittedContact[],
  situation: Situation,
  availabilityOfContact: AvailabilityOf,
): readonly ContactState[] {
  const states = contacts.map((admitted) => stateOf(admitted, availabilityOfContact));
  return states.length < 2 ? states : states.sort((a, b) => compareUse(a, b, situation));
}

function stateOf(admitted: AdmittedContact, availabilityOfContact: AvailabilityOf): ContactState {
  const { contact, index, admission, cautions } = admitted;
  const availability = availabilityOfContact(contact);
  const band = bandOf(contact, availability);
  const opens = band === 'opens' && availability.kind === 'closed' ? availability.opensAt : null;
  const opensAt = opens === null ? 0 : minuteOf(opens);
  return { contact, index, admission, cautions, availability, band, opensAt };
}

/**
 * The minute at which people answer next after the moment asked about: the opening of a closed way, the next opening of one
 * that is open now; infinite where none is known, or where it never closes.
 */
export function opensNext(
  { contact, availability, band, opensAt }: ContactState,
  holidays: Holidays,
): number {
  if (band === 'opens') return opensAt;
  if (
    band !== 'live' ||
    availability.kind !== 'open' ||
    availability.until === null ||
    contact.schedule === null
  )
    return Number.POSITIVE_INFINITY;
  const then = availabilityAt(contact.schedule, availability.until, holidays);
  return then.kind === 'closed' && then.opensAt !== null ? minuteOf(then.opensAt) : Number.POSITIVE_INFINITY;
}

function compareUse(a: ContactState, b: ContactState, { prefers }: Situation): number {
  const preferred = ({ contact }: ContactState) => (prefers?.includes(contact.type) === true ? 0 : 1);
  const paid = ({ contact }: ContactState) => (contact.cost === 'free' ? 0 : 1);
  const doubtful = ({ admission }: ContactState) => (admission === 'yes' ? 0 : 1);
  return (
    BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
    a.opensAt - b.opensAt ||
    doubtful(a) - doubtful(b) ||
    preferred(a) - preferred(b) ||
    paid(a) - paid(b) ||
    a.index - b.index
  );
}

/** The public shape of a contact's state, with the contact of the listing actually shown. */
export function offered(state: ContactState, contact: ListedContact): OfferedContact {
  return {
    type: contact.type,
    value: contact.value,
    availability: state.availability,
    live: state.band === 'live',
    contact,
  };
}
