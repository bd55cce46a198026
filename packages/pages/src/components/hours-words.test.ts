import { expect, test } from 'vitest';
import { ja } from '../messages/ja.ts';
import { hoursInWords } from './hours-words.ts';

test.each([
  ['round the clock', '24/7', '24時間'],
  ['weekdays, closed on holidays', 'Mo-Fr 08:30-17:15; PH off', '平日 8:30〜17:15'],
  [
    'the end of the year too',
    'Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off',
    '平日 8:30〜17:15（年末年始休み）',
  ],
  ['Monday to Friday, holidays as well', 'Mo-Fr 08:30-17:15', '月〜金 8:30〜17:15'],
  ['every day', 'Mo-Su 16:00-21:00', '毎日 16:00〜21:00'],
  ['a lunch break', 'Mo-Fr 10:00-12:00,13:00-16:00; PH off', '平日 10:00〜12:00・13:00〜16:00'],
  ['single days', 'Tu,Th,Fr 15:00-19:00; PH off', '火・木・金 15:00〜19:00（祝日休み）'],
  ['Saturdays apart', 'Mo-Fr 09:00-21:00; Sa 09:00-17:00; PH off', '平日 9:00〜21:00、土 9:00〜17:00'],
  ['past midnight', 'Fr 22:00-26:00', '金 22:00〜翌2:00'],
])('%s: %s → %s', (_why, hours, words) => {
  expect(hoursInWords({ hours, hoursText: 'the page’s words' }, ja)).toBe(words);
});

test.each([
  ['a pattern without short words keeps the page’s own', 'Mo[1,3] 16:00-21:00; Tu-Sa 16:00-21:00'],
  ['dates', 'Apr 01-Sep 30 Mo-Fr 09:00-17:00'],
])('%s', (_why, hours) => {
  expect(hoursInWords({ hours, hoursText: '第1・第3月曜日など' }, ja)).toBe('第1・第3月曜日など');
});

test('no hours at all is null, not a default', () => {
  expect(hoursInWords({ hours: null, hoursText: null }, ja)).toBeNull();
});
