/**
 * The moment that an identifier holds. The ways in which platforms build their ids are a closed list; the data says which
 * one a platform uses, with its numbers. Ids are longer than a double holds: they are held in two halves, each exact, which
 * is many times quicker than BigInt (the tests compare the two).
 * What comes out is a reading of the id, not a proof of when something was posted.
 */
import { dayNumberOf, type PlainDate, parsePlainDate } from '@kakekomi/calendar';
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
const HEXADECIMAL_LENGTH = 24;
const MEID_OFFSET = 0x8000_0000_0000;
const DAY_MS = 86_400_000;
const JAPAN_OFFSET_MS = 32_400_000;
/** 2050-01-01T00:00Z. No reading beyond it is meant as a time. */
const LATEST_MS = 2_524_608_000_000;
/** Ids are signed numbers of 64 bits everywhere. */
const ID_BITS = 63;
/** Decimal ids are cut after so many digits from the end: `high · 10⁹ + low`. */
const LOW_DIGITS = 9;
const LOW_UNIT = 1e9;
/** The most bits by which `high` may be divided so that its rest times 10⁹ stays exact (below 2⁵³). */
const MOST_BITS_AT_ONCE = 23;

/** Reads the moment in `id`; null where this id holds none, or one that cannot be. */
export function momentInId(id: string, time: IdTime): IdMoment | null {
  return momentReader(time)(id);
}

/** {@link momentInId} made ready for many ids of one platform. */
export function momentReader(time: IdTime): (id: string) => IdMoment | null {
  const earliestMs = dayNumberOf(time.notBefore) * DAY_MS;
  const millisecondsIn = millisecondsReader(time);
  return (id) => {
    const isOpenToDoubt = time.algorithm === 'misskey-id' && id.length === HEXADECIMAL_LENGTH;
    const epochMs = isOpenToDoubt ? hexadecimalMoment(id, earliestMs) : millisecondsIn(id);
    if (epochMs === null || epochMs < earliestMs || epochMs >= LATEST_MS) return null;
    return { epochMs, bound: isOpenToDoubt ? 'guess' : time.bound };
  };
}

function millisecondsReader(time: IdTime): (id: string) => number | null {
  switch (time.algorithm) {
    case 'shifted-number': {
      const { minDigits, shiftBits, epochMs } = time;
      const unitMs = time.unit === 's' ? 1000 : 1;
      return (id) => {
        const value = id.length < minDigits ? null : shiftedDecimal(id, shiftBits);
        return value === null ? null : value * unitMs + epochMs;
      };
    }
    case 'shifted-code': {
      const { minDigits, shiftBits, epochMs } = time;
      return (id) => shiftedCode(id, shiftBits, epochMs, minDigits);
    }
    case 'misskey-id':
      return misskeyTime;
    case 'sortable-microseconds':
      return (id) => {
        const microseconds = /^[2-7a-j][2-7a-z]{12}$/.test(id) ? shiftedCodeOf(SORTABLE, id, 10) : null;
        return microseconds === null ? null : Math.floor(microseconds / 1000);
      };
    case 'digits-of-milliseconds':
      return (id) => (/^1\d{18}$/.test(id) ? Number(id.slice(1, 14)) : null);
    case 'unix-seconds':
      // Keys that begin with 924 are the board's own and hold no time.
      return (id) => (/^\d{9,10}$/.test(id) && !id.startsWith('924') ? Number(id) * 1000 : null);
    case 'japan-time-digits':
      return (id) => (/^\d{14}$/.test(id) ? japanTime(id) : null);
    case 'hatena-entry':
      return hatenaTime;
    default:
      return assertNever(time, 'millisecondsReader');
  }
}

function shiftedCode(id: string, bits: number, epochMs: number, minDigits: number): number | null {
  if (id.length < minDigits) return null;
  // A code has 11 signs, or many more where the account is private; a number of 15 and more digits is no code.
  const isNumber = id.length >= 15 && id.length <= 20 && /^\d+$/.test(id);
  const value = isNumber ? shiftedDecimal(id, bits) : shiftedCodeOf(CODE, id.slice(0, CODE_LENGTH), bits);
  return value === null ? null : value + epochMs;
}

/** `id >> bits` of a decimal id, exact; null where it is no id of at most 63 bits. */
function shiftedDecimal(id: string, bits: number): number | null {
  if (id.length > 20) return null;
  const cut = id.length - LOW_DIGITS;
  let [high, low] = [0, 0];
  for (let index = 0; index < id.length; index += 1) {
    const digit = id.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    if (index < cut) high = high * 10 + digit;
    else low = low * 10 + digit;
  }
  const first = 2 ** Math.min(bits, MOST_BITS_AT_ONCE);
  const quotient = Math.floor(high / first);
  const once = quotient * LOW_UNIT + Math.floor(((high - quotient * first) * LOW_UNIT + low) / first);
  return withinId(Math.floor(once / 2 ** Math.max(0, bits - MOST_BITS_AT_ONCE)), bits);
}

/** `value >> bits` of a number written in the base of `alphabet` (a power of two), exact; null where a sign is not in it. */
function shiftedCodeOf(alphabet: string, text: string, bits: number): number | null {
  const half = text.length >> 1;
  let [high, low] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const digit = alphabet.indexOf(text.charAt(index));
    if (digit === -1) return null;
    if (index < half) high = high * alphabet.length + digit;
    else low = low * alphabet.length + digit;
  }
  const lowBits = Math.log2(alphabet.length) * (text.length - half);
  return withinId(high * 2 ** (lowBits - bits) + Math.floor(low / 2 ** bits), bits);
}

function withinId(shifted: number, bits: number): number | null {
  return shifted < 2 ** (ID_BITS - bits) ? shifted : null;
}

/** Servers choose the scheme: aid and aidx (10 and 16 signs) and ULID (26) are told apart by length. */
function misskeyTime(id: string): number | null {
  if (/^[0-9a-z]{10}(?:[0-9a-z]{6})?$/.test(id)) return Number.parseInt(id.slice(0, 8), 36) + AID_EPOCH_MS;
  return id.length === 26 ? shiftedCodeOf(CROCKFORD, id.slice(0, 10).toUpperCase(), 0) : null;
}

/** 24 hexadecimal signs may be either of two schemes; the one is taken that gives a time that can be. */
function hexadecimalMoment(id: string, earliestMs: number): number | null {
  if (!/^[0-9a-f]+$/.test(id)) return null;
  const meid = Number.parseInt(id.slice(0, 12), 16) - MEID_OFFSET;
  return meid >= earliestMs && meid < LATEST_MS ? meid : Number.parseInt(id.slice(0, 8), 16) * 1000;
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
  const hour = Number(digits.slice(8, 10));
  const minute = Number(digits.slice(10, 12));
  const second = Number(digits.slice(12, 14));
  if (day.kind === 'err' || hour > 23 || minute > 59 || second > 59) return null;
  const sinceMidnightMs = ((hour * 60 + minute) * 60 + second) * 1000;
  return dayNumberOf(day.value) * DAY_MS + sinceMidnightMs - JAPAN_OFFSET_MS;
}
