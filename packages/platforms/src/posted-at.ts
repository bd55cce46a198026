/** The moment of a post as its identifier tells it, for people and for papers. */
import { dateOfDayNumber } from '@kakekomi/calendar';
import type { TimeBound, TimePrecision } from './id-time.ts';

/** When something was posted, derived from the id. It is a reading of the id, not a proof. */
export interface PostedAt {
  /** UTC, as `YYYY-MM-DDTHH:MM:SS.mmmZ`; what lies below `precision` is not known. */
  readonly instant: string;
  readonly precision: TimePrecision;
  readonly bound: TimeBound;
  readonly of: 'post' | 'thread';
}

const DAY_MS = 86_400_000;
const JAPAN_OFFSET_MS = 32_400_000;
/** How much of the ISO text each precision vouches for. */
const LENGTHS: { readonly [P in TimePrecision]: number } = { ms: 23, s: 19, min: 16, day: 10 };

/** The moment in UTC, cut at its precision: `2018-10-10T20:19:24.211Z`. Logs that are disclosed are in UTC. */
export function instantInUtc(postedAt: PostedAt): string {
  return cut(postedAt.instant, postedAt.precision, 'Z');
}

/** The moment on Japan's clock, cut at its precision: `2018-10-11T05:19:24.211+09:00`. The day may be another than in UTC. */
export function instantInJapan(postedAt: PostedAt): string {
  return cut(isoTextOf(Date.parse(postedAt.instant) + JAPAN_OFFSET_MS), postedAt.precision, '+09:00');
}

/** `YYYY-MM-DDTHH:MM:SS.mmmZ` of milliseconds since the Unix epoch; as `Date` writes it, only quicker. */
export function isoTextOf(epochMs: number): string {
  const day = Math.floor(epochMs / DAY_MS);
  const ms = epochMs - day * DAY_MS;
  const [hour, minute, second] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  return `${dateOfDayNumber(day)}T${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}.${padded(ms % 1000, 3)}Z`;
}

function padded(value: number, digits: 2 | 3): string {
  if (digits === 3 && value < 100) return value < 10 ? `00${value}` : `0${value}`;
  return value < 10 ? `0${value}` : `${value}`;
}

function cut(iso: string, precision: TimePrecision, zone: string): string {
  return precision === 'day' ? iso.slice(0, LENGTHS.day) : `${iso.slice(0, LENGTHS[precision])}${zone}`;
}
