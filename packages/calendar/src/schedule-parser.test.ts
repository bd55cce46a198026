import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSchedule } from './schedule-format.ts';
import { parseSchedule } from './schedule-parser.ts';
import { scheduleOf } from './testing/japan.ts';
import { anyRules, scheduleText } from './testing/schedule-texts.ts';

describe('one meaning, several ways to write it', () => {
  test.each([
    ['weekdays in a row', 'Mo,Tu,We,Th,Fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['a range over the weekend', 'Fr-Mo 09:00-17:00', 'Mo,Fr-Su 09:00-17:00'],
    ['a week that begins on Sunday', 'Su-Fr 10:00-18:00', 'Mo-Fr,Su 10:00-18:00'],
    ['past midnight', '22:00-05:00', '22:00-29:00'],
    ['a whole round of the clock', '10:00-10:00', '10:00-34:00'],
    ['midnight to midnight', '00:00-00:00', '00:00-24:00'],
    ['blanks', '  Mo-Fr   09:00-12:00 , 13:00-17:00 ;PH off ', 'Mo-Fr 09:00-12:00,13:00-17:00; PH off'],
    ['closed is off', 'PH closed', 'PH off'],
    ['open says nothing new', 'Mo 09:00-17:00 open', 'Mo 09:00-17:00'],
    ['always', 'open', '24/7'],
    ['never', 'closed', 'off'],
    ['one digit', 'Mo 9:00-17:00', 'Mo 09:00-17:00'],
    ['numbered weekdays', 'Th[1-3,5] 13:00-16:00', 'Th[1],Th[2],Th[3],Th[5] 13:00-16:00'],
    ['from the month’s end', 'Fr[-1] 13:00-16:00', 'Fr[-1] 13:00-16:00'],
    ['holidays first', 'PH,Sa 10:00-16:00', 'Sa,PH 10:00-16:00'],
    ['a month', 'Aug off', 'Aug 01-Aug 31 off'],
    ['February has 29 days when no year is named', 'Feb off', 'Feb 01-Feb 29 off'],
    ['and 28 in 2026', '2026 Feb off', '2026 Feb 01-2026 Feb 28 off'],
    ['months', 'Jul-Aug off', 'Jul 01-Aug 31 off'],
    ['a day', 'Jan 01 off', 'Jan 01 off'],
    ['days of one month', 'Jan 01-03 off', 'Jan 01-Jan 03 off'],
    ['over the year’s turn', 'Dec 29-Jan 03 off', 'Dec 29-Jan 03 off'],
    ['bound to a year', '2026 Aug 27-2026 Sep 02 08:30-19:00', '2026 Aug 27-2026 Sep 02 08:30-19:00'],
    ['the year said once', '2026 Aug 27-Sep 02 08:30-19:00', '2026 Aug 27-2026 Sep 02 08:30-19:00'],
    ['the year said once, over its turn', '2026 Dec 29-Jan 03 off', '2026 Dec 29-2027 Jan 03 off'],
    ['several dates', 'Aug 13-15,Dec 29-Jan 03 off', 'Aug 13-Aug 15,Dec 29-Jan 03 off'],
    ['dates and weekdays', 'Dec 01-Mar 31 Mo,Th 17:30-21:00', 'Dec 01-Mar 31 Mo,Th 17:30-21:00'],
    ['an added rule', 'Mo-Fr 09:00-17:00, Sa 10:00-12:00', 'Mo-Fr 09:00-17:00, Sa 10:00-12:00'],
    [
      'times added to times: only the word between them tells the two rules apart',
      '09:00-17:00 open, 12:00-13:00 off',
      '09:00-17:00 open, 12:00-13:00 off',
    ],
    ['a rule added after off', 'PH off, Sa 10:00-12:00', 'PH off, Sa 10:00-12:00'],
  ])('%s: %s', (_why, text, canonical) => {
    expect(formatSchedule(scheduleOf(text))).toBe(canonical);
    expect(scheduleOf(canonical).rules).toEqual(scheduleOf(text).rules);
    expect(scheduleOf(text).source).toBe(text);
  });
});

describe('round trips', () => {
  test('any rules that are written can be read, and are the same', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        // `off` alone and 24/7 are the only texts for a rule that asks nothing.
        expect(scheduleOf(formatSchedule({ source: '', rules })).rules).toEqual(rules);
      }),
    );
  });

  test('what people write keeps its meaning', () => {
    fc.assert(
      fc.property(scheduleText, (text) => {
        const schedule = scheduleOf(text);
        expect(scheduleOf(formatSchedule(schedule)).rules).toEqual(schedule.rules);
      }),
    );
  });
});

