import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Availability, availabilityAt, availabilityAtMinute, openingsBetween } from './availability.ts';
import { tableOf } from './holidays.ts';
import { type LocalMoment, MINUTES_A_DAY, minuteOf, momentOfMinute } from './local-moment.ts';
import { dayNumberOf, type PlainDate } from './plain-date.ts';
import { formatSchedule } from './schedule-format.ts';
import { holidaysOfJapan, scheduleOf } from './testing/japan.ts';
import { anyRules, scheduleText } from './testing/schedule-texts.ts';

const holidays = holidaysOfJapan();
const moment = (text: string) => text as LocalMoment;
const at = (schedule: string, text: string): Availability =>
  availabilityAt(scheduleOf(schedule), moment(text), holidays);
const between = (schedule: string, from: string, until: string) =>
  openingsBetween(scheduleOf(schedule), minuteOf(moment(from)), minuteOf(moment(until)), holidays)?.map(
    (opening) => [momentOfMinute(opening.from), momentOfMinute(opening.until)],
  ) ?? null;

const anySchedule = fc.oneof(
  scheduleText.map(scheduleOf),
  anyRules.map((rules) => scheduleOf(formatSchedule({ source: '', rules }))),
);
const anyMinute = fc.integer({
  min: dayNumberOf('2015-01-02' as PlainDate) * MINUTES_A_DAY,
  max: dayNumberOf('2050-06-30' as PlainDate) * MINUTES_A_DAY,
});

describe('rules that override each other', () => {
  test.each([
    ['a later rule replaces the day', 'Mo-Fr 09:00-17:00; We 13:00-20:00', '2026-11-25T10:00', 'closed'],
    ['a rule behind a comma adds to it', 'Mo-Fr 09:00-17:00, We 18:00-20:00', '2026-11-25T10:00', 'open'],
    ['off hours cut a piece out', 'Mo-Su 09:00-17:00; 12:00-13:00 off', '2026-11-25T12:30', 'closed'],
    ['and leave the rest', 'Mo-Su 09:00-17:00; 12:00-13:00 off', '2026-11-25T13:00', 'open'],
    ['off before a rule is overridden by it', 'PH off; Mo-Fr 09:00-17:00', '2026-11-23T10:00', 'open'],
    ['off behind a rule is not', 'Mo-Fr 09:00-17:00; PH off', '2026-11-23T10:00', 'closed'],
    ['a rule without days keeps what has days', 'Mo 09:00-12:00; 13:00-17:00', '2026-11-23T10:00', 'open'],
    ['and replaces what has none', '09:00-12:00; 13:00-17:00', '2026-11-23T10:00', 'closed'],
    [
      'a new day’s rule ends yesterday’s night',
      'Mo-Su 22:00-05:00; Tu 12:00-14:00',
      '2026-11-24T01:00',
      'closed',
    ],
    ['whole days', 'Sa-Su open', '2026-11-22T03:00', 'open'],
    ['a whole month off', 'Mo-Su 09:00-17:00; Aug off', '2026-08-15T10:00', 'closed'],
  ])('%s: %s', (_why, schedule, text, kind) => {
    expect(at(schedule, text).kind).toBe(kind);
  });
});

describe('hours past midnight', () => {
  test.each([
    ['reach the next day', 'Fr 22:00-26:00', '2026-11-28T01:00', { kind: 'open', until: '2026-11-28T02:00' }],
    [
      'also over the year’s turn',
      'Dec 31 22:00-26:00',
      '2027-01-01T01:00',
      { kind: 'open', until: '2027-01-01T02:00' },
    ],
    [
      'and after the last day of a dated rule',
      '2026 Nov 21-2026 Nov 22 22:00-26:00',
      '2026-11-23T01:00',
      {
        kind: 'open',
        until: '2026-11-23T02:00',
      },
    ],
    [
      'after which nothing follows',
      '2026 Nov 21-2026 Nov 22 22:00-26:00',
      '2026-11-23T02:00',
      {
        kind: 'closed',
        opensAt: null,
      },
    ],
    [
      'every night is one opening a night',
      '22:00-05:00',
      '2026-11-24T23:00',
      { kind: 'open', until: '2026-11-25T05:00' },
    ],
    ['round the clock is one without end', '10:00-10:00', '2026-11-24T23:00', { kind: 'open', until: null }],
  ])('%s: %s', (_why, schedule, text, answer) => {
    expect(at(schedule, text)).toEqual(answer);
  });
});

