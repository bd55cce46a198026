import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IdTime, momentInId } from './id-time.ts';
import { RECORDS } from './testing/records.ts';

function timeOf(platform: string): IdTime {
  const time = RECORDS.find(({ id }) => id === platform)?.idTime;
  if (time === undefined || time === null) throw new Error(`${platform} has no time in its ids`);
  return time;
}

function day(text: string): PlainDate {
  const read = parsePlainDate(text);
  if (read.kind === 'err') throw new Error(text);
  return read.value;
}

const iso = (platform: string, id: string): string | null => {
  const moment = momentInId(id, timeOf(platform));
  return moment === null ? null : `${new Date(moment.epochMs).toISOString()} ${moment.bound}`;
};

describe('momentInId', () => {
  test.each([
    ['an early post of X has a running number', 'x', '20', null],
    [
      '17 digits are the shortest that hold a time',
      'x',
      '29700859247123456',
      '2011-01-25T00:43:31.316Z exact',
    ],
    ['beyond 63 bits there is no id', 'x', '9999999999999999999', null],
    ['letters are no number', 'x', '1712345678901234x67', null],
    ['nothing at all', 'x', '', null],
    ['full-width digits are for whoever mends the text', 'x', '１７１２３４５６７８９０１２３４５６７', null],
    [
      'a video was being uploaded before it was published',
      'tiktok',
      '6748451240264420610',
      '2019-10-16T17:17:25.000Z lower',
    ],
    ['a code with a sign that is not in the alphabet', 'instagram', 'DAbC!EfGhIj', null],
    [
      'a private account has 39 signs, of which 11 count',
      'instagram',
      `BqvsDleB3lV${'A'.repeat(28)}`,
      '2018-11-29T01:04:04.757Z lower',
    ],
    ['a story has a number', 'instagram', '3412345678901234567', '2024-07-15T00:28:45.804Z lower'],
    ['a code too short to be one', 'instagram', 'abc', null],
    ['the board’s own keys hold no time', '5ch', '9240230711', null],
    ['a key from before the board existed', '5ch', '0900000000', null],
    ['a thread key is the thread’s time', '5ch', '1048301800', '2003-03-22T02:56:40.000Z exact'],
    ['29 February of a common year', 'hatena-anond', '20230229120000', null],
    ['29 February of a leap year', 'hatena-anond', '20240229000000', '2024-02-28T15:00:00.000Z guess'],
    ['hour 24', 'hatena-anond', '20240115240000', null],
    ['a blog’s own words instead of a time', 'hatena-blog', 'my-first-entry', null],
    ['day and second of the day', 'hatena-blog', '2024/01/15/203015', '2024-01-15T11:30:15.000Z guess'],
    ['numbers with letters before them are running numbers', 'niconico', 'sm12345678', null],
    ['ULID, any case', 'misskey', '01hn3j9k3nzzzzzzzzzzzzzzzz', '2024-01-26T19:00:10.485Z exact'],
    [
      '24 hexadecimal signs as objectid are a guess',
      'misskey',
      '65a5089f0123456789abcdef',
      '2024-01-15T10:27:43.000Z guess',
    ],
    ['a TID whose first sign would set the sign bit', 'bluesky', 'zkh5rarr3gn2n', null],
    ['a TID is set by the app that posts', 'bluesky', '3kh5rarr3gn2n', '2023-12-22T18:58:32.901Z guess'],
    ['LINE VOOM is read, not verified', 'line-voom', '1165210923527359525', '2022-05-09T15:13:55.273Z guess'],
  ])('%s: %s %s', (_why, platform, id, expected) => {
    expect(iso(platform, id)).toBe(expected);
  });

  test('is the shift of the whole number, to the last bit, for every shift that is used', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 10n ** 16n, max: (1n << 63n) - 1n }),
        fc.constantFrom(16, 22, 23, 32),
        (id, shiftBits) => {
          const time: IdTime = {
            algorithm: 'shifted-number',
            shiftBits,
            unit: 'ms',
            epochMs: 0,
            minDigits: 1,
            notBefore: day('1970-01-01'),
            precision: 'ms',
            bound: 'exact',
            of: 'post',
            federated: false,
          };
          const shifted = Number(id >> BigInt(shiftBits));
          const expected = shifted >= Date.UTC(2050, 0) ? null : shifted;
          expect(momentInId(String(id), time)?.epochMs ?? null).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a code and its number hold the same moment', () => {
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    fc.assert(
      fc.property(fc.bigInt({ min: 1n << 60n, max: (1n << 62n) - 1n }), (id) => {
        let [code, rest] = ['', id];
        for (let index = 0; index < 11; index += 1) {
          code = `${signs.charAt(Number(rest & 63n))}${code}`;
          rest >>= 6n;
        }
        const expected = Number(id >> 23n) + 1_314_220_021_721;
        expect(momentInId(code, timeOf('instagram'))?.epochMs).toBe(expected);
        expect(momentInId(String(id), timeOf('instagram'))?.epochMs).toBe(expected);
      }),
    );
  });

  test('a TID is microseconds in 53 bits', () => {
    const signs = '234567abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2023, 0), max: Date.UTC(2049, 0) }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 1023 }),
        (ms, micro, clock) => {
          let [tid, rest] = ['', ((BigInt(ms) * 1000n + BigInt(micro)) << 10n) | BigInt(clock)];
          for (let index = 0; index < 13; index += 1) {
            tid = `${signs.charAt(Number(rest & 31n))}${tid}`;
            rest >>= 5n;
          }
          expect(momentInId(tid, timeOf('bluesky'))?.epochMs).toBe(ms);
        },
      ),
    );
  });

  test('any text at all: a plausible time or none, and never a throw', () => {
    const readings = RECORDS.flatMap(({ idTime }) => idTime ?? []);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-zA-Z_/-]{0,30}$/)),
        fc.constantFrom(...readings),
        (id, time) => {
          const moment = momentInId(id, time);
          if (moment === null) return;
          expect(moment.epochMs).toBeGreaterThanOrEqual(Date.parse(time.notBefore));
          expect(moment.epochMs).toBeLessThan(Date.UTC(2050, 0));
          expect(Number.isInteger(moment.epochMs)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
