/** The vectors in `conformance/deadlines`: those given to the project, and ours. */
import { instantOf, localMomentOf } from '@kakekomi/calendar';
import type { PeriodUnit } from '@kakekomi/calendar/legal-period';
import { describe, expect, test } from 'vitest';
import official from '../../../conformance/deadlines/official.json' with { type: 'json' };
import own from '../../../conformance/deadlines/own.json' with { type: 'json' };
import { computePeriod } from './compute-period.ts';
import { parseJapaneseDate } from './japanese-date.ts';
import { day, holidaysOfJapan, lawOfJapan, sure } from './testing/law-of-japan.ts';

const law = lawOfJapan();
const holidays = holidaysOfJapan();
const UNITS = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;

test('there are three hundred, each with its own id and reason', () => {
  const ids = [...official, ...own].map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(300);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...official, ...own].every(({ why }) => why !== '')).toBe(true);
});

describe('official', () => {
  const periods = official.filter(({ inputs }) => inputs.period !== undefined);

  test.each(periods)('$id $rule: $why', ({ ruleId, counting, inputs, expected, deadlineIds }) => {
    const [[name, length] = ['', 0]] = Object.entries(inputs.period ?? {});
    const unit = UNITS[name as keyof typeof UNITS];
    const start = day(inputs.start ?? '');
    const startsAtMidnight = inputs.startsAtMidnight === true;
    const ask = (rule: string) =>
      computePeriod({ rule, start, startsAtMidnight, length, unit }, law, holidays);
    const found = sure(ask(ruleId));
    expect(found).toMatchObject({ ruleId, lastDay: expected });
    // Of one vector the rule is a deadline (shokai-7), which names its way of counting itself.
    if (law.countingRules.some(({ id }) => id === ruleId)) expect(found.counting).toBe(counting);
    for (const id of deadlineIds) {
      expect(sure(ask(id))).toMatchObject({ ruleId: id, lastDay: expected });
      const alone = computePeriod({ rule: id, start, startsAtMidnight }, law, holidays);
      expect(sure(alone).lastDay).toBe(expected);
    }
  });

  test('v037: a demand before the limitation ends holds it off for six months from the demand', () => {
    const { inputs, expected } = sureOne('v037');
    const request = {
      rule: 'saikoku-limit',
      start: day(inputs.saikokuOn ?? ''),
      length: 6,
      unit: 'month',
    } as const;
    expect(sure(computePeriod(request, law, holidays)).lastDay).toBe(expected);
    expect(String(inputs.jikouEnds) < expected).toBe(true);
  });

  test('v021: disclosure logs are in UTC, nine hours behind', () => {
    const { inputs, expected } = sureOne('v021');
    const moment = localMomentOf(Date.parse(inputs.utc ?? ''));
    expect(moment).toBe(expected.slice(0, 16));
    expect(instantOf(moment)).toBe(Date.parse(`${expected.slice(0, 16)}+09:00`));
  });

  test('none is left out', () => {
    expect(periods.length + 2).toBe(official.length);
  });
});

describe('own', () => {
  test.each(own.filter((vector) => vector.expected !== undefined))('$id $why', (vector) => {
    const { rule, counting, start, startText, length, unit, startsAtMidnight, expected } = vector;
    if (startText !== undefined) expect(parseJapaneseDate(startText)).toEqual({ kind: 'ok', value: start });
    const request = {
      rule,
      start: day(start),
      startsAtMidnight,
      length,
      unit: unit as PeriodUnit | undefined,
    };
    expect(sure(computePeriod(request, law, holidays))).toMatchObject({
      ruleId: rule,
      counting,
      lastDay: expected,
    });
  });

  test.each(own.filter((vector) => vector.problem !== undefined))('$id refused: $why', (vector) => {
    const { rule, start, length, unit, problem, safeSide } = vector;
    const request = { rule, start: day(start), length, unit: unit as PeriodUnit | undefined };
    const found = computePeriod(request, law, holidays);
    expect(found).toMatchObject({ kind: 'err', problem: { code: problem } });
    if (safeSide !== undefined) expect(found).toMatchObject({ problem: { safeSide } });
  });
});

function sureOne(wanted: string): (typeof official)[number] {
  const found = official.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(wanted);
  return found;
}
