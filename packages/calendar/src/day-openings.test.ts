import { expect, test } from 'vitest';
import { openingsOfDay, planOf } from './day-openings.ts';
import { dayNumberOf, type PlainDate } from './plain-date.ts';
import { holidaysOfJapan, scheduleOf } from './testing/japan.ts';

const holidays = holidaysOfJapan();

test.each([
  ['a day off', 'Mo-Fr 09:00-17:00; PH off', '2026-11-23', []],
  ['lunch', 'Mo-Fr 09:00-12:00,13:00-17:00', '2026-11-24', [540, 720, 780, 1020]],
  ['overlapping hours are one', '09:00-13:00,12:00-17:00', '2026-11-24', [540, 1020]],
  ['touching hours are one', '13:00-17:00,09:00-13:00', '2026-11-24', [540, 1020]],
  ['hours given backwards are sorted', '18:00-20:00,09:00-12:00', '2026-11-24', [540, 720, 1080, 1200]],
  ['off at both ends', '09:00-17:00; 08:00-10:00 off; 16:00-18:00 off', '2026-11-24', [600, 960]],
  ['yesterday’s night and today’s', '22:00-05:00', '2026-11-24', [0, 300, 1320, 1440]],
  ['no night before the first day', '2026 Nov 24-2026 Nov 30 22:00-05:00', '2026-11-24', [1320, 1440]],
  ['the night after the last', '2026 Nov 20-2026 Nov 23 22:00-05:00', '2026-11-24', [0, 300]],
  ['the whole day', '24/7', '2026-11-24', [0, 1440]],
  ['the fifth Monday', 'Mo[5] 10:00-11:00', '2026-11-30', [600, 660]],
  ['counted from the end', 'Mo[-1] 10:00-11:00', '2026-11-30', [600, 660]],
  ['the last but one', 'Mo[-2] 10:00-11:00', '2026-11-30', []],
  ['the last of a leap February', 'Tu[-1] 10:00-11:00', '2028-02-29', [600, 660]],
])('%s: %s', (_why, schedule, date, openings) => {
  expect(openingsOfDay(planOf(scheduleOf(schedule)), dayNumberOf(date as PlainDate), holidays)).toEqual(
    openings,
  );
});

test('a plan is made once', () => {
  const schedule = scheduleOf('Mo-Fr 09:00-17:00');
  expect(planOf(schedule)).toBe(planOf(schedule));
});

test.each([
  ['what repeats weekly is known after a week', 'Mo-Fr 09:00-17:00', 8, Number.POSITIVE_INFINITY],
  ['what asks about the year is not', 'Aug 09:00-17:00', 1462, Number.POSITIVE_INFINITY],
  ['nor what asks about holidays', 'PH 09:00-17:00', 1462, Number.POSITIVE_INFINITY],
  ['what is bound to a year ends', '2026 Nov 24 09:00-17:00', 8, dayNumberOf('2026-11-25' as PlainDate)],
  ['what never opens', 'PH off', 1462, Number.NEGATIVE_INFINITY],
])('%s: %s', (_why, schedule, cycleDays, lastOpenDay) => {
  expect(planOf(scheduleOf(schedule))).toMatchObject({ cycleDays, lastOpenDay });
});
