/** 国民の祝日・休日 as data: announced days, and calculated days that are marked as such. (Contract.) */
import type { Result } from '@kakekomi/kernel';
import type { PlainDate } from './plain-date.ts';

/** Announced: in the Cabinet Office's list or fixed by statute for that year. Calculated: our reckoning of a year not yet announced. */
export type HolidayBasis = 'announced' | 'calculated';

export interface Holiday {
  readonly date: PlainDate;
  /** As the statute or the Cabinet Office names it: 元日, 振替休日, 国民の休日 … */
  readonly name: string;
  readonly basis: HolidayBasis;
}

/** Holidays of whole years. Outside `firstYear`–`lastYear` nothing is known, and answers say so. */
export interface Holidays {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The last year whose days have been announced; later years are calculated. */
  readonly knownUntil: number;
  /** Sorted by date. */
  readonly days: readonly Holiday[];
  /** By day number (days since 1970-01-01), for the evaluator. */
  readonly byDayNumber: ReadonlyMap<number, Holiday>;
}

export type HolidaysProblem = { readonly code: 'holidays-malformed'; readonly where: string };

/** Reads the compact table that `data:build` writes and the pages carry. */
export declare function parseHolidays(value: unknown): Result<Holidays, HolidaysProblem>;
