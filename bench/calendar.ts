/**
 * 1,000 Japanese windows: read the schedule, tell the state and the next change — ours beside opening_hours, in one run,
 * taking turns. Also what a page does: every window asked again at another minute. Prints medians and ratios.
 *
 *     node tools/run.mjs bench/calendar.ts
 */
import { createRequire } from 'node:module';
import {
  availabilityAtMinute,
  encodeHolidays,
  MINUTES_A_DAY,
  minuteOf,
  momentOfMinute,
  parseHolidayRecords,
  parseHolidays,
  parseLocalMoment,
  parseSchedule,
  type Schedule,
} from '@kakekomi/calendar';
import schedules from '../conformance/calendar/schedules.json' with { type: 'json' };
import records from '../data/holidays/japan.json' with { type: 'json' };

// The library reads the process's zone.
process.env['TZ'] = 'Asia/Tokyo';

interface PeerHours {
  getState(at: Date): boolean;
  getNextChange(at: Date, until?: Date): Date | undefined;
}
type Peer = new (text: string, place: unknown) => PeerHours;

const OpeningHours = createRequire(import.meta.url)('opening_hours') as Peer;
const TOKYO = { lat: 35.68, lon: 139.69, address: { country_code: 'jp', state: '東京都' } };
const WINDOWS = 1000;
const ROUNDS = 7;
const BLOCK = 50;
const JAPAN_OFFSET_MINUTES = 540;
/** The library never ends its search for what has expired, so it is given two years. */
const HORIZON_MINUTES = 730 * MINUTES_A_DAY;

const holidays = readable(parseHolidayRecords(records));
const start = minuteOf(readable(parseLocalMoment('2026-11-24T00:00')));
const real = schedules.filter((entry) => entry.why === 'in the directory').map((entry) => entry.schedule);
const windows = Array.from({ length: WINDOWS }, (_, index) => ({
  text: real[index % real.length] ?? '24/7',
  minute: start + ((index * 7919) % (60 * MINUTES_A_DAY)),
}));

report();

function report(): void {
  const differing = windows.filter(({ text, minute }) => ours(text, minute) !== theirs(text, minute));
  console.log(
    `${WINDOWS} windows, ${real.length} schedules of the directory; answers that differ: ${differing.length}`,
  );
  for (const { text, minute } of differing) console.log(`  ${momentOfMinute(minute)} ${text}`);

  line(
    'cold: read + state + next change',
    windows.map(
      ({ text, minute }) =>
        () =>
          ours(text, minute),
    ),
    windows.map(
      ({ text, minute }) =>
        () =>
          theirs(text, minute),
    ),
  );
  line(
    'warm: state + next change',
    windows.map(({ text, minute }) => {
      const schedule = readable(parseSchedule(text));
      return () => ourAnswer(schedule, minute);
    }),
    windows.map(({ text, minute }) => {
      const hours = new OpeningHours(text, TOKYO);
      return () => theirAnswer(hours, minute);
    }),
  );
  const table = JSON.stringify(encodeHolidays(holidays));
  const times = Array.from({ length: 50 }, () => timed(() => void parseHolidays(JSON.parse(table))));
  console.log(`the table of holidays is read in ${(median(times) / 1000).toFixed(2)} ms (once a page)`);
}

/** An answer as one number: the next change, negative when closed; without a change the sign alone. */
type Ask = () => number;

/** Median microseconds a window; blocks of both sides take turns, so that a busy machine slows both. */
function line(what: string, first: readonly Ask[], second: readonly Ask[]): void {
  const firstTimes: number[] = [];
  const secondTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let from = 0; from < WINDOWS; from += BLOCK) {
      firstTimes.push(timed(() => askAll(first, from)) / BLOCK);
      secondTimes.push(timed(() => askAll(second, from)) / BLOCK);
    }
  }
  const [our, their] = [median(firstTimes), median(secondTimes)];
  console.log(
    `${what}: ${our.toFixed(2)} µs a window, opening_hours ${their.toFixed(1)} µs; ratio ${(their / our).toFixed(0)}x`,
  );
}

function askAll(asks: readonly Ask[], from: number): number {
  let sum = 0;
  for (let index = from; index < from + BLOCK; index += 1) sum += asks[index]?.() ?? 0;
  return sum;
}

function ours(text: string, minute: number): number {
  return ourAnswer(readable(parseSchedule(text)), minute);
}

function ourAnswer(schedule: Schedule, minute: number): number {
  const answer = availabilityAtMinute(schedule, minute, holidays);
  if (answer.kind === 'unknown') return 0;
  const change = answer.kind === 'open' ? answer.until : answer.opensAt;
  const within = change !== null && change <= minute + HORIZON_MINUTES ? change : 1;
  return answer.kind === 'open' ? within : -within;
}

function theirs(text: string, minute: number): number {
  return theirAnswer(new OpeningHours(text, TOKYO), minute);
}

function theirAnswer(hours: PeerHours, minute: number): number {
  const at = new Date((minute - JAPAN_OFFSET_MINUTES) * 60_000);
  const horizon = new Date(at.getTime() + HORIZON_MINUTES * 60_000);
  const change = hours.getNextChange(at, horizon);
  const within = change === undefined ? 1 : change.getTime() / 60_000 + JAPAN_OFFSET_MINUTES;
  return hours.getState(at) ? within : -within;
}

function timed(work: () => void): number {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function readable<T>(result: { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'err' }): T {
  if (result.kind === 'err') throw new Error('the project’s own data cannot be read');
  return result.value;
}
