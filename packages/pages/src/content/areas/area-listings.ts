/** Which windows a prefecture's page shows, and in which of its sections. */
import {
  type Listing,
  type PrefectureCode,
  SERVICE_KINDS,
  type ServiceId,
  type ServiceKind,
} from '@kakekomi/directory';
import { type Content, isCurrent } from '../parts/content.ts';

export interface AreaListings {
  /** For danger only. */
  readonly emergency: readonly Listing[];
  /** National, answered by people at any minute of the year. */
  readonly roundTheClock: readonly Listing[];
  /** The whole prefecture's, by kind. */
  readonly local: readonly KindGroup[];
  /** One municipality's each. */
  readonly municipal: readonly Listing[];
  /** The other national windows, by kind. */
  readonly national: readonly KindGroup[];
  readonly endedCount: number;
}

export interface KindGroup {
  readonly kind: ServiceKind;
  readonly listings: readonly Listing[];
}

/** Those who listen before those who act: most people who come by this way have not yet told anybody. */
const ORDER: readonly ServiceKind[] = [
  'mental-health',
  'child',
  'government',
  'private-hotline',
  'police',
  'sexual-image',
  'lawyer',
  'consumer-work',
  'platform',
];

/** Every current window that takes people of this prefecture, each once. */
export function areaListings(content: Content, code: PrefectureCode): AreaListings {
  const inArea = content.listings.filter((listing) => covers(listing, code));
  const current = inArea.filter((listing) => isCurrent(listing, content.today));
  const replacedByPlace = new Set<ServiceId>(
    current.flatMap(({ placeOf, serviceArea }) =>
      placeOf !== null && serviceArea.kind !== 'national' ? [placeOf] : [],
    ),
  );
  const shown = current.filter(({ id, emergencyOnly }) => !emergencyOnly && !replacedByPlace.has(id));
  const national = shown.filter(({ serviceArea }) => serviceArea.kind === 'national');
  const roundTheClock = national.filter(answersAlways);
  return {
    emergency: current.filter(({ emergencyOnly }) => emergencyOnly),
    roundTheClock: listenersFirst(roundTheClock),
    local: byKind(shown.filter(({ serviceArea }) => serviceArea.kind === 'prefectures')),
    municipal: shown.filter(({ serviceArea }) => serviceArea.kind === 'municipality'),
    national: byKind(national.filter((listing) => !roundTheClock.includes(listing))),
    endedCount: inArea.filter(
      ({ validTo, serviceArea }) =>
        serviceArea.kind !== 'national' && validTo !== null && validTo < content.today,
    ).length,
  };
}

/** True where a person answers by telephone, chat or LINE round the clock. */
function answersAlways({ contacts }: Listing): boolean {
  return contacts.some(
    ({ type, answers, offer, schedule }) =>
      (type === 'phone' || type === 'chat' || type === 'line') &&
      answers === 'person' &&
      offer === 'usable' &&
      schedule?.source.trim() === '24/7',
  );
}

function covers({ serviceArea }: Listing, code: PrefectureCode): boolean {
  switch (serviceArea.kind) {
    case 'national':
      return true;
    case 'prefectures':
      return serviceArea.prefectures.includes(code);
    case 'municipality':
      return serviceArea.prefecture === code;
  }
}

/** Those who listen first; otherwise as they come. */
export function listenersFirst(listings: readonly Listing[]): readonly Listing[] {
  return [...listings].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Groups in our order; kinds with nothing are left out. */
export function byKind(listings: readonly Listing[]): readonly KindGroup[] {
  const kinds = [...ORDER, ...SERVICE_KINDS.filter((kind) => !ORDER.includes(kind))];
  return kinds
    .map((kind) => ({ kind, listings: listings.filter((listing) => listing.kind === kind) }))
    .filter((group) => group.listings.length > 0);
}
