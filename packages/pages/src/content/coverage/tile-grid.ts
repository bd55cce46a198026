/** Where each prefecture's tile stands on the map of tiles: column and row, from 1. */
import { PREFECTURES, type PrefectureCode } from '@kakekomi/directory';

export interface Tile {
  readonly code: PrefectureCode;
  readonly name: string;
  /** Without 都府県, as short as it can be told apart. */
  readonly short: string;
  readonly column: number;
  readonly row: number;
}

export const TILE_COLUMNS = 12;

/** Row by row, north to south; `.` is sea, a number is a prefecture's. */
const ROWS = [
  '. . . . . . . . . . . 1',
  '. . . . . . . . . . 2 .',
  '. . . . . . . . . 5 3 .',
  '. . . . . . . . . 6 4 .',
  '. . . . . . 17 16 15 7 . .',
  '. . . . . 18 21 20 10 9 8 .',
  '. 32 31 28 26 25 23 19 11 13 12 .',
  '35 34 33 27 29 24 22 14 . . . .',
  '. . 38 37 30 . . . . . . .',
  '41 40 39 36 . . . . . . . .',
  '42 43 44 . . . . . . . . .',
  '. 46 45 . . . . . . . . .',
  '47 . . . . . . . . . . .',
];

/** All 47, each on a place of its own. */
export const TILES: readonly Tile[] = ROWS.flatMap((row, rowIndex) =>
  row.split(' ').flatMap((cell, columnIndex) => {
    const prefecture = cell === '.' ? undefined : PREFECTURES[Number(cell) - 1];
    if (prefecture === undefined) return [];
    const { code, name } = prefecture;
    const short = name === '北海道' ? name : name.slice(0, -1);
    return [{ code, name, short, column: columnIndex + 1, row: rowIndex + 1 }];
  }),
);
