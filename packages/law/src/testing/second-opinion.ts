/**
 * A second implementation of counting, for tests: a calendar made by walking from one day to the next, and periods counted
 * off on it as one would with a finger on a wall calendar. It shares nothing with the package: own month lengths, own
 * weekdays, holidays straight from the file.
 */
import { dataFile } from './law-of-japan.ts';

interface Day {
  readonly text: string;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const LAST_YEAR = 2075;
const days: Day[] = [];
const places = new Map<string, number>();

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

// 1 January 2000 was a Saturday.
for (let year = 2000, weekday = 6; year <= LAST_YEAR; year += 1) {
  const months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  months.forEach((length, index) => {
    for (let day = 1; day <= length; day += 1) {
      const two = (part: number) => (part < 10 ? `0${part}` : `${part}`);
      const text = `${year}-${two(index + 1)}-${two(day)}`;
      places.set(text, days.length);
      days.push({ text, month: index + 1, day, weekday });
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
  });
}

const file = dataFile('holidays/japan.json') as { readonly days: readonly { readonly date: string }[] };
const holidays = new Set(file.days.map(({ date }) => date));
const [firstKnown, lastKnown] = ['2015', '2050'];

/** How each counting rule counts, written down anew from the statutes. */
const WAYS: {
  readonly [rule: string]: { readonly firstDayCounts: boolean; readonly rests: 'no' | '142' | '95' };
} = {
  'minpo-calendar': { firstDayCounts: false, rests: 'no' },
  'minpo-142': { firstDayCounts: false, rests: '142' },
  'minso-95': { firstDayCounts: false, rests: '95' },
  'keiso-55': { firstDayCounts: false, rests: '95' },
  'keiso-jikou': { firstDayCounts: true, rests: 'no' },
  'saikoku-limit': { firstDayCounts: false, rests: 'no' },
  'log-guide': { firstDayCounts: false, rests: 'no' },
};

/** The last day, or `unknown` where it depends on holidays that the file does not hold. Days of 2000–2075 only. */
export function countedOff(
  rule: string,
  start: string,
  length: number,
  unit: 'day' | 'week' | 'month' | 'year',
  atMidnight: boolean,
): string {
  const way = WAYS[rule];
  const eventPlace = places.get(start);
  if (way === undefined || eventPlace === undefined) throw new Error(`${rule} ${start}`);
  const first = way.firstDayCounts || atMidnight ? eventPlace : eventPlace + 1;
  const last =
    unit === 'day' || unit === 'week'
      ? countDays(first, unit === 'week' ? length * 7 : length)
      : countMonths(first, unit === 'year' ? length * 12 : length);
  return afterRests(last, way.rests);
}

function countDays(first: number, wanted: number): number {
  let place = first;
  for (let counted = 1; counted < wanted; counted += 1) place += 1;
  return place;
}

/** Walks on until so many months have turned, then to the day before the one that answers, or to the month's end. */
function countMonths(first: number, wanted: number): number {
  const from = at(first);
  let place = first;
  let turned = 0;
  for (;;) {
    const next = at(place + 1);
    if (next.day === 1) turned += 1;
    if (turned > wanted) return place;
    if (turned === wanted && next.day === from.day) return place;
    place += 1;
  }
}

function afterRests(last: number, rests: 'no' | '142' | '95'): string {
  if (rests === 'no') return at(last).text;
  let place = last;
  for (;;) {
    const today = at(place);
    const year = today.text.slice(0, 4);
    if (year < firstKnown || year > lastKnown) return 'unknown';
    const sundayOrHoliday = today.weekday === 0 || holidays.has(today.text);
    const courtRest =
      today.weekday === 6 ||
      (today.month === 12 && [29, 30, 31].includes(today.day)) ||
      (today.month === 1 && [2, 3].includes(today.day));
    if (!sundayOrHoliday && !(rests === '95' && courtRest)) return today.text;
    place += 1;
  }
}

function at(place: number): Day {
  const found = days[place];
  if (found === undefined) throw new Error('beyond the walked calendar');
  return found;
}