describe('how far an answer goes', () => {
  test.each([
    [
      'a night before the table that matters',
      'PH 22:00-26:00',
      '2015-01-01T10:00',
      {
        kind: 'unknown',
        why: 'holidays-not-known',
      },
    ],
    [
      'a day before the table that does not',
      'PH 10:00-12:00',
      '2015-01-01T10:00',
      {
        kind: 'open',
        until: '2015-01-01T12:00',
      },
    ],
    [
      'the last minute of the table',
      'Mo-Fr 09:00-17:00; PH off',
      '2050-12-31T23:59',
      { kind: 'closed', opensAt: null },
    ],
    [
      'the first minute after it',
      'Mo-Fr 09:00-17:00; PH off',
      '2051-01-01T00:00',
      {
        kind: 'unknown',
        why: 'holidays-not-known',
      },
    ],
    [
      'an expired rule with off behind it',
      '2020 Apr 01-2020 Aug 31 Mo-Fr 09:00-17:00; PH off',
      '2026-11-24T10:00',
      {
        kind: 'closed',
        opensAt: null,
      },
    ],
    [
      'a closure four years ahead',
      '24/7; 2030 Jan 01 off',
      '2026-11-24T10:00',
      {
        kind: 'open',
        until: '2030-01-01T00:00',
      },
    ],
    [
      'always open again after a dated closure',
      '24/7; 2026 Jan 01 off',
      '2026-11-24T10:00',
      { kind: 'open', until: null },
    ],
    [
      '29 February after a century without one',
      'Feb 29 10:00-12:00',
      '2024-02-29T12:00',
      {
        kind: 'closed',
        opensAt: '2028-02-29T10:00',
      },
    ],
    ['the last minute that can be written', '24/7', '9999-12-31T23:59', { kind: 'open', until: null }],
    ['nothing opens behind it', 'Mo 09:00-10:00', '9999-12-31T23:59', { kind: 'closed', opensAt: null }],
    [
      'the first minute that can be written',
      'Mo-Su 22:00-05:00',
      '1000-01-01T00:00',
      {
        kind: 'open',
        until: '1000-01-01T05:00',
      },
    ],
  ])('%s: %s', (_why, schedule, text, answer) => {
    expect(at(schedule, text)).toEqual(answer);
  });
});

describe('openings of a span', () => {
  test.each([
    [
      'touching openings are one',
      'Mo 22:00-24:00; Tu 00:00-05:00',
      '2026-11-23T00:00',
      '2026-11-25T00:00',
      [['2026-11-23T22:00', '2026-11-24T05:00']],
    ],
    [
      'clipped to the span',
      '24/7',
      '2026-11-23T10:00',
      '2026-11-24T11:00',
      [['2026-11-23T10:00', '2026-11-24T11:00']],
    ],
    ['an empty span', '24/7', '2026-11-23T10:00', '2026-11-23T10:00', []],
    ['a span turned round', '24/7', '2026-11-24T10:00', '2026-11-23T10:00', []],
    [
      'a span that leaves the table',
      'Mo-Fr 09:00-17:00; PH off',
      '2050-12-31T00:00',
      '2051-01-01T00:01',
      null,
    ],
    [
      'a span that ends with the table',
      'Mo-Fr 09:00-17:00; PH off',
      '2050-12-30T16:00',
      '2051-01-01T00:00',
      [['2050-12-30T16:00', '2050-12-30T17:00']],
    ],
    [
      'no table is needed without PH',
      'Mo-Fr 09:00-10:00',
      '2051-01-02T00:00',
      '2051-01-03T00:00',
      [['2051-01-02T09:00', '2051-01-02T10:00']],
    ],
  ])('%s: %s', (_why, schedule, from, until, openings) => {
    const found = between(schedule, from, until);
    expect(found).toEqual(openings);
  });

  test('are sorted, apart and inside the span', () => {
    fc.assert(
      fc.property(anySchedule, anyMinute, fc.integer({ min: 1, max: 20_000 }), (schedule, from, length) => {
        let before = from - 1;
        for (const opening of openingsBetween(schedule, from, from + length, holidays) ?? []) {
          expect(opening.from).toBeGreaterThan(before);
          expect(opening.until).toBeGreaterThan(opening.from);
          before = opening.until;
        }
        expect(before).toBeLessThanOrEqual(from + length);
      }),
    );
  });
});

