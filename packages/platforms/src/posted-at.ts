/** The moment of a post as its identifier tells it, for people and for papers. */
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
const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
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

/** `YYYY-MM-DDTHH:MM:SS.mmmZ` of milliseconds since 1970 (not before); as `Date` writes it, only quicker. */
export function isoTextOf(epochMs: number): string {
  const day = Math.floor(epochMs / DAY_MS);
  const ms = epochMs - day * DAY_MS;
  // Years are counted from March, so that the leap day is the last; an era is 400 years. 719468 days lead to 0000-03-01.
  const fromMarch = day + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fifths = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fifths < 10 ? fifths + 3 : fifths - 9;
  const date = dayOfYear - Math.floor((153 * fifths + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const minute = Math.floor(ms / 60_000);
  const rest = ms - minute * 60_000;
  const second = Math.floor(rest / 1000);
  const hour = Math.floor(minute / 60);
  const below = rest - second * 1000;
  const thousandths = below < 100 ? `0${TWO_DIGITS[below]}` : `${below}`;
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[date]}T${TWO_DIGITS[hour]}:${TWO_DIGITS[minute - hour * 60]}:${TWO_DIGITS[second]}.${thousandths}Z`;
}

function cut(iso: string, precision: TimePrecision, zone: string): string {
  return precision === 'day' ? iso.slice(0, LENGTHS.day) : `${iso.slice(0, LENGTHS[precision])}${zone}`;
}
