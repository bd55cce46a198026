/**
 * The moment that an identifier holds. The ways in which platforms build their ids are a closed list; the data says which
 * one a platform uses, with its numbers. Ids are longer than a double holds, so the arithmetic is in BigInt.
 * What comes out is a reading of the id, not a proof of when something was posted.
 */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { assertNever } from '@kakekomi/kernel';

export const ID_ALGORITHMS = [
  'shifted-number',
  'shifted-code',
  'misskey-id',
  'sortable-microseconds',
  'digits-of-milliseconds',
  'unix-seconds',
  'japan-time-digits',
  'hatena-entry',
] as const;

/** `exact`: the time of the post itself; `lower`: not before this, a little later; `guess`: set by others, or not verified. */
export const TIME_BOUNDS = ['exact', 'lower', 'guess'] as const;
export type TimeBound = (typeof TIME_BOUNDS)[number];

/** The smallest unit that the reading is good for. */
export const TIME_PRECISIONS = ['ms', 's', 'min', 'day'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

interface IdTimeCommon {
  /** Earlier than this the id cannot hold a time (the service did not exist): then there is none. */
  readonly notBefore: PlainDate;
  readonly precision: TimePrecision;
  readonly bound: TimeBound;
  /** Whose time it is: the post's, or that of the thread in which it stands. */
  readonly of: 'post' | 'thread';
  /** An account of another server (`name@server`) makes it a guess: the id was given by the server that took it over. */
  readonly federated: boolean;
}

/** How a platform's ids hold a time. */
export type IdTime = IdTimeCommon &
  (
    | {
        /** Decimal; the time is what is left of `shiftBits` low bits, in `unit`, after `epochMs`. */
        readonly algorithm: 'shifted-number';
        readonly shiftBits: number;
        readonly unit: 'ms' | 's';
        readonly epochMs: number;
        /** Shorter ids are from before the scheme. */
        readonly minDigits: number;
      }
    | {
        /** As `shifted-number` in milliseconds, written in base 64 (`A–Z a–z 0–9 - _`, its first 11 signs), or decimal. */
        readonly algorithm: 'shifted-code';
        readonly shiftBits: number;
        readonly epochMs: number;
        readonly minDigits: number;
      }
    | {
        readonly algorithm:
          | 'misskey-id'
          | 'sortable-microseconds'
          | 'digits-of-milliseconds'
          | 'unix-seconds'
          | 'japan-time-digits'
          | 'hatena-entry';
      }
  );

/** Milliseconds since the Unix epoch, and how much the reading is worth for this id. */
export interface IdMoment {
  readonly epochMs: number;
  readonly bound: TimeBound;
}

const SORTABLE = '234567abcdefghijklmnopqrstuvwxyz';
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODE_LENGTH = 11;
/** 2000-01-01T00:00Z: the epoch of aid and aidx. */
const AID_EPOCH_MS = 946_684_800_000;
const MEID_OFFSET = 0x8000_0000_0000;
const DAY_MS = 86_400_000;
const JAPAN_OFFSET_MS = 32_400_000;
/** 2050-01-01T00:00Z. No reading beyond it is meant as a time. */
const LATEST_MS = 2_524_608_000_000;
/** Ids are signed numbers of 64 bits everywhere. */
const LARGEST_ID = (1n << 63n) - 1n;

/** Reads the moment in `id`; null where this id holds none, or one that cannot be. */
export function momentInId(id: string, time: IdTime): IdMoment | null {
  const read = readId(id, time);
  if (read === null || Number.isNaN(read.epochMs) || read.epochMs >= LATEST_MS) return null;
  return read.epochMs < Date.parse(time.notBefore) ? null : read;
}

function readId(id: string, time: IdTime): IdMoment | null {
  const { bound } = time;
  const at = (epochMs: number | null): IdMoment | null => (epochMs === null ? null : { epochMs, bound });
  switch (time.algorithm) {
    case 'shifted-number':
      if (id.length < time.minDigits || !/^\d{1,20}$/.test(id)) return null;
      return at(shifted(BigInt(id), time.shiftBits, time.unit === 's' ? 1000 : 1, time.epochMs));
    case 'shifted-code':
      return at(shiftedCode(id, time.shiftBits, time.epochMs, time.minDigits));
    case 'misskey-id':
      return misskeyMoment(id, bound, Date.parse(time.notBefore));
    case 'sortable-microseconds': {
      const value = /^[2-7a-j][2-7a-z]{12}$/.test(id) ? digitsIn(SORTABLE, id) : null;
      return at(value === null ? null : Number((value >> 10n) / 1000n));
    }
    case 'digits-of-milliseconds':
      return at(/^1\d{18}$/.test(id) ? Number(id.slice(1, 14)) : null);
    case 'unix-seconds':
      return at(/^\d{9,10}$/.test(id) && !id.startsWith('924') ? Number(id) * 1000 : null);
    case 'japan-time-digits':
      return at(/^\d{14}$/.test(id) ? japanTime(id) : null);
    case 'hatena-entry':
      return at(hatenaTime(id));
    default:
      return assertNever(time, 'readId');
  }
}

function shifted(id: bigint, bits: number, unitMs: number, epochMs: number): number | null {
  return id > LARGEST_ID ? null : Number(id >> BigInt(bits)) * unitMs + epochMs;
}

function shiftedCode(id: string, bits: number, epochMs: number, minDigits: number): number | null {
  if (id.length < minDigits) return null;
  // A code has 11 signs, or many more where the account is private; a number of 15 and more digits is no code.
  if (/^\d{15,20}$/.test(id)) return shifted(BigInt(id), bits, 1, epochMs);
  const value = digitsIn(CODE, id.slice(0, CODE_LENGTH));
  return value === null ? null : shifted(value, bits, 1, epochMs);
}

/** Servers choose the scheme: aid and aidx by length, ULID by length; 24 hexadecimal signs may be either of two. */
function misskeyMoment(id: string, bound: TimeBound, earliestMs: number): IdMoment | null {
  if (/^[0-9a-z]{10}(?:[0-9a-z]{6})?$/.test(id)) {
    return { epochMs: Number.parseInt(id.slice(0, 8), 36) + AID_EPOCH_MS, bound };
  }
  if (/^[0-9a-f]{24}$/.test(id)) {
    const meid = Number.parseInt(id.slice(0, 12), 16) - MEID_OFFSET;
    const isMeid = meid >= earliestMs && meid < LATEST_MS;
    return { epochMs: isMeid ? meid : Number.parseInt(id.slice(0, 8), 16) * 1000, bound: 'guess' };
  }
  if (id.length !== 26) return null;
  const value = digitsIn(CROCKFORD, id.slice(0, 10).toUpperCase());
  return value === null ? null : { epochMs: Number(value), bound };
}

/** `YYYY/MM/DD/HHMMSS` in Japan's time, or `YYYYMMDD/` and Unix seconds; other addresses hold no time. */
function hatenaTime(id: string): number | null {
  const parts = /^(\d{4})\/(\d{2})\/(\d{2})\/(\d{6})$/.exec(id);
  if (parts !== null) return japanTime(parts.slice(1).join(''));
  const seconds = /^\d{8}\/(\d{9,10})$/.exec(id)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

function japanTime(digits: string): number | null {
  const day = parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
  const [hour, minute, second] = [8, 10, 12].map((from) => Number(digits.slice(from, from + 2)));
  if (day.kind === 'err' || hour === undefined || minute === undefined || second === undefined) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const sinceMidnightMs = ((hour * 60 + minute) * 60 + second) * 1000;
  return Math.floor(Date.parse(day.value) / DAY_MS) * DAY_MS + sinceMidnightMs - JAPAN_OFFSET_MS;
}

/** The number that `text` writes in the base of `alphabet`; null where a sign is not in it. */
function digitsIn(alphabet: string, text: string): bigint | null {
  const bits = Math.log2(alphabet.length);
  // Two halves of at most 35 bits are exact as doubles; one BigInt at the end is far quicker than one a sign.
  const half = text.length >> 1;
  let [high, low] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const digit = alphabet.indexOf(text.charAt(index));
    if (digit === -1) return null;
    if (index < half) high = high * alphabet.length + digit;
    else low = low * alphabet.length + digit;
  }
  return (BigInt(high) << BigInt(bits * (text.length - half))) | BigInt(low);
}
