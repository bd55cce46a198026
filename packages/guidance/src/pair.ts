/** The pair rule (rule 2, CARE.md): never one number alone, and at least one of the two is a person. */
import { type LocalMoment, momentOfMinute } from '@kakekomi/calendar';
import type { ContactState } from './contact-state.ts';
import type { Fit } from './fit.ts';
import type { Admission, Pair } from './recommendation.ts';

/** A window that takes the person, as the rule looks at it. */
export interface PairEntry {
  readonly admission: Admission;
  readonly fit: Fit;
  /** Ways with what is dialled, opened or written to; null where nothing is. */
  readonly ways: readonly { readonly way: string | null; readonly state: ContactState }[];
}

/** What the rule found; `pairOf` puts words to a gap. */
type Found = Exclude<Pair, { kind: 'gap' }> | { readonly kind: 'gap'; readonly opensAt: LocalMoment | null };

/**
 * Whether the rule holds: two different values that are live; or one that is live or opens at a stated time, and another
 * that opens, or a written way that says when it answers. Only windows that surely take this person count, and only those
 * that are not for something else. 110 and 119 count by being there: they are admitted in danger only.
 */
export function findPair(
  entries: () => Iterable<PairEntry>,
  opensNext: (state: ContactState) => number,
): Found {
  const live = new Set<string>();
  for (const entry of entries()) {
    for (const { way, state } of countingWays(entry)) if (state.band === 'live') live.add(way);
    if (live.size > 1) return { kind: 'two-live' };
  }
  const opening = new Map<string, number>();
  const written = new Set<string>();
  for (const entry of entries()) {
    for (const { way, state } of countingWays(entry)) {
      if (live.has(way)) continue;
      if (state.band === 'opens')
        opening.set(way, Math.min(state.opensAt, opening.get(way) ?? state.opensAt));
      else if (state.band === 'written-with-time') written.add(way);
    }
  }
  const people = live.size + opening.size;
  if (people > 1 || (people === 1 && written.size > 0)) {
    return { kind: 'one-and-next', opensAt: momentOrNull(Math.min(...opening.values())) };
  }
  // Only a gap needs to know when those who answer now, and then close, open again.
  let next = Number.POSITIVE_INFINITY;
  for (const { ways } of entries()) for (const { state } of ways) next = Math.min(next, opensNext(state));
  return { kind: 'gap', opensAt: momentOrNull(next) };
}

/** Infinite: there is none. */
function momentOrNull(minute: number): LocalMoment | null {
  return Number.isFinite(minute) ? momentOfMinute(minute) : null;
}

function* countingWays({ admission, fit, ways }: PairEntry): Generator<{ way: string; state: ContactState }> {
  if (admission !== 'yes' || fit === 'other') return;
  for (const { way, state } of ways) if (way !== null && state.admission === 'yes') yield { way, state };
}
