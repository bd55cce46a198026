import { type Availability, type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { describe, expect, test } from 'vitest';
import { ja } from '../messages/ja.ts';
import { momentInWords, stateInWords } from './time-words.ts';

function moment(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error('a test with a wrong moment');
  return parsed.value;
}

const at = moment('2026-11-24T15:15');

describe('stateInWords', () => {
  test.each<[string, Availability, string]>([
    [
      'hours are rounded down, so that nobody comes too late',
      { kind: 'open', until: moment('2026-11-24T18:14') },
      'いま出ます・あと2時間・18:14まで',
    ],
    [
      'the last minutes are counted',
      { kind: 'open', until: moment('2026-11-24T16:00') },
      'いま出ます・あと45分・16:00まで',
    ],
    [
      'midnight is not a morning',
      { kind: 'open', until: moment('2026-11-25T00:00') },
      'いま出ます・あと8時間・夜中の0時まで',
    ],
    [
      'past midnight',
      { kind: 'open', until: moment('2026-11-25T02:00') },
      'いま出ます・あと10時間・明日 2:00まで',
    ],
    ['never closes', { kind: 'open', until: null }, 'いま出ます・24時間'],
    ['later today', { kind: 'closed', opensAt: moment('2026-11-24T16:00') }, '今日 16:00から'],
    ['tomorrow', { kind: 'closed', opensAt: moment('2026-11-25T08:30') }, '明日 8:30から'],
    [
      'after the turn of the year',
      { kind: 'closed', opensAt: moment('2027-01-04T08:30') },
      '1月4日（月）8:30から',
    ],
    ['nothing follows', { kind: 'closed', opensAt: null }, 'いまは休みです'],
    [
      'not known is said, never guessed',
      { kind: 'unknown', why: 'holidays-not-known' },
      'いま出るかは、わかりません',
    ],
  ])('%s', (_why, availability, words) => {
    expect(stateInWords(availability, at, ja)).toBe(words);
  });
});

test('a day of the same date in another month is not today', () => {
  expect(momentInWords(moment('2026-12-24T10:00'), at, ja)).toBe('12月24日（木）10:00');
});
