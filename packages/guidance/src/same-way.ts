/**
 * One number in many records is one way: it heads one entry only, and its doubles come after everything that adds a way.
 */
import type { Listing, ServiceId } from '@kakekomi/directory';

/**
 * An entry by its ways: those this person can use and that have a value, in order of use. Where there is any other way, an
 * address to go to is none: a second office behind one form is the same form.
 */
export interface Shown {
  readonly listing: Pick<Listing, 'id' | 'placeOf' | 'serviceArea'>;
  readonly ways: readonly string[];
  /** The way of the contact to use first; null where that has no value (the nearest police station). */
  readonly first: string | null;
}

/** The national entry that a way belongs to and that this person is shown it by; null where there is none. */
export type OwnerOf = (way: string) => Shown | null;

export interface Kept<E extends Shown> {
  /** Entries that add a way, in order. */
  readonly adding: readonly E[];
  /** The others, in order, each with the entry that shows its ways. */
  readonly doubles: readonly { readonly entry: E; readonly sameWayAs: ServiceId }[];
}

/** The ways shown so far, each with the entry that it heads. */
export type ShownBy = Map<string, ServiceId>;

/**
 * Parts entries that add a way from doubles, until `limit` of the former are found. What is "shown" is the first contact of
 * an entry that is no double; it is noted in `shownBy` before the next entry is taken. A place keeps its service's number, and the service becomes the double; any other record that
 * has nothing but the ways of the national window they belong to is that window's double wherever it stands, since people
 * know the number by that name.
 */
export function keepAdding<E extends Shown>(
  entries: Iterable<E>,
  limit: number,
  ownerOf: OwnerOf,
  shownBy: ShownBy = new Map(),
): Kept<E> {
  const adding: E[] = [];
  const doubles: { readonly entry: E; readonly sameWayAs: ServiceId }[] = [];
  for (const entry of entries) {
    if (adding.length >= limit) break;
    const sameWayAs = shownEarlier(entry, shownBy) ?? ownerOfAll(entry, ownerOf);
    if (sameWayAs !== null) {
      doubles.push({ entry, sameWayAs });
      continue;
    }
    adding.push(entry);
    if (entry.first !== null && !shownBy.has(entry.first)) shownBy.set(entry.first, entry.listing.id);
  }
  // An owner may itself have become the double of a place: then that place is where the way is shown.
  return {
    adding,
    doubles: doubles.map(({ entry, sameWayAs }) => ({
      entry,
      sameWayAs: shownEarlier(entry, shownBy) ?? sameWayAs,
    })),
  };
}

function shownEarlier({ ways }: Shown, shownBy: ReadonlyMap<string, ServiceId>): ServiceId | null {
  let earliest: ServiceId | null = null;
  for (const way of ways) {
    const by = shownBy.get(way);
    if (by === undefined) return null;
    earliest ??= by;
  }
  return earliest;
}

function ownerOfAll({ listing, ways, first }: Shown, ownerOf: OwnerOf): ServiceId | null {
  const owner = first === null ? null : ownerOf(first);
  if (owner === null || owner.listing.id === listing.id || owner.listing.id === listing.placeOf) return null;
  return ways.every((way) => owner.ways.includes(way)) ? owner.listing.id : null;
}
