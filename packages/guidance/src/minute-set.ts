/**
 * Interval algebra for proofs and coverage. Time is cut at every opening and closing of every schedule looked at, so
 * that between two cuts nothing changes: a set of minutes is then a few machine words, and a statement about "every
 * minute" is checked once a segment, unsampled.
 */
import type { Interval, LocalMinute } from '@kakekomi/calendar';

/** Time cut into segments; segment `i` is `[cuts[i], cuts[i + 1])`. */
export interface Axis {
  readonly cuts: readonly LocalMinute[];
}

/** A set of segments of one axis, one bit each. */
export type MinuteSet = Uint32Array;

/** Cuts the spans at the ends of all the intervals given; what lies between two spans becomes a segment of its own. */
export function axisOf(spans: readonly Interval[], openings: Iterable<readonly Interval[]>): Axis {
  const inside = (minute: LocalMinute) => spans.some((span) => minute > span.from && minute < span.until);
  const cuts = new Set<LocalMinute>();
  for (const { from, until } of spans) cuts.add(from).add(until);
  for (const intervals of openings) {
    for (const { from, until } of intervals) {
      if (inside(from)) cuts.add(from);
      if (inside(until)) cuts.add(until);
    }
  }
  return { cuts: [...cuts].sort((a, b) => a - b) };
}

/** How many segments an axis has. */
export function segmentCount(axis: Axis): number {
  return Math.max(0, axis.cuts.length - 1);
}

/** No minute at all. */
export function emptySet(axis: Axis): MinuteSet {
  return new Uint32Array(Math.ceil(segmentCount(axis) / 32));
}

/** The segments that lie within the intervals, which must be cut on this axis or end outside it. */
export function setOf(axis: Axis, intervals: readonly Interval[]): MinuteSet {
  const set = emptySet(axis);
  for (const { from, until } of intervals) {
    for (let index = firstCutAtOrAfter(axis, from); index < segmentCount(axis); index += 1) {
      if ((axis.cuts[index + 1] ?? Number.POSITIVE_INFINITY) > until) break;
      set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
    }
  }
  return set;
}

/** The minutes that lie in at least one, and those that lie in at least two, of the sets. */
export function atLeastOneAndTwo(
  axis: Axis,
  sets: Iterable<MinuteSet>,
): { readonly one: MinuteSet; readonly two: MinuteSet } {
  const one = emptySet(axis);
  const two = emptySet(axis);
  for (const set of sets) {
    for (let word = 0; word < one.length; word += 1) {
      const bits = set[word] ?? 0;
      two[word] = (two[word] ?? 0) | ((one[word] ?? 0) & bits);
      one[word] = (one[word] ?? 0) | bits;
    }
  }
  return { one, two };
}

/** The minutes of any of the sets. */
export function unionOf(axis: Axis, sets: Iterable<MinuteSet>): MinuteSet {
  return atLeastOneAndTwo(axis, sets).one;
}

/** The minutes of `set` that are not in `other`. */
export function without(set: MinuteSet, other: MinuteSet): MinuteSet {
  return set.map((bits, word) => bits & ~(other[word] ?? 0));
}

/** The minutes of both. */
export function intersection(set: MinuteSet, other: MinuteSet): MinuteSet {
  return set.map((bits, word) => bits & (other[word] ?? 0));
}

/** True when no minute is in the set. */
export function isEmpty(set: MinuteSet): boolean {
  return set.every((bits) => bits === 0);
}

/** How many minutes the set holds. */
export function minutesIn(axis: Axis, set: MinuteSet): number {
  return intervalsOf(axis, set).reduce((sum, { from, until }) => sum + until - from, 0);
}

/** The set as sorted intervals, neighbours joined; undoes {@link setOf}. */
export function intervalsOf(axis: Axis, set: MinuteSet): readonly Interval[] {
  const intervals: Interval[] = [];
  let open: LocalMinute | null = null;
  for (let index = 0; index <= segmentCount(axis); index += 1) {
    const within = index < segmentCount(axis) && ((set[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
    const cut = axis.cuts[index] ?? 0;
    if (within && open === null) open = cut;
    if (!within && open !== null) {
      intervals.push({ from: open, until: cut });
      open = null;
    }
  }
  return intervals;
}

function firstCutAtOrAfter(axis: Axis, minute: LocalMinute): number {
  let low = 0;
  let high = axis.cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((axis.cuts[middle] ?? 0) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
