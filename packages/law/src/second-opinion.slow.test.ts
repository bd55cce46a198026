/** Our answers beside those of the second implementation, which walks day by day: 100,000 random periods. */
import { addDays } from '@kakekomi/calendar';
import { PERIOD_UNITS } from '@kakekomi/calendar/legal-period';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computePeriod } from './compute-period.ts';
import { day, holidaysOfJapan, lawOfJapan } from './testing/law-of-japan.ts';
import { countedOff } from './testing/second-opinion.ts';

const law = lawOfJapan();
const holidays = holidaysOfJapan();
const CASES = 100_000;
const FIRST = day('2012-01-01');
const DAYS = 40 * 365;

const LENGTHS = { day: 400, week: 60, month: 60, year: 20 } as const;
const counting = fc.constantFrom(...law.countingRules.map(({ id }) => id as string));
const period = fc
  .constantFrom(...PERIOD_UNITS)
  .chain((unit) =>
    fc.record({ unit: fc.constant(unit), length: fc.integer({ min: 1, max: LENGTHS[unit] }) }),
  );
const start = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(FIRST, days));
const question = fc.record({ rule: counting, start, period, startsAtMidnight: fc.boolean() });

test('100,000 random periods: both implementations name the same last day', () => {
  const questions = fc.sample(question, { seed: 20_261_123, numRuns: CASES });
  const differing: unknown[] = [];
  const seen = new Map<string, number>();
  for (const { rule, start, period, startsAtMidnight } of questions) {
    const ours = computePeriod({ rule, start, startsAtMidnight, ...period }, law, holidays);
    const answer = ours.kind === 'ok' ? ours.value.lastDay : ours.problem.code;
    const theirs = countedOff(rule, start, period.length, period.unit, startsAtMidnight);
    const kind = theirs === 'unknown' ? 'unknown' : `${rule} ${period.unit}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (answer !== (theirs === 'unknown' ? 'holidays-not-known' : theirs)) {
      differing.push({ rule, start, period, startsAtMidnight, answer, theirs });
    }
  }
  expect(differing).toEqual([]);
  expect(questions.length).toBe(CASES);
  // Every rule with every unit was asked often, and the edge of the table too.
  expect([...seen.values()].every((times) => times > 1000)).toBe(true);
  expect(seen.size).toBe(law.countingRules.length * PERIOD_UNITS.length + 1);
}, 120_000);

test('every day of twelve years as the start of the complaint period, and of two weeks in court', () => {
  const differing: unknown[] = [];
  for (let date = day('2019-01-01'); date < '2031-01-01'; date = addDays(date, 1)) {
    for (const [rule, length, unit] of [
      ['keiso-55', 6, 'month'],
      ['minso-95', 2, 'week'],
      ['minpo-142', 1, 'month'],
      ['keiso-jikou', 3, 'year'],
    ] as const) {
      const ours = computePeriod({ rule, start: date, length, unit }, law, holidays);
      const theirs = countedOff(rule, date, length, unit, false);
      if (ours.kind === 'err' || ours.value.lastDay !== theirs) differing.push({ rule, date, theirs });
    }
  }
  expect(differing).toEqual([]);
}, 60_000);
