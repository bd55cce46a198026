import { describe, expect, test } from 'vitest';
import { computePeriod } from './compute-period.ts';
import { deadlinesFor } from './deadlines-for.ts';
import { encodeDeadline, encodePeriod, encodeReasoning } from './encode-deadline.ts';
import { day, holidaysOfJapan, lawOfJapan } from './testing/law-of-japan.ts';

const law = lawOfJapan();
const holidays = holidaysOfJapan();

describe('a last day', () => {
  const posted = { earliest: day('2026-08-01'), latest: day('2026-08-03') };
  const encoded = deadlinesFor({ posted }, law, holidays, day('2026-08-10')).map((deadline) => {
    return { deadline, plain: encodeDeadline(deadline, law) };
  });

  test.each([
    ['day', { lastDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), whyNone: null }],
    ['range', { lastDay: { earliest: expect.any(String), latest: expect.any(String) }, whyNone: null }],
    ['none', { lastDay: null, whyNone: expect.stringMatching(/./) }],
  ])('%s', (kind, expected) => {
    const such = (kind === 'day' ? known() : encoded).filter(
      ({ deadline }) => deadline.lastDay.kind === kind,
    );
    expect(such.length).toBeGreaterThan(0);
    for (const { plain } of such) expect(plain).toMatchObject(expected);
  });

  test('carries its sources whole, its counting rule, and nothing that JSON would lose', () => {
    for (const { deadline, plain } of encoded) {
      expect(plain.sources.length).toBe(deadline.sources.length);
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    }
    expect(encoded.some(({ plain }) => plain.counting !== null)).toBe(true);
  });

  function known(): typeof encoded {
    return deadlinesFor({ posted: day('2026-08-01') }, law, holidays, day('2026-08-10')).map((deadline) => {
      return { deadline, plain: encodeDeadline(deadline, law) };
    });
  }
});

test.each([
  ['the day before it starts', '2026-02-27', 'not-started'],
  ['its last day', '2026-08-31', 'running'],
  ['the day after', '2026-09-01', 'passed'],
])('a period on %s', (_why, on, state) => {
  const start = day('2026-02-28');
  const period = computePeriod({ rule: 'kokuso-kikan', start }, law, holidays);
  if (period.kind === 'err') throw new Error(period.problem.code);
  expect(encodePeriod(period.value, start, day(on), law)).toMatchObject({
    ruleId: 'kokuso-kikan',
    lastDay: '2026-08-31',
    state,
    name: law.deadlineById.get(period.value.ruleId as never)?.name,
  });
});

test('a line of reasoning names its articles', () => {
  expect(encodeReasoning({ text: '数えます。', articles: ['民法140条', '民法143条'] })).toBe(
    '数えます。（民法140条、民法143条）',
  );
  expect(encodeReasoning({ text: '数えます。', articles: [] })).toBe('数えます。');
});
