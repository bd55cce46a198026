import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  dateOf,
  instantOf,
  type LocalMoment,
  localMomentOf,
  MINUTES_A_DAY,
  minuteOf,
  momentOfMinute,
  parseLocalMoment,
} from './local-moment.ts';
import type { PlainDate } from './plain-date.ts';

const anyMinute = fc.integer({ min: -354_285 * MINUTES_A_DAY, max: 2_932_897 * MINUTES_A_DAY - 1 });

describe('reading', () => {
  test.each([
    ['as the command line takes it', '2026-11-24T10:00', '2026-11-24T10:00'],
    ['a space for the T', '2026-11-24 10:00', '2026-11-24T10:00'],
    ['seconds are dropped', '2026-11-24T10:00:59', '2026-11-24T10:00'],
    ['the last minute of a day', '2026-11-24T23:59', '2026-11-24T23:59'],
  ])('%s: %s', (_why, text, moment) => {
    expect(parseLocalMoment(text)).toEqual({ kind: 'ok', value: moment });
  });

  test.each([
    ['a zone would be a second truth', '2026-11-24T10:00Z', 'not-a-moment'],
    ['an offset too', '2026-11-24T10:00+09:00', 'not-a-moment'],
    ['a date alone', '2026-11-24', 'not-a-moment'],
    ['no such day', '2026-02-29T10:00', 'no-such-day'],
    ['24:00 is the next day', '2026-11-24T24:00', 'no-such-time'],
    ['minute 60', '2026-11-24T10:60', 'no-such-time'],
    ['nothing', '', 'not-a-moment'],
  ])('%s: %s → %s', (_why, text, problem) => {
    expect(parseLocalMoment(text)).toEqual({ kind: 'err', problem });
  });
});

describe('instants', () => {
  test.each([
    ['the epoch is nine in the morning in Japan', 0, '1970-01-01T09:00'],
    ['an evening in UTC is the next morning', Date.UTC(2026, 10, 23, 15, 0), '2026-11-24T00:00'],
    ['a minute is not rounded up', Date.UTC(2026, 10, 23, 14, 59, 59, 999), '2026-11-23T23:59'],
    ['before the epoch', -1, '1970-01-01T08:59'],
  ])('%s', (_why, instant, moment) => {
    expect(localMomentOf(instant)).toBe(moment);
  });

  test('a moment begins at one instant', () => {
    fc.assert(
      fc.property(anyMinute, (minute) => {
        const moment = momentOfMinute(minute);
        expect(localMomentOf(instantOf(moment))).toBe(moment);
      }),
    );
  });
});

test('minutes and moments go there and back, in the same order', () => {
  fc.assert(
    fc.property(anyMinute, anyMinute, (a, b) => {
      expect(minuteOf(momentOfMinute(a))).toBe(a);
      expect(momentOfMinute(a) < momentOfMinute(b)).toBe(a < b);
      expect(parseLocalMoment(momentOfMinute(a)).kind).toBe('ok');
    }),
  );
});

test('a moment lies on its day', () => {
  expect(dateOf('2026-11-24T23:59' as LocalMoment)).toBe('2026-11-24');
  expectTypeOf(dateOf).returns.toEqualTypeOf<PlainDate>();
  expectTypeOf<string>().not.toExtend<LocalMoment>();
});
