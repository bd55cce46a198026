import type { PlainDate } from '@kakekomi/calendar';
import type { Deadline } from '@kakekomi/law';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { moment } from '../testing/ask.ts';
import { ALARM_DAYS, encodeDeadlines, escapeText, foldLine, NEUTRAL_TITLES } from './ics.ts';
import { aDeadline } from './testing/deadlines.ts';

const day = (text: string): PlainDate => text as PlainDate;
const NOW = moment('2026-11-25T08:30');
const encode = (deadlines: readonly Deadline[], uidSeed = 'seed') =>
  encodeDeadlines(deadlines, { uidSeed, stampedAt: NOW });
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

const CONSULT = aDeadline({ clock: 'consult', lastDay: { kind: 'day', day: day('2026-12-05') } });
const LAW = aDeadline({ clock: 'law', lastDay: { kind: 'day', day: day('2027-05-17') } });

describe('encodeDeadlines', () => {
  test('another parser reads all-day events with four alarms each', () => {
    const events = eventsOf(encode([CONSULT, LAW]));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-12-05', '2027-05-17']);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
      const alarms = event.component.getAllSubcomponents('valarm');
      const triggers = alarms.map((alarm) =>
        (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
      );
      expect(triggers).toEqual(ALARM_DAYS.map((days) => -days * 86_400));
      expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(
        ALARM_DAYS.map(() => 'DISPLAY'),
      );
    }
  });

  test('titles and alarms are neutral, nothing is described, and the stamp is in UTC', () => {
    const file = encode([CONSULT, LAW]);
    expect(eventsOf(file).map(({ summary }) => summary)).toEqual(['予定の確認', '手続きの日']);
    expect(file.replaceAll('\r\n ', '').match(/DESCRIPTION:.*(?=\r)/g)).toEqual([
      ...ALARM_DAYS.map(() => `DESCRIPTION:${NEUTRAL_TITLES.consult}`),
      ...ALARM_DAYS.map(() => `DESCRIPTION:${NEUTRAL_TITLES.law}`),
    ]);
    expect(file).not.toContain(CONSULT.name);
    expect(file).toContain('DTSTAMP:20261124T233000Z');
  });

  test.each([
    ['the safe side goes before the last day', aDeadline({ safeSide: day('2026-12-30') }), '2026-12-30'],
    [
      'of a range, its earliest day',
      aDeadline({
        safeSide: null,
        lastDay: { kind: 'range', earliest: day('2027-01-02'), latest: day('2027-02-02') },
      }),
      '2027-01-02',
    ],
    ['today still counts', aDeadline({ safeSide: day('2026-11-25') }), '2026-11-25'],
    [
      'the day to see a lawyer has gone by: the one at the latest',
      aDeadline({
        clock: 'consult',
        safeSide: day('2026-11-10'),
        lastDay: { kind: 'day', day: day('2026-11-10') },
        latest: day('2026-12-20'),
      }),
      '2026-12-20',
    ],
    [
      'the safe side was a Sunday, and today is the last day',
      aDeadline({ safeSide: day('2026-11-22'), lastDay: { kind: 'day', day: day('2026-11-25') } }),
      '2026-11-25',
    ],
    [
      'the earliest of a range has gone by: its last day',
      aDeadline({
        safeSide: day('2026-11-15'),
        lastDay: { kind: 'range', earliest: day('2026-11-15'), latest: day('2026-12-07') },
      }),
      '2026-12-07',
    ],
  ])('%s', (_why, deadline, expected) => {
    expect(eventsOf(encode([deadline])).map(({ startDate }) => startDate.toString())).toEqual([expected]);
  });

  test.each([
    ['without a day', aDeadline({ lastDay: { kind: 'none', why: 'x' }, safeSide: null })],
    [
      'a day that has gone by, on every reading',
      aDeadline({
        safeSide: day('2026-11-20'),
        lastDay: { kind: 'day', day: day('2026-11-24') },
        latest: day('2026-11-24'),
      }),
    ],
  ])('no event %s', (_why, deadline) => {
    expect(eventsOf(encode([deadline]))).toEqual([]);
  });

  test('two clocks that end on one day are one entry; ids stay the same, and differ by seed', () => {
    const uids = (file: string) => eventsOf(file).map(({ uid }) => uid);
    expect(uids(encode([LAW, LAW, CONSULT]))).toHaveLength(2);
    expect(new Set(uids(encode([LAW, CONSULT]))).size).toBe(2);
    expect(uids(encode([LAW]))).toEqual(uids(encode([LAW])));
    expect(uids(encode([LAW], 'another'))).not.toEqual(uids(encode([LAW])));
  });

  test('every line ends in CRLF and holds at most 75 octets', () => {
    const file = encode([CONSULT, LAW]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

test('foldLine cuts at 75 octets, never inside a character, and unfolds to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      for (const each of folded.split('\r\n')) {
        expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
        // A character cut in two would not come back out of UTF-8.
        expect(new TextDecoder().decode(new TextEncoder().encode(each))).toBe(each);
      }
    }),
  );
});

test('escapeText is undone by another parser', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('あ', 'a', '\\', ';', ',', '\n', ':', '"', ' ') }),
      (text) => {
        const line = foldLine(`SUMMARY:${escapeText(text)}`);
        const file = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
        expect(eventsOf(file)[0]?.summary).toBe(text);
      },
    ),
  );
});
