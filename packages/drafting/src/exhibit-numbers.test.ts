import type { Exhibit } from '@kakekomi/casefile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exhibitNumbers, inExhibitOrder } from './exhibit-numbers.ts';

const exhibit = (id: string, partOf?: string): Exhibit => ({
  id,
  title: id,
  ...(partOf === undefined ? {} : { partOf }),
});
const numbersOf = (exhibits: readonly Exhibit[], side: '甲' | '疎甲' = '甲'): Record<string, string> =>
  Object.fromEntries(exhibitNumbers(exhibits, side));

test.each([
  ['in the order of the list', [exhibit('a'), exhibit('b')], { a: '甲第1号証', b: '甲第2号証' }],
  [
    'parts share the number of their whole',
    [exhibit('a'), exhibit('b'), exhibit('c', 'a')],
    { a: '甲第1号証の1', b: '甲第2号証', c: '甲第1号証の2' },
  ],
  ['a part whose whole is gone stands by itself', [exhibit('c', 'gone')], { c: '甲第1号証' }],
  ['nothing is a part of itself', [exhibit('a', 'a')], { a: '甲第1号証' }],
  [
    'parts have no parts of their own',
    [exhibit('a'), exhibit('b', 'a'), exhibit('c', 'b')],
    { a: '甲第1号証の1', b: '甲第1号証の2', c: '甲第2号証' },
  ],
])('%s', (_why, exhibits, expected) => {
  expect(numbersOf(exhibits)).toEqual(expected);
});

test('where facts are only made plausible the sign is another', () => {
  expect(numbersOf([exhibit('a')], '疎甲')).toEqual({ a: '疎甲第1号証' });
});

test('each exhibit has one number, no two the same, and the order is that of the numbers', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyList = fc
    .shuffledSubarray(ids)
    .chain((taken) =>
      fc.tuple(
        ...taken.map((id) =>
          fc.option(fc.constantFrom(...ids)).map((whole) => exhibit(id, whole ?? undefined)),
        ),
      ),
    );
  fc.assert(
    fc.property(anyList, (exhibits) => {
      const numbers = exhibitNumbers(exhibits, '甲');
      expect([...numbers.keys()].sort()).toEqual(exhibits.map(({ id }) => id).sort());
      expect(new Set(numbers.values()).size).toBe(exhibits.length);
      expect(inExhibitOrder(exhibits).map(({ id }) => id)).toEqual([...numbers.keys()]);
    }),
  );
});
