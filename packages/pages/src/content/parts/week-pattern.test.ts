import {
  addDays,
  type PlainDate,
  parsePlainDate,
  parseSchedule,
  type Schedule,
  weekdayOf,
} from '@kakekomi/calendar';
import { describe, expect, test } from 'vitest';
import { realSite } from '../testing/real-site.ts';
import { isWholeDay, spansOn, weekPattern } from './week-pattern.ts';

const { holidays, directory } = realSite();
const around = directory.builtOn;

function day(text: string): PlainDate {
  const read = parsePlainDate(text);
  if (read.kind === 'err') throw new Error(text);
  return read.value;
}

function schedule(text: string): Schedule {
  const read = parseSchedule(text);
  if (read.kind === 'err') throw new Error(text);
  return read.value;
}

/** Monday to Sunday as text: `8:30-17:15`, minutes of the day. */
function week(text: string): readonly string[] | undefined {
  return weekPattern(schedule(text), holidays, around)?.days.map((spans) =>
    spans.map(({ from, until }) => `${from}-${until}`).join(','),
  );
}

describe('an ordinary week', () => {
  const OFFICE = '510-1035';
  test.each([
    ['office hours', 'Mo-Fr 08:30-17:15; PH off', [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, '', '']],
    ['round the clock: each day whole', '24/7', Array<string>(7).fill('0-1440')],
    ['two openings a day', 'We 09:00-12:00,13:00-16:00', ['', '', '540-720,780-960', '', '', '', '']],
    [
      'past midnight belongs to the evening on which it began',
      'Fr 22:00-26:00',
      ['', '', '', '', '1320-1560', '', ''],
    ],
    ['a run of days is cut at each midnight', 'Sa,Su 00:00-24:00', ['', '', '', '', '', '0-1440', '0-1440']],
    ['every night, past midnight', 'Mo-Su 19:00-25:00', Array<string>(7).fill('1140-1500')],
  ])('%s: %s', (_why, text, expected) => {
    expect(week(text)).toEqual(expected);
  });

  test('tells when weeks are not alike, and then names every day on which some week opens', () => {
    const pattern = weekPattern(schedule('Su[2] 10:00-12:00'), holidays, around);
    expect(pattern?.weeksDiffer).toBe(true);
    expect(pattern?.days[6]).toEqual([{ from: 600, until: 720 }]);
  });
});

describe('holidays and the turn of the year', () => {
  test.each([
    ['closed on holidays', 'Mo-Fr 09:00-17:00; PH off', 'closed'],
    ['nothing is said about holidays', 'Mo-Fr 09:00-17:00', 'not-stated'],
    ['never closes', '24/7', 'as-usual'],
    ['other hours on holidays', 'Mo-Fr 09:00-17:00; PH 10:00-16:00', 'other'],
    ['holidays named among the days', 'Mo-Su,PH 09:00-17:00', 'as-usual'],
  ])('%s: %s is %s', (_why, text, kind) => {
    expect(weekPattern(schedule(text), holidays, around)?.holiday.kind).toBe(kind);
  });

  test('no weekend hides the first or last day off', () => {
    const pattern = weekPattern(schedule('Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off'), holidays, around);
    expect(pattern?.yearEnd).toEqual({ from: { month: 12, day: 29 }, until: { month: 1, day: 3 } });
  });

  test('a line that never closes has no days off', () => {
    expect(weekPattern(schedule('24/7'), holidays, around)).toMatchObject({ always: true, yearEnd: null });
    expect(weekPattern(schedule('24/7; Dec 31-Jan 01 off'), holidays, around)?.always).toBe(false);
  });
});

test('what last night leaves over is not the next day’s', () => {
  const night = schedule('Mo 22:00-26:00');
  expect(spansOn(night, day('2026-11-24'), holidays)).toEqual([]);
  expect(spansOn(night, day('2026-11-30'), holidays)).toEqual([{ from: 1320, until: 1560 }]);
});

test('every schedule of the real directory has a pattern that its own clock agrees with', () => {
  const sources = directory.listings.flatMap(({ contacts }) =>
    contacts.flatMap(({ schedule: each }) => each ?? []),
  );
  const all = [...new Map(sources.map((each) => [each.source, each] as const)).values()];
  expect(all.length).toBeGreaterThan(60);
  // The week of 2026-11-30 has no holiday.
  const monday = day('2026-11-30');
  const wrong = all.filter((each) => {
    const pattern = weekPattern(each, holidays, around);
    if (pattern === null) return true;
    return [0, 1, 2, 3, 4, 5, 6].some((offset) => {
      const date = addDays(monday, offset);
      const spans = spansOn(each, date, holidays) ?? [];
      const said = pattern.days[weekdayOf(date)] ?? [];
      return pattern.weeksDiffer
        ? spans.some((span) => !said.some(({ from, until }) => from === span.from && until === span.until))
        : JSON.stringify(spans) !== JSON.stringify(said);
    });
  });
  expect(wrong.map(({ source }) => source)).toEqual([]);
});

test.each([
  ['a whole day', { from: 0, until: 1440 }, true],
  ['a minute short', { from: 0, until: 1439 }, false],
])('%s', (_why, span, expected) => {
  expect(isWholeDay(span)).toBe(expected);
});
