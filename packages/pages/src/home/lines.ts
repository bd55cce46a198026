/**
 * The windows on the first page: an editor's choice of ids, general and round the clock first. Their numbers, hours and ages
 * come from the directory, and one that has ended or has no usable way is left out.
 */
import type { PlainDate } from '@kakekomi/calendar';
import type { Directory, ListedContact, Listing } from '@kakekomi/directory';
import { isAnsweredLive } from '../components/way-state.tsx';

/** For danger, and for despair. */
export const EMERGENCY_ID = 'emergency-110';
export const DESPAIR_IDS: readonly string[] = ['inochi-sos', 'anata-no-ibasho'];

/** For everybody else; each is open to anybody, to every child, or to a danger of its own. */
export const HOME_IDS: readonly string[] = [
  'yorisoi-hotline',
  'mext-24h-kodomo-sos',
  'anata-no-ibasho',
  'dv-plus',
  'npa-8103',
  'childline',
  'moj-minna-no-jinken-110',
  'npa-9110',
  'houterasu-support-dial',
];

/** A window with its ways at whose other end a person waits, at most one a type. */
export interface HomeLine {
  readonly listing: Listing;
  readonly contacts: readonly ListedContact[];
}

/** The lines with these ids that exist on that day and can be used, in the order of the ids. */
export function linesOf(directory: Directory, ids: readonly string[], on: PlainDate): readonly HomeLine[] {
  const byId = new Map<string, Listing>(directory.listings.map((listing) => [listing.id, listing]));
  return ids.flatMap((id) => {
    const listing = byId.get(id);
    if (listing === undefined || !isValidOn(listing, on)) return [];
    const contacts = oneOfEachType(
      listing.contacts.filter((each) => isAnsweredLive(each) && each.hours !== null),
    );
    return contacts.length === 0 ? [] : [{ listing, contacts }];
  });
}

/** True where some way is answered at every minute. */
export function isRoundTheClock(line: HomeLine): boolean {
  return line.contacts.some(({ hours }) => hours === '24/7');
}

function isValidOn({ validFrom, validTo }: Listing, on: PlainDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

function oneOfEachType(contacts: readonly ListedContact[]): readonly ListedContact[] {
  return contacts.filter((each, index) => contacts.findIndex(({ type }) => type === each.type) === index);
}