describe('laws', () => {
  test('a minute is open exactly when an opening holds it, and the next change is where that opening ends or the next begins', () => {
    fc.assert(
      fc.property(anySchedule, anyMinute, (schedule, minute) => {
        const horizon = minute + 20 * MINUTES_A_DAY;
        const [first] = openingsBetween(schedule, minute, horizon, holidays) ?? [];
        const answer = availabilityAtMinute(schedule, minute, holidays);
        if (first?.from === minute) {
          expect(answer.kind).toBe('open');
          if (answer.kind === 'open') expect(Math.min(answer.until ?? horizon, horizon)).toBe(first.until);
        } else {
          expect(answer.kind).toBe('closed');
          if (answer.kind === 'closed')
            expect(Math.min(answer.opensAt ?? horizon, horizon)).toBe(first?.from ?? horizon);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing changes before the next change, and the state turns there', () => {
    fc.assert(
      fc.property(
        anySchedule,
        anyMinute,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (schedule, minute, part) => {
          const answer = availabilityAtMinute(schedule, minute, holidays);
          const change =
            answer.kind === 'open' ? answer.until : answer.kind === 'closed' ? answer.opensAt : null;
          if (change === null) return;
          expect(change).toBeGreaterThan(minute);
          const inside = minute + Math.floor((change - minute) * part);
          expect(availabilityAtMinute(schedule, inside, holidays)).toEqual(answer);
          const turned = availabilityAtMinute(schedule, change, holidays).kind;
          expect(turned).not.toBe(answer.kind);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('text and minutes say the same', () => {
    fc.assert(
      fc.property(anySchedule, anyMinute, (schedule, minute) => {
        const inMinutes = availabilityAtMinute(schedule, minute, holidays);
        const inText = availabilityAt(schedule, momentOfMinute(minute), holidays);
        expect(inText.kind).toBe(inMinutes.kind);
        if (inText.kind === 'open' && inMinutes.kind === 'open') {
          expect(inText.until === null ? null : minuteOf(inText.until)).toBe(inMinutes.until);
        }
        if (inText.kind === 'closed' && inMinutes.kind === 'closed') {
          expect(inText.opensAt === null ? null : minuteOf(inText.opensAt)).toBe(inMinutes.opensAt);
        }
      }),
    );
  });

  test('what was asked before makes no difference, and the schedule stays as it was', () => {
    fc.assert(
      fc.property(scheduleText, fc.array(anyMinute, { maxLength: 5 }), anyMinute, (text, before, minute) => {
        const asked = scheduleOf(text);
        for (const earlier of before) availabilityAtMinute(asked, earlier, holidays);
        expect(availabilityAtMinute(asked, minute, holidays)).toEqual(
          availabilityAtMinute(scheduleOf(text), minute, holidays),
        );
        expect(asked).toEqual(scheduleOf(text));
      }),
    );
  });
});

test('another table of holidays gives another answer, whatever was asked before', () => {
  const schedule = scheduleOf('Mo-Fr 09:00-17:00; PH off');
  const noon = moment('2026-11-23T12:00');
  const none = tableOf(2015, 2050, 2027, []);
  const kinds = [holidays, none, holidays].map((table) => availabilityAt(schedule, noon, table).kind);
  expect(kinds).toEqual(['closed', 'open', 'closed']);
});

test('many dated rules', () => {
  const many = Array.from(
    { length: 40 },
    (_, index) => `2026 Nov ${String((index % 28) + 1).padStart(2, '0')} 10:00-11:00`,
  );
  expect(at(many.join('; '), '2026-11-24T10:30')).toEqual({ kind: 'open', until: '2026-11-24T11:00' });
  expect(at(`${many.join('; ')}; 2026 Nov 24 off`, '2026-11-24T10:30')).toEqual({
    kind: 'closed',
    opensAt: '2026-11-25T10:00',
  });
});
