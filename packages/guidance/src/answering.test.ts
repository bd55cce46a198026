import { dayNumberOf, MINUTES_A_DAY, parseSchedule, type Schedule } from '@kakekomi/calendar';
import { aContact, aListing, day } from '@kakekomi/directory/testing';
import { describe, expect, test } from 'vitest';
import {
  type AnsweringWays,
  answeringWays,
  isValidThroughout,
  liveSets,
  pairKept,
  timetableOf,
} from './answering.ts';
import { intervalsOf, minutesIn, without } from './minute-set.ts';
import { holidays } from './testing/ask.ts';

const start = dayNumberOf(day('2026-11-30')) * MINUTES_A_DAY;
const MONDAY = { from: start, until: start + MINUTES_A_DAY };

function hours(text: string): Schedule {
  const parsed = parseSchedule(text);
  if (parsed.kind === 'err') throw new RangeError(text);
  return parsed.value;
}

function ways(people: Readonly<Record<string, string>>, written: readonly string[] = []): AnsweringWays {
  return {
    people: new Map(Object.entries(people).map(([way, text]) => [way, [hours(text)]])),
    written: new Set(written),
  };
}

const timetable = (of: AnsweringWays) => timetableOf([...of.people.values()].flat(), [MONDAY], holidays);

function keptHours(of: AnsweringWays): number {
  return minutesIn(timetable(of).axis, pairKept(of, timetable(of))) / 60;
}

describe('pairKept', () => {
  test.each([
    ['two that never close', ways({ a: '24/7', b: '24/7' }), 24],
    ['one live, and another that opens later', ways({ a: '24/7', b: 'Fr 10:00-11:00' }), 24],
    ['two that are closed now and open again', ways({ a: 'Fr 10:00-11:00', b: 'Sa 10:00-11:00' }), 24],
    ['one alone is never a pair', ways({ a: '24/7' }), 0],
    ['one, and a written way that says when it answers', ways({ a: '24/7' }, ['form']), 24],
    ['written ways alone: nobody to talk to', ways({}, ['form', 'mail']), 0],
    [
      'one that closes for good at noon counts until then',
      ways({ a: '24/7', b: '2026 Nov 30 09:00-12:00' }),
      12,
    ],
  ])('%s', (_why, of, expected) => {
    expect(keptHours(of)).toBe(expected);
  });
});

test('live is live: closed windows with an opening to come do not count', () => {
  const of = ways({ a: 'Mo 09:00-12:00', b: 'Mo 11:00-13:00' });
  const { one, two } = liveSets(of, timetable(of));
  expect(intervalsOf(timetable(of).axis, one)).toEqual([{ from: start + 540, until: start + 780 }]);
  expect(intervalsOf(timetable(of).axis, two)).toEqual([{ from: start + 660, until: start + 720 }]);
});

test('kept and missed make up the whole span', () => {
  const of = ways({ a: '24/7', b: '2026 Nov 30 09:00-12:00' });
  const { axis, whole } = timetable(of);
  const kept = pairKept(of, timetable(of));
  expect(minutesIn(axis, kept) + minutesIn(axis, without(whole, kept))).toBe(MINUTES_A_DAY);
});

describe('answeringWays', () => {
  test('two records of one number are one way', () => {
    const listings = [aListing({}), aListing({ contacts: [aContact({ value: '0570(000)000' })] })];
    expect(answeringWays(listings, {}).people.size).toBe(1);
  });

  test('forms count only when they say when they answer, and machines never as people', () => {
    const form = aContact({
      type: 'webform',
      value: 'https://example.jp/form',
      answers: 'later',
      respondsWithin: '3日以内',
    });
    const silent = aContact({ type: 'webform', value: 'https://example.jp/other', answers: 'later' });
    const machine = aContact({ value: '03-0000-0000', answers: 'automatic' });
    const { people, written } = answeringWays([aListing({ contacts: [form, silent, machine] })], {});
    expect([people.size, written.size]).toEqual([0, 1]);
  });

  test('a way the person cannot use is none', () => {
    expect(answeringWays([aListing({})], { cannot: ['phone'] }).people.size).toBe(0);
  });
});

test.each([
  ['no dates', null, null, true],
  ['begins within', '2026-12-01', null, false],
  ['ends within', null, '2026-12-01', false],
  ['ends on the last day', null, '2026-12-06', true],
] as const)('isValidThroughout: %s', (_why, from, to, expected) => {
  const listing = aListing({
    validFrom: from === null ? null : day(from),
    validTo: to === null ? null : day(to),
  });
  expect(isValidThroughout(listing, day('2026-11-30'), day('2026-12-06'))).toBe(expected);
});
