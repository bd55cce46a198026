/** What `recommend` answers: windows in order, each with its reasons and cautions, structured and in words. */
import type { Availability, LocalMoment } from '@kakekomi/calendar';
import type { ContactType, Harm, ListedContact, Listing, Role, ServiceId, Want } from '@kakekomi/directory';

/** A contact as it stands at the moment asked about. */
export interface OfferedContact {
  readonly type: ContactType;
  /**
   * Null for a place to go that needs no address (the nearest police station), and where nothing can be used
   * (`contact.offer` is then `missing`): the listing's official page is offered instead.
   */
  readonly value: string | null;
  readonly availability: Availability;
  /** A person answers by telephone, chat or LINE, with published hours, open now. */
  readonly live: boolean;
  readonly contact: ListedContact;
}

/** Why an entry stands where it stands: one code for each criterion of the order. Each is put into words by `words`. */
export type Reason =
  | { readonly code: 'danger' }
  | { readonly code: 'police-in-danger' }
  | { readonly code: 'dv-window-in-danger' }
  | { readonly code: 'despair-round-the-clock' }
  | { readonly code: 'despair-listens' }
  | { readonly code: 'guardian-unsafe' }
  | { readonly code: 'line-for-sexual-images' }
  | { readonly code: 'a-person-first' }
  | { readonly code: 'quiet-way' }
  | { readonly code: 'first-for-a-complaint' }
  | { readonly code: 'does-what-you-want'; readonly wants: readonly Want[] }
  | { readonly code: 'made-for-harm'; readonly harms: readonly Harm[] }
  | { readonly code: 'takes-harm'; readonly harms: readonly Harm[] }
  | { readonly code: 'made-for-you'; readonly as: 'age' | 'role' | 'gender' | 'occupation' | 'language' }
  | { readonly code: 'answers-now'; readonly until: LocalMoment | null }
  | { readonly code: 'opens-at'; readonly opensAt: LocalMoment }
  | { readonly code: 'write-any-time'; readonly respondsWithin: string | null }
  | { readonly code: 'near'; readonly area: string }
  | { readonly code: 'way-you-prefer'; readonly type: ContactType }
  | { readonly code: 'free' }
  | { readonly code: 'open-to-anyone' }
  | { readonly code: 'last-resort' }
  /** No way of it can be used: only its official page is offered. */
  | { readonly code: 'page-only' };

/** What may stop a person getting through, or should be known before. `text` holds words that the record itself carries. */
export type Caution =
  | { readonly code: 'contact-note'; readonly text: string }
  | { readonly code: 'condition'; readonly text: string }
  | { readonly code: 'age-limit'; readonly ageMin: number | null; readonly ageMax: number | null }
  | { readonly code: 'gender-only' }
  | { readonly code: 'role-only'; readonly roles: readonly Role[] }
  | { readonly code: 'for-something-else'; readonly harms: readonly Harm[] }
  | { readonly code: 'residents-of'; readonly municipality: string }
  | { readonly code: 'language-not-stated' }
  | { readonly code: 'in-another-language'; readonly languages: readonly string[] }
  | { readonly code: 'hours-not-published' }
  | { readonly code: 'holidays-not-known' }
  | { readonly code: 'call-charge' }
  | { readonly code: 'not-anonymous' }
  | { readonly code: 'value-not-named-by-source' }
  | { readonly code: 'single-source' }
  | { readonly code: 'not-called-by-us' }
  | { readonly code: 'facts-old'; readonly months: number }
  | { readonly code: 'facts-undated' }
  | { readonly code: 'number-not-confirmed' }
  | { readonly code: 'emergency-only' }
  | { readonly code: 'voiceless-110' }
  | { readonly code: 'do-not-write-to-offender' }
  | { readonly code: 'keep-before-removal' }
  | { readonly code: 'note-before-removal' }
  | { readonly code: 'exposed-removed-at-once' }
  | { readonly code: 'may-be-closed-today' }
  | { readonly code: 'answered-by-machine' }
  | { readonly code: 'not-the-way-to-complain' };

export interface InWords<T> {
  readonly code: T;
  /** In Japanese, one plain sentence. */
  readonly text: string;
}

/** Whether the window surely takes this person, or only if something they have not told us is so. */
export type Admission = 'yes' | 'if';

export interface Recommendation {
  readonly serviceId: ServiceId;
  readonly placeOf: ServiceId | null;
  readonly name: string;
  readonly listing: Listing;
  readonly admission: Admission;
  /** To use first: live before opening sooner before written, then preferred, then free. */
  readonly contact: OfferedContact;
  /** Every way this person can use, the first one included. */
  readonly contacts: readonly OfferedContact[];
  /** At least one. */
  readonly reasons: readonly (Reason & { readonly text: string })[];
  readonly cautions: readonly (Caution & { readonly text: string })[];
  /**
   * The earlier entry that already shows this one's ways, each as the first contact of a card (one national number in many
   * records); else null. Such entries come after all that add a way, and a `limit` does not count them.
   */
  readonly sameWayAs: ServiceId | null;
}

/** Whether the pair rule holds (rule 2: never one number alone). */
export type Pair =
  /** Two different values that people answer now. */
  | { readonly kind: 'two-live' }
  /** One live, or opening at a stated time, and another that opens or says when it answers. */
  | { readonly kind: 'one-and-next'; readonly opensAt: LocalMoment | null }
  /** The directory cannot keep it for this person now; `opensAt` is the next opening of any, null if none is known. */
  | { readonly kind: 'gap'; readonly opensAt: LocalMoment | null; readonly text: string };

export interface Recommendations {
  readonly recommendations: readonly Recommendation[];
  readonly pair: Pair;
  /** True where nothing fitted, and the national round-the-clock lines stand in. */
  readonly lastResort: boolean;
}
