import { PREFECTURES } from '@kakekomi/directory';
import { expect, test } from 'vitest';
import { TILE_COLUMNS, TILES } from './tile-grid.ts';

test('every prefecture has one tile, and no two share a place', () => {
  expect(new Set(TILES.map(({ code }) => code))).toEqual(new Set(PREFECTURES.map(({ code }) => code)));
  expect(TILES).toHaveLength(47);
  expect(new Set(TILES.map(({ column, row }) => `${column}/${row}`)).size).toBe(47);
  expect(Math.max(...TILES.map(({ column }) => column))).toBe(TILE_COLUMNS);
});

test('the map is Japan: Hokkaido in the north-east, Okinawa in the south-west', () => {
  const [north, south] = [TILES[0], TILES.at(-1)];
  expect([north?.name, south?.name]).toEqual(['北海道', '沖縄県']);
  expect([north?.column, south?.column]).toEqual([TILE_COLUMNS, 1]);
});