test('whatever it is given, it answers, and a fault lies inside the text', () => {
  const pieces = fc.constantFrom(
    'Mo',
    'PH',
    ' ',
    ',',
    ';',
    '-',
    '[',
    ']',
    '09:00',
    '24/7',
    'off',
    'Jan',
    '31',
    '2026',
    '"',
    '月',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const parsed = parseSchedule(text);
      if (parsed.kind === 'ok') return;
      expect(parsed.problem.at).toBeGreaterThanOrEqual(0);
      expect(parsed.problem.at).toBeLessThanOrEqual(text.length);
      expect(parsed.problem.expected).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

describe('a fault names the place and what was expected', () => {
  test.each([
    ['nothing at all', '', 0, 'a month, a weekday'],
    ['Japanese weekdays', '月-金 09:00-17:00', 0, 'a month, a weekday'],
    ['Japanese after a rule', 'Mo-Fr 09:00-17:00; 祝日休み', 19, 'a month, a weekday'],
    ['a weekday in small letters', 'mo-fr 09:00-17:00', 0, 'a month, a weekday'],
    ['English weekdays', 'Mon-Fri 09:00-17:00', 0, 'a month, a weekday'],
    ['half a range', 'Mo- 09:00-17:00', 4, 'a weekday'],
    ['an hour alone', 'Mo 9-17', 3, 'a time'],
    ['a start without end', 'Mo 09:00', 8, '- and the time'],
    ['an open end', 'Mo 09:00+', 8, '- and the time'],
    ['25 o’clock is no start', 'Mo 25:00-26:00', 3, 'a time'],
    ['minute 60', 'Mo 09:60-17:00', 3, 'a time'],
    ['beyond the second midnight', 'Mo 20:00-48:01', 9, 'a time'],
    ['a wave dash', 'Mo 09:00〜17:00', 8, '- and the time'],
    ['a sixth Monday', 'Mo[6] 09:00-17:00', 3, 'a number from 1 to 5'],
    ['no Monday', 'Mo[0] 09:00-17:00', 3, 'a number from 1 to 5'],
    ['numbers turned round', 'Mo[3-1] 09:00-17:00', 6, 'a number above 3'],
    ['an open bracket', 'Mo[1 09:00-17:00', 5, 'a comma or ]'],
    ['school holidays', 'SH off', 0, 'a month, a weekday'],
    ['30 February', 'Feb 30 off', 4, 'a day from 01 to 29'],
    ['29 February of a common year', '2026 Feb 29 off', 9, 'a day from 01 to 28'],
    ['31 April as an end', 'Apr 01-Apr 31 off', 11, 'a day from 01 to 30'],
    ['days turned round', 'Jan 05-03 off', 7, 'a day that is not before'],
    ['years turned round', '2027 Jan 01-2026 Dec 31 off', 12, 'a date that is not before'],
    ['a year only at the end', 'Dec 29-2027 Jan 03 off', 7, 'a month'],
    ['an end without day', 'Dec 29-Jan off', 11, 'the day of the month'],
    ['a year alone', '2026 off', 5, 'a month'],
    ['nothing behind a separator', 'Mo-Fr 09:00-17:00;', 18, 'a month, a weekday'],
    ['a fallback', 'Mo-Fr 09:00-17:00 || "by appointment"', 18, 'a comma'],
    ['words', 'Mo-Fr 09:00-17:00 "by appointment"', 18, 'a comma'],
    ['unknown is said elsewhere', 'Mo unknown', 3, 'a time'],
    ['two states', 'Mo off open', 7, '; or the end'],
  ])('%s: %s', (_why, text, at, expected) => {
    const parsed = parseSchedule(text);
    expect(parsed.kind === 'err' && parsed.problem).toEqual({
      at,
      expected: expect.stringContaining(expected),
    });
  });
});
