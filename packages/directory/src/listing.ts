/**
 * A listing is what a person can be shown: a service, or one place of it with what it inherits (HSDS
 * `service_at_location`). Shards carry listings; matching, the site, the command line and the API all work on them.
 */
import type { PlainDate, Schedule } from '@kakekomi/calendar';
import type { Contact, Eligibility, ServiceArea, ServiceId, WebUrl } from './record.ts';
import type { Action, Harm, OperatorKind, ServiceKind } from './taxonomy.ts';

/** How a contact may be offered (rule 4: unconfirmed values are never callable). */
export type ContactOffer = 'usable' | 'visit' | 'unconfirmed' | 'missing';

/** A contact with its schedule read once. */
export interface ListedContact extends Omit<Contact, 'sources'> {
  /** The schedule of `hours`; null where hours are not published. */
  readonly schedule: Schedule | null;
  /**
   * `usable`: a value that may be called, opened or written to · `visit`: in person, no address needed (the nearest
   * police station) · `unconfirmed`: a value we keep but never show · `missing`: none found.
   */
  readonly offer: ContactOffer;
  /** True where a source names this very value; false where it leans on the record's sources. */
  readonly namedBySource: boolean;
}

/** The source a card names; see `leadSourceOf` for which. */
export interface LeadSource {
  readonly publisher: string;
  readonly url: WebUrl | null;
  readonly pageDate: PlainDate | null;
  readonly seenOn: PlainDate;
  readonly official: boolean;
}

export interface Listing {
  readonly id: ServiceId;
  /** The service this is a place of; null for a service itself. */
  readonly placeOf: ServiceId | null;
  readonly name: string;
  readonly organization: { readonly name: string; readonly kind: OperatorKind };
  readonly kind: ServiceKind;
  /** What it does for the person, in one sentence. */
  readonly summary: string;
  readonly harms: readonly Harm[];
  readonly specializedIn: readonly Harm[];
  readonly actions: readonly Action[];
  readonly eligibility: Eligibility;
  readonly serviceArea: ServiceArea;
  readonly contacts: readonly ListedContact[];
  readonly anonymous: 'accepted' | 'not-accepted' | 'unknown';
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly replacedBy: readonly ServiceId[];
  readonly emergencyOnly: boolean;
  readonly assuredDate: PlainDate | null;
  /** The official page to offer where no value is confirmed; null where none is known. */
  readonly officialPage: WebUrl | null;
  readonly lead: LeadSource;
}

/** What matching works on. */
export interface Directory {
  readonly listings: readonly Listing[];
  /** The day on which the data was compiled. */
  readonly builtOn: PlainDate;
}
