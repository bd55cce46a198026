import { type LocalMoment, type PlainDate, parseLocalMoment, parsePlainDate } from '@kakekomi/calendar';
import { expect, test } from 'vitest';
import { isClockTrusted } from './trusted-clock.ts';

const builtOn = parsePlainDate('2026-11-23');

test.each([
  ['the day of the build', '2026-11-23T00:00', true],
  ['a clock a little behind at midnight', '2026-11-22T23:50', true],
  ['two days before the build: the clock is off', '2026-11-21T23:59', false],
  ['the last day it is believed', '2027-01-22T23:59', true],
  ['the day after', '2027-01-23T00:00', false],
])('%s: %s → %s', (_why, text, trusted) => {
  const at = parseLocalMoment(text);
  if (at.kind === 'err' || builtOn.kind === 'err') throw new Error('a test with a wrong day');
  const [moment, day]: [LocalMoment, PlainDate] = [at.value, builtOn.value];
  expect(isClockTrusted(moment, day)).toBe(trusted);
});
