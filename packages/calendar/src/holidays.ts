/**
 * 国民の祝日・休日 as data: announced days, and calculated days that are marked as such. The table that pages carry is
 * compact: one short word of text a day (days since the one before in base 36, then a letter for the name).
 */
import { err, ok, type Result } from '@kakekomi/kernel';
import {
  dateOfDayNumber,
  dayNumberOf,
  dayNumberOfParts,
  type PlainDate,
  partsOfDayNumber,
} from './plain-date.ts';

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

/** `where` names the field, or the day by its place: `days`, `days/3/name`. */
export type HolidaysProblem = { readonly code: 'holidays-malformed'; readonly where: string };

/** The same table as JSON that a page can carry in about a kilobyte; the basis of a day follows from its year. */
export interface CompactHolidays {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly knownUntil: number;
  /** Each name once; `A` is the first. */
  readonly names: readonly string[];
  /** For each day in order: days since the one before (the first: since the last day before `firstYear`) in base 36, then its name's letter. */
  readonly days: string;
}

const BASE = 36;
const LETTER_A = 65;
const LETTERS = 26;
const WORDS = /^(?:[0-9a-z]{1,4}[A-Z])*$/;

/** Packs a table; undone by {@link parseHolidays}. Throws beyond 26 names or for days that are not in order. */
export function encodeHolidays(holidays: Holidays): CompactHolidays {
  const names = [...new Set(holidays.days.map((holiday) => holiday.name))];
  let before = lastDayBefore(holidays.firstYear);
  const words = holidays.days.map((holiday) => {
    const day = dayNumberOf(holiday.date);
    const letter = names.indexOf(holiday.name);
    if (day <= before || letter >= LETTERS)
      throw new RangeError('encodeHolidays: out of order, or too many names');
    const word = (day - before).toString(BASE) + String.fromCharCode(LETTER_A + letter);
    before = day;
    return word;
  });
  const { firstYear, lastYear, knownUntil } = holidays;
  return { firstYear, lastYear, knownUntil, names, days: words.join('') };
}

/** Reads the compact table that `data:build` writes and the pages carry. */
export function parseHolidays(value: unknown): Result<Holidays, HolidaysProblem> {
  if (typeof value !== 'object' || value === null) return malformed('');
  const { firstYear, lastYear, knownUntil, names, days } = value as Readonly<Record<string, unknown>>;
  if (!isYear(firstYear)) return malformed('firstYear');
  if (!isYear(lastYear) || lastYear < firstYear) return malformed('lastYear');
  if (!isYear(knownUntil)) return malformed('knownUntil');
  if (!isTexts(names)) return malformed('names');
  if (typeof days !== 'string' || !WORDS.test(days)) return malformed('days');
  const list: Holiday[] = [];
  let day = lastDayBefore(firstYear);
  for (const word of days.match(/[0-9a-z]+[A-Z]/g) ?? []) {
    const step = Number.parseInt(word.slice(0, -1), BASE);
    const name = names[word.charCodeAt(word.length - 1) - LETTER_A];
    day += step;
    const { year } = partsOfDayNumber(day);
    if (step < 1 || name === undefined || year > lastYear) return malformed(`days/${list.length}`);
    list.push({ date: dateOfDayNumber(day), name, basis: basisOf(year, knownUntil) });
  }
  return ok(tableOf(firstYear, lastYear, knownUntil, list));
}

/** Joins days, in order, with the look-up by day number. */
export function tableOf(
  firstYear: number,
  lastYear: number,
  knownUntil: number,
  days: readonly Holiday[],
): Holidays {
  const byDayNumber = new Map(days.map((holiday) => [dayNumberOf(holiday.date), holiday]));
  return { firstYear, lastYear, knownUntil, days, byDayNumber };
}

/** A year later than the last announced one can only have been calculated. */
export function basisOf(year: number, knownUntil: number): HolidayBasis {
  return year <= knownUntil ? 'announced' : 'calculated';
}

/** A year that {@link PlainDate} can write. */
export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '');
}

function lastDayBefore(year: number): number {
  return dayNumberOfParts({ year, month: 1, day: 1 }) - 1;
}

function malformed(where: string): Result<never, HolidaysProblem> {
  return err({ code: 'holidays-malformed', where });
}
