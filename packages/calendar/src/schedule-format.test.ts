import { expect, test } from 'vitest';
import type { Rule } from './schedule.ts';
import { formatSchedule } from './schedule-format.ts';

const anyDay: Rule = {
  spans: [],
  weekdays: 0,
  nthWeekdays: [],
  publicHolidays: false,
  times: [],
  open: true,
  additional: false,
};
const hours = [{ from: 540, until: 1020 }];

test.each<[why: string, text: string, ...rules: Rule[]]>([
  ['a rule that asks nothing', '24/7', anyDay],
  ['the same, closed', 'off', { ...anyDay, open: false }],
  ['weekdays in runs', 'Mo-We,Fr,Su 09:00-17:00', { ...anyDay, weekdays: 0b1010111, times: hours }],
  ['every weekday', 'Mo-Su 09:00-17:00', { ...anyDay, weekdays: 0b1111111, times: hours }],
  ['a whole day says that it is open', 'Mo open', { ...anyDay, weekdays: 1 }],
  ['past midnight', '22:00-26:30', { ...anyDay, times: [{ from: 1320, until: 1590 }] }],
  ['one day', 'Jan 01 off', { ...anyDay, spans: [{ from: 101, to: 101 }], open: false }],
  ['a day of one year', '2026 Aug 27 open', { ...anyDay, spans: [{ from: 20_260_827, to: 20_260_827 }] }],
  [
    'all at once',
    'Dec 29-Jan 03 Sa,Su[2],PH 09:00-17:00 off',
    {
      ...anyDay,
      spans: [{ from: 1229, to: 103 }],
      weekdays: 0b0100000,
      nthWeekdays: [{ weekday: 6, nth: 2 }],
      publicHolidays: true,
      times: hours,
      open: false,
    },
  ],
  [
    'an added rule behind a comma, another behind a semicolon',
    'Mo open, Tu open; PH off',
    { ...anyDay, weekdays: 1 },
    { ...anyDay, weekdays: 2, additional: true },
    { ...anyDay, publicHolidays: true, open: false },
  ],
])('%s: %s', (_why, text, ...rules) => {
  expect(formatSchedule({ source: '', rules })).toBe(text);
});
