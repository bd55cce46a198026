import { describe, expect, test } from 'vitest';
import {
  type Codec,
  packedBrand,
  packedCount,
  packedDate,
  packedFlag,
  packedList,
  packedOrNull,
  packedPrefecture,
  packedRecord,
  packedText,
  packedWord,
  packWithTable,
  rowOf,
} from './codec.ts';
import type { PrefectureCode } from './prefecture.ts';
import { day } from './testing/index.ts';

interface Pair {
  readonly name: string;
  readonly age: number | null;
}
const pair = packedRecord<Pair>({ name: packedText, age: packedCount });

function roundTrip<T>(codec: Codec<T>, value: T): unknown {
  const { texts, packed } = packWithTable((table) => codec.pack(value, table));
  let failed = false;
  const read = codec.unpack(JSON.parse(JSON.stringify(packed)), {
    texts,
    fail: () => {
      failed = true;
    },
  });
  return failed ? 'failed' : read;
}

describe('what is written reads back equal', () => {
  test.each([
    ['an empty text', packedText, ''],
    ['null is not an empty text', packedOrNull(packedText), null],
    ['an empty text is not null', packedOrNull(packedText), ''],
    ['a record of empties is not null', packedOrNull(pair), { name: '', age: null }],
    ['age 0 is not unknown', packedCount, 0],
    ['a text twice', packedList(packedText), ['相談', '相談', '法務局']],
    ['a text that looks like a place in the table', packedList(packedText), ['1', '1', '2']],
    ['nothing', packedList(pair), []],
    ['no', packedFlag, false],
    ['the last prefecture', packedPrefecture, 'JP-47' as PrefectureCode],
    ['a day', packedDate, day('2026-11-23')],
    ['a word', packedWord(['free', 'unknown']), 'free'],
    ['a shape', packedBrand((text) => text.startsWith('@')), '@line'],
  ] as readonly (readonly [string, Codec<unknown>, unknown])[])('%s', (_why, codec, value) => {
    expect(roundTrip(codec, value)).toEqual(value);
  });
});

describe('packWithTable', () => {
  test('writes a text that occurs twice once, and its place instead', () => {
    const { texts, packed } = packWithTable((table) =>
      ['法務局', '警察', '法務局'].map((text) => table.put(text)),
    );
    expect(texts).toEqual(['法務局']);
    expect(packed).toEqual([1, '警察', 1]);
  });

  test('leaves out zeros at the end of a row', () => {
    const rows = packedList(pair);
    expect(
      packWithTable((table) =>
        rows.pack(
          [
            { name: 'a', age: null },
            { name: '', age: null },
          ],
          table,
        ),
      ).packed,
    ).toEqual([['a'], 0]);
  });
});

test('rowOf notes what is no row', () => {
  const seen: string[] = [];
  const table = { texts: [], fail: () => seen.push('failed') };
  expect([rowOf(0, table), rowOf([1], table), rowOf('x', table)]).toEqual([[], [1], []]);
  expect(seen).toEqual(['failed']);
});
