import { type Availability, type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { describe, expect, test } from 'vitest';
import { momentInWords, stateInWords } from './state.ts';

function moment(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error('not a moment');
  return parsed.value;
}

const AT = moment('2026-11-24T15:15');

describe('stateInWords', () => {
  const open = (until: string): Availability => ({ kind: 'open', until: moment(until) });
  const closed = (opensAt: string): Availability => ({ kind: 'closed', opensAt: moment(opensAt) });
  test.each<[string, Availability, string]>([
    ['open for two hours', open('2026-11-24T17:15'), 'あと2時間・17:15まで'],
    ['open for some minutes', open('2026-11-24T15:45'), 'あと30分・15:45まで'],
    ['until midnight is 24:00 of today', open('2026-11-25T00:00'), 'あと8時間45分・24:00まで'],
    ['past midnight', open('2026-11-25T02:00'), 'あと10時間45分・明日 2:00まで'],
    ['never closes', { kind: 'open', until: null }, '24時間いつでも'],
    ['opens today', closed('2026-11-24T17:00'), '今日 17:00から'],
    ['opens tomorrow', closed('2026-11-25T08:30'), '明日 8:30から'],
    ['opens at the year’s turn', closed('2027-01-04T09:00'), '1月4日（月）9:00から'],
    ['no opening is known', { kind: 'closed', opensAt: null }, '閉まっています（次に開く日は分かりません）'],
    [
      'hours are not published',
      { kind: 'unknown', why: 'hours-not-published' },
      '受付時間は公表されていません',
    ],
  ])('%s', (_why, availability, words) => {
    expect(stateInWords('person', availability, AT)).toBe(words);
  });

  test('a form is never open: it can be written to at any time', () => {
    expect(stateInWords('later', { kind: 'open', until: null }, AT)).toBe('いつでも送れます');
  });

  test('a machine that answers says so', () => {
    expect(stateInWords('automatic', { kind: 'open', until: null }, AT)).toBe('自動応答・24時間いつでも');
  });
});

test('momentInWords names the weekday, in Japan', () => {
  expect(momentInWords(moment('2027-01-01T00:05'))).toBe('2027年1月1日（金）0:05');
});
