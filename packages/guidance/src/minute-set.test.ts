import type { Interval } from '@kakekomi/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atLeastOneAndTwo,
  axisOf,
  emptySet,
  intersection,
  intervalsOf,
  isEmpty,
  minutesIn,
  segmentCount,
  setOf,
  without,
} from './minute-set.ts';

const SPAN: Interval = { from: 0, until: 100 };

/** Sorted, disjoint, not touching, within the span. */
const anyOpenings = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 0, maxLength: 12 })
  .map((cuts) => {
    const sorted = cuts.sort((a, b) => a - b);
    const intervals: Interval[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      intervals.push({ from: sorted[index] ?? 0, until: sorted[index + 1] ?? 0 });
    }
    return intervals;
  });

const within = (intervals: readonly Interval[], minute: number) =>
  intervals.some(({ from, until }) => from <= minute && minute < until);

describe('axisOf', () => {
  test('cuts at the ends that lie inside a span, and only there', () => {
    const axis = axisOf(
      [
        { from: 10, until: 20 },
        { from: 50, until: 60 },
      ],
      [
        [
          { from: 5, until: 15 },
          { from: 55, until: 70 },
        ],
      ],
    );
    expect(axis.cuts).toEqual([10, 15, 20, 50, 55, 60]);
    expect(segmentCount(axis)).toBe(5);
  });
});

test('a set read back gives the intervals it was made from', () => {
  fc.assert(
    fc.property(anyOpenings, anyOpenings, (openings, others) => {
      const axis = axisOf([SPAN], [openings, others]);
      expect(intervalsOf(axis, setOf(axis, openings))).toEqual(openings);
    }),
  );
});

test('one and two agree with counting, minute by minute', () => {
  fc.assert(
    fc.property(fc.array(anyOpenings, { maxLength: 5 }), (many) => {
      const axis = axisOf([SPAN], many);
      const { one, two } = atLeastOneAndTwo(
        axis,
        many.map((each) => setOf(axis, each)),
      );
      for (let minute = 0; minute < 100; minute += 1) {
        const count = many.filter((each) => within(each, minute)).length;
        expect(within(intervalsOf(axis, one), minute)).toBe(count >= 1);
        expect(within(intervalsOf(axis, two), minute)).toBe(count >= 2);
      }
    }),
    { numRuns: 50 },
  );
});

test('without and intersection part a set in two', () => {
  fc.assert(
    fc.property(anyOpenings, anyOpenings, (left, right) => {
      const axis = axisOf([SPAN], [left, right]);
      const [a, b] = [setOf(axis, left), setOf(axis, right)];
      expect(minutesIn(axis, without(a, b)) + minutesIn(axis, intersection(a, b))).toBe(minutesIn(axis, a));
      expect(isEmpty(intersection(without(a, b), b))).toBe(true);
    }),
  );
});

test('the empty set has no minute', () => {
  const axis = axisOf([SPAN], [[{ from: 3, until: 4 }]]);
  expect(isEmpty(emptySet(axis))).toBe(true);
  expect(minutesIn(axis, emptySet(axis))).toBe(0);
});
