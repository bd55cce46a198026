/** Reads the text of a schedule; the grammar stands in `schedule.ts`. */
import { err, ok, type Result } from '@kakekomi/kernel';
import { dateStands, readSpans } from './date-span.ts';
import { MINUTES_A_DAY } from './local-moment.ts';
import {
  asksAboutDay,
  type NthWeekday,
  type Rule,
  type Schedule,
  type TimeRange,
  WEEKDAY_NAMES,
} from './schedule.ts';
import { type Reader, readList, refuse, type ScheduleFault, stands, take } from './schedule-reader.ts';

const ALWAYS = /24\/7/y;
const WEEKDAY = /(?:Mo|Tu|We|Th|Fr|Sa|Su)(?![a-z])/y;
const DAY_ITEM = /(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?![A-Za-z])/y;
const PUBLIC_HOLIDAY = /PH(?![A-Za-z])/y;
const COMMA_BEFORE_DAY = /,(?=\s*(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?![A-Za-z]))/y;
const TIME = /\d{1,2}:\d{2}(?!\d)/y;
const TIME_START = /\d/y;
const COMMA_BEFORE_TIME = /,(?=\s*\d{1,2}:)/y;
const NTH = /-?[1-5](?!\d)/y;
const HYPHEN = /-/y;
const COMMA = /,/y;
const OPENING_BRACKET = /\[/y;
const CLOSING_BRACKET = /\]/y;
const STATE = /(?:open|off|closed)(?![a-z])/y;
const RULE_SEPARATOR = /[;,]/y;
const DAYS_A_WEEK = 7;

/** Reads OSM `opening_hours`; a fault names the place and what would have been accepted there. */
export function parseSchedule(text: string): Result<Schedule, ScheduleFault> {
  const reader: Reader = { text, at: 0, fault: null };
  const rules: Rule[] = [];
  let additional = false;
  for (;;) {
    const rule = readRule(reader, additional);
    if (rule === null) return faultOf(reader);
    rules.push(rule);
    const separator = take(reader, RULE_SEPARATOR);
    if (separator === null) break;
    additional = separator === ',';
  }
  if (text.slice(reader.at).trim() === '') return ok({ source: text, rules });
  refuse(reader, afterRule(rules.at(-1)));
  return faultOf(reader);
}

function readRule(reader: Reader, additional: boolean): Rule | null {
  const always = take(reader, ALWAYS) !== null;
  const spans = !always && dateStands(reader) ? readSpans(reader) : [];
  if (spans === null) return null;
  const days = !always && stands(reader, DAY_ITEM) ? readDays(reader) : NO_DAYS;
  if (days === null) return null;
  const times =
    !always && stands(reader, TIME_START) ? readList(reader, COMMA_BEFORE_TIME, readTimeRange) : [];
  if (times === null) return null;
  const state = take(reader, STATE);
  const rule = { spans, ...days, times, open: state === null || state === 'open', additional };
  if (always || state !== null || times.length > 0 || asksAboutDay(rule)) return rule;
  return refuse(reader, 'a month, a weekday (Mo to Su), PH, a time (09:00-17:00), 24/7, open or off');
}

type Days = Pick<Rule, 'weekdays' | 'nthWeekdays' | 'publicHolidays'>;

const NO_DAYS: Days = { weekdays: 0, nthWeekdays: [], publicHolidays: false };

function readDays(reader: Reader): Days | null {
  const items = readList(reader, COMMA_BEFORE_DAY, readDayItem);
  if (items === null) return null;
  let weekdays = 0;
  let publicHolidays = false;
  const nthWeekdays: NthWeekday[] = [];
  for (const item of items) {
    if (item === 'PH') publicHolidays = true;
    else if (typeof item === 'number') weekdays |= item;
    else nthWeekdays.push(...item);
  }
  return { weekdays, nthWeekdays, publicHolidays };
}

/** A mask of weekdays, numbered weekdays, or public holidays. */
function readDayItem(reader: Reader): number | readonly NthWeekday[] | 'PH' | null {
  if (take(reader, PUBLIC_HOLIDAY) !== null) return 'PH';
  const first = readWeekday(reader);
  if (first === null) return null;
  if (take(reader, OPENING_BRACKET) !== null) {
    const lists = readList(reader, COMMA, (inside) => readNth(inside, first));
    if (lists === null) return null;
    return take(reader, CLOSING_BRACKET) === null ? refuse(reader, 'a comma or ]') : lists.flat();
  }
  const last = take(reader, HYPHEN) === null ? first : readWeekday(reader);
  if (last === null) return null;
  let weekdays = 1 << first;
  for (let day = first; day !== last; ) {
    day = (day + 1) % DAYS_A_WEEK;
    weekdays |= 1 << day;
  }
  return weekdays;
}

function readWeekday(reader: Reader): number | null {
  const text = take(reader, WEEKDAY);
  return text === null
    ? refuse(reader, 'a weekday (Mo to Su)')
    : (WEEKDAY_NAMES as readonly string[]).indexOf(text);
}

/** `2`, `-1` or `1-3`; a range from the month's end is written out in lists, as in the library that maps use. */
function readNth(reader: Reader, weekday: number): NthWeekday[] | null {
  const first = take(reader, NTH);
  if (first === null) return refuse(reader, 'a number from 1 to 5, or -1 to -5');
  const start = Number(first);
  if (start < 0 || take(reader, HYPHEN) === null) return [{ weekday, nth: start }];
  const last = Number(take(reader, NTH) ?? 0);
  if (last <= start) return refuse(reader, `a number above ${start}, up to 5`);
  return Array.from({ length: last - start + 1 }, (_, index) => ({ weekday, nth: start + index }));
}

function readTimeRange(reader: Reader): TimeRange | null {
  const from = readTime(reader, MINUTES_A_DAY - 1, '00:00 to 23:59');
  if (from === null) return null;
  if (take(reader, HYPHEN) === null) return refuse(reader, '- and the time at which it ends');
  const until = readTime(reader, 2 * MINUTES_A_DAY, '00:00 to 48:00');
  if (until === null) return null;
  // An end that is not later than the start is on the next day.
  return { from, until: until > from ? until : until + MINUTES_A_DAY };
}

function readTime(reader: Reader, last: number, span: string): number | null {
  const before = reader.at;
  const text = take(reader, TIME) ?? '';
  const minutes = Number(text.slice(-2));
  const time = Number(text.slice(0, -3)) * 60 + minutes;
  if (text !== '' && minutes < 60 && time <= last) return time;
  reader.at = before;
  return refuse(reader, `a time (hours and minutes, ${span})`);
}

/** What may follow what was read last. */
function afterRule(rule: Rule | undefined): string {
  if (rule?.open !== true) return '; or the end';
  return rule.times.length > 0 ? 'a comma, ;, off or the end' : 'a time (09:00-17:00), off, ; or the end';
}

function faultOf(reader: Reader): Result<never, ScheduleFault> {
  return err(reader.fault ?? { at: reader.at, expected: 'a rule' });
}
