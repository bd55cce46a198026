import { describe, expect, test } from 'vitest';
import { weeklyHoursOf } from './weekly-hours.ts';

/** `Mo,Tu 09:00-17:00`, with the number of the week before the day. */
function shown(hours: string): readonly string[] | null {
  const weekly = weeklyHoursOf(hours);
  if (weekly === null) return null;
  return weekly.repeated.map(
    ({ days, nth, opens, closes }) => `${nth ?? ''}${days.join(',')} ${opens}-${closes}`,
  );
}

describe('weeklyHoursOf', () => {
  test.each([
    ['never closed', '24/7', ['Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00']],
    ['every day', '09:00-21:00', ['Mo,Tu,We,Th,Fr,Sa,Su 09:00-21:00']],
    ['weekdays', 'Mo-Fr 08:30-17:15', ['Mo,Tu,We,Th,Fr 08:30-17:15']],
    [
      'a noon break',
      'Mo-Fr 09:00-12:00,13:00-16:00',
      ['Mo,Tu,We,Th,Fr 09:00-12:00', 'Mo,Tu,We,Th,Fr 13:00-16:00'],
    ],
    ['a range over Sunday', 'Sa-Mo 10:00-18:00', ['Mo,Sa,Su 10:00-18:00']],
    [
      'a later rule takes its days over',
      'Mo-Fr 09:00-17:45; We 09:00-20:00',
      ['Mo,Tu,Th,Fr 09:00-17:45', 'We 09:00-20:00'],
    ],
    ['a day off', 'Mo-Sa 09:00-20:00; Sa off', ['Mo,Tu,We,Th,Fr 09:00-20:00']],
    ['past midnight', 'Fr 22:00-26:00', ['Fr 22:00-02:00']],
    ['half past midnight', 'Fr 22:00-24:30', ['Fr 22:00-00:30']],
    ['up to midnight', 'Fr 13:00-24:00', ['Fr 13:00-24:00']],
    [
      'nth weekdays',
      'Th[1-3,5] 13:00-16:00',
      ['1Th 13:00-16:00', '2Th 13:00-16:00', '3Th 13:00-16:00', '5Th 13:00-16:00'],
    ],
    [
      'the last Sunday beside a week',
      'Mo-Sa 16:00-22:00; Su[-1] 13:00-18:00',
      ['Mo,Tu,We,Th,Fr,Sa 16:00-22:00', '-1Su 13:00-18:00'],
    ],
    ['a season has hours of its own', 'Mo,Th 18:00-21:30; Dec 01-Mar 31 Mo,Th 17:30-21:00', null],
    ['a weekday with two answers', 'Mo-Fr 09:00-17:00; Fr[1] 13:00-16:00', null],
    ['closed on one week of the month', 'Mo-Fr 09:00-17:00; Fr[1] off', null],
    ['words', '平日 9:00-17:00', null],
  ])('%s: %s', (_why, hours, expected) => {
    expect(shown(hours)).toEqual(expected);
  });

  test.each([
    [
      'holidays and the turn of the year',
      'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
      ['PH off', 'Dec 29-Jan 03 off'],
    ],
    ['holidays with the hours of a day', 'Mo-Fr 09:00-21:00; Su,PH 09:00-17:30', ['PH 09:00-17:30']],
    ['a year of its own', 'Mo-Fr 09:00-17:00; 2026 Aug 13-15 off', ['2026 Aug 13-15 off']],
    ['none', '24/7', []],
  ])('exceptions: %s', (_why, hours, exceptions) => {
    expect(weeklyHoursOf(hours)?.exceptions).toEqual(exceptions);
  });
});
