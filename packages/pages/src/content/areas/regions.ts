/** The usual regions, as lists of prefectures; north to south. */
import { PREFECTURES, type Prefecture } from '@kakekomi/directory';
import type { ContentMessages } from '../../messages/ja/content-all.ts';

export interface Region {
  readonly name: keyof ContentMessages['lists']['regions'];
  readonly prefectures: readonly Prefecture[];
}

/** First and last number of the codes in each region. */
const SPANS: readonly (readonly [Region['name'], number, number])[] = [
  ['hokkaidoTohoku', 1, 7],
  ['kanto', 8, 14],
  ['chubu', 15, 23],
  ['kinki', 24, 30],
  ['chugoku', 31, 35],
  ['shikoku', 36, 39],
  ['kyushuOkinawa', 40, 47],
];

/** All 47 prefectures, each in one region. */
export const REGIONS: readonly Region[] = SPANS.map(([name, first, last]) => ({
  name,
  prefectures: PREFECTURES.slice(first - 1, last),
}));
