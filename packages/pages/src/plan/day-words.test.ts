import { type LocalMoment, type PlainDate, parseLocalMoment, parsePlainDate } from '@kakekomi/calendar';
import type { Deadline } from '@kakekomi/law';
import { expect, test } from 'vitest';
import { realGuide } from '../guide/testing/real-guide.ts';
import { dayWordsOf } from './day-words.ts';

const [rule] = realGuide().law.deadlines;
if (rule === undefined) throw new Error('no rule to stand for all');

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed.kind === 'err') throw new Error('a test with a wrong day');
  return parsed.value;
}

function moment(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error('a test with a wrong moment');
  return parsed.value;
}

/** Tuesday. */
const at = moment('2026-11-24T22:12');

const BASE: Deadline = {
  ...rule,
  ...{ ruleId: rule.id, clock: 'law', lastDay: { kind: 'none', why: '' }, latest: null, state: 'running' },
  ...{ safeSide: null, safeSideNote: null, reasoning: [], textAsOf: day('2026-11-01') },
};
const one = (last: string, rest: Partial<Deadline> = {}): Deadline => ({
  ...BASE,
  lastDay: { kind: 'day', day: day(last) },
  safeSide: day(last),
  ...rest,
});
const range = (from: string, to: string, rest: Partial<Deadline> = {}): Deadline => ({
  ...BASE,
  lastDay: { kind: 'range', earliest: day(from), latest: day(to) },
  safeSide: day(from),
  ...rest,
});

test.each<readonly [string, Deadline, string, string]>([
  ['a day of this year', one('2026-12-11'), '12月11日（金）までに（あと17日）', ''],
  ['a day of another year', one('2027-05-17'), '2027年5月17日（月）までに', ''],
  ['today', one('2026-11-24'), 'きょう、11月24日（火）までに', ''],
  ['tomorrow', one('2026-11-25'), 'あした、11月25日（水）までに', ''],
  [
    'rest days add to it: the safe day heads it',
    one('2026-12-14', { safeSide: day('2026-12-12') }),
    '12月12日（土）までに（あと18日）',
    '早いほうで数えました。最後の日は12月14日（月）です。',
  ],
  [
    'the safe day is over, the last is not',
    one('2026-11-25', { safeSide: day('2026-11-22') }),
    'あした、11月25日（水）までに',
    '早いほうで数えた日は過ぎました。早めに相談を。',
  ],
  [
    'a range, because the day of the post is not sure',
    range('2026-12-10', '2027-02-10', { clock: 'log' }),
    '12月10日（木）までに（あと16日）',
    '投稿日がはっきりしないため、早いほうで数えました（2026年12月10日〜2027年2月10日のあいだ）。',
  ],
  [
    'a range that began in the past',
    range('2026-09-14', '2026-12-14', { clock: 'log' }),
    '目安の日は過ぎているかもしれません',
    'きょう相談してかまいません。投稿日がはっきりしないため、早いほうで数えました（2026年9月14日〜2026年12月14日のあいだ）。',
  ],
  [
    'at the latest: named while it is to come',
    one('2026-12-01', { clock: 'consult', latest: day('2027-01-10') }),
    '12月1日（火）までに（あと7日）',
    '遅くとも 2027年1月10日（日）。',
  ],
  [
    'at the latest: never before the end of the range',
    range('2026-12-01', '2027-02-01', { clock: 'consult', latest: day('2027-01-10') }),
    '12月1日（火）までに（あと7日）',
    '投稿日がはっきりしないため、早いほうで数えました（2026年12月1日〜2027年2月1日のあいだ）。',
  ],
  [
    'gone by, and the latest is to come',
    one('2026-11-10', { clock: 'consult', state: 'passed', latest: day('2026-12-20') }),
    '12月20日（日）までに（あと26日）',
    '過ぎても相談できます。できるだけ早く弁護士へ。',
  ],
  [
    'gone by altogether: one may still come',
    one('2026-06-10', { clock: 'consult', state: 'passed', latest: day('2026-07-20') }),
    'きょう相談してかまいません',
    '過ぎても相談できます。できるだけ早く弁護士へ。',
  ],
  [
    'a period that has gone by',
    one('2026-06-10', { state: 'passed' }),
    '目安は6月10日（水）まででした',
    '期間は過ぎた可能性があります。ほかの道があります。弁護士か警察に確かめてください。',
  ],
])('%s', (_what, deadline, headline, notes) => {
  const words = dayWordsOf(deadline, at);
  expect(words?.headline).toBe(headline);
  expect(words?.notes.map((note) => note.replace(/。?$/, '。')).join('')).toBe(notes);
});

test('without a day there are no words for one', () => {
  expect(dayWordsOf(BASE, at)).toBeNull();
});
