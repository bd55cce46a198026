/**
 * The part of OSM `opening_hours` that other formats can say too: the same hours every week, or every nth weekday of a
 * month. HSDS and schema.org know neither public holidays nor year-ends; those are handed back as the exceptions they are.
 */

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A day of the week as OSM writes it. */
export type OsmDay = (typeof DAYS)[number];

/** Hours as `HH:MM`; `closes` is 24:00 at midnight, and earlier than `opens` where it runs past midnight. */
export interface RepeatedHours {
  readonly days: readonly OsmDay[];
  /** The weekday's number in the month (-1 is the last); null where every week. */
  readonly nth: number | null;
  readonly opens: string;
  readonly closes: string;
}

export interface WeeklyHours {
  readonly repeated: readonly RepeatedHours[];
  /** The rules left out, as OSM writes them: `PH off`, `Dec 29-Jan 03 off`. Empty where nothing was. */
  readonly exceptions: readonly string[];
}

/** What repeats in hours that parse as OSM; null where no sum of weekly and monthly hours would be true to them. */
export function weeklyHoursOf(hours: string): WeeklyHours | null {
  if (hours.trim() === '24/7')
    return { repeated: [{ days: DAYS, nth: null, opens: '00:00', closes: '24:00' }], exceptions: [] };
  const weekly = new Map<OsmDay, readonly string[]>();
  const monthly: { readonly day: OsmDay; readonly nth: number; readonly span: string }[] = [];
  const exceptions: string[] = [];
  for (const rule of hours.split(';').map((each) => each.trim())) {
    const match = /^(?:([A-Za-z0-9[\],\s-]+?)\s+)?(off|[\d:,\s-]+)$/.exec(rule);
    const selector = match?.[1] ?? '';
    const times = match?.[2] ?? '';
    if (match === null) return null;
    if (/^PH$|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d{4}/.test(selector)) {
      // A closure is an exception that can be told in words; other hours for a season or on holidays would be lost.
      if (times !== 'off' && selector !== 'PH') return null;
      exceptions.push(rule);
      continue;
    }
    const days = daysOf(selector);
    if (days === null) return null;
    if (days.holidays) exceptions.push(`PH ${times}`);
    const spans = times === 'off' ? [] : times.split(',').map((each) => each.trim());
    for (const day of days.weekly) weekly.set(day, spans);
    for (const { day, nth } of days.monthly) monthly.push(...spans.map((span) => ({ day, nth, span })));
    if (times === 'off' && days.monthly.length > 0) return null;
  }
  // An nth weekday that also has weekly hours has two answers: neither format can say which holds.
  if (monthly.some(({ day }) => (weekly.get(day) ?? []).length > 0)) return null;
  return { repeated: [...repeatedWeekly(weekly), ...repeatedMonthly(monthly)], exceptions };
}

interface Days {
  readonly weekly: readonly OsmDay[];
  readonly monthly: readonly { readonly day: OsmDay; readonly nth: number }[];
  readonly holidays: boolean;
}

/** `Mo-Fr`, `Sa,PH`, `Su[2]`, `Th[1-3,5]`; no days at all are every day. */
function daysOf(selector: string): Days | null {
  if (selector === '') return { weekly: DAYS, monthly: [], holidays: false };
  const weekly: OsmDay[] = [];
  const monthly: { readonly day: OsmDay; readonly nth: number }[] = [];
  let holidays = false;
  for (const item of selector.split(/,(?![^[]*\])/).map((each) => each.trim())) {
    if (item === 'PH') {
      holidays = true;
      continue;
    }
    const match = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su)|\[([\d,-]+)\])?$/.exec(item);
    if (match === null) return null;
    const first = dayIndex(match[1]);
    const last = match[2] === undefined ? first : dayIndex(match[2]);
    const length = ((last - first + 7) % 7) + 1;
    const days = Array.from({ length }, (_, index) => DAYS[(first + index) % 7] ?? 'Mo');
    const numbers = match[3]?.split(',').flatMap(numbersOf);
    if (numbers === undefined) weekly.push(...days);
    else monthly.push(...days.flatMap((day) => numbers.map((nth) => ({ day, nth }))));
  }
  return { weekly, monthly, holidays };
}

function numbersOf(text: string): readonly number[] {
  const range = /^(\d)-(\d)$/.exec(text);
  if (range === null) return [Number(text)];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function repeatedWeekly(weekly: ReadonlyMap<OsmDay, readonly string[]>): readonly RepeatedHours[] {
  const bySpan = new Map<string, OsmDay[]>();
  for (const day of DAYS) {
    for (const span of weekly.get(day) ?? []) bySpan.set(span, [...(bySpan.get(span) ?? []), day]);
  }
  return [...bySpan].map(([span, days]) => ({ days, nth: null, ...timesOf(span) }));
}

function repeatedMonthly(
  monthly: readonly { readonly day: OsmDay; readonly nth: number; readonly span: string }[],
): readonly RepeatedHours[] {
  return monthly.map(({ day, nth, span }) => ({ days: [day], nth, ...timesOf(span) }));
}

/** `22:00-26:00` closes at 02:00. */
function timesOf(span: string): { readonly opens: string; readonly closes: string } {
  const [opens = '', closes = ''] = span.split('-').map((each) => each.trim());
  const hour = Number(closes.slice(0, 2));
  return {
    opens,
    closes:
      hour >= 24 && closes !== '24:00' ? `${String(hour - 24).padStart(2, '0')}${closes.slice(2)}` : closes,
  };
}

function dayIndex(name = ''): number {
  return (DAYS as readonly string[]).indexOf(name);
}
