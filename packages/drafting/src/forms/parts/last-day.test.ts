import type { PlainDate } from '@kakekomi/calendar';
import { expect, test } from 'vitest';
import { aDeadline } from '../../testing/deadlines.ts';
import { lastDayJa } from './last-day.ts';

const day = (text: string): PlainDate => text as PlainDate;

test.each([
  ['one day', aDeadline('期間', '2026-08-22'), '2026年8月22日（土）'],
  [
    'a span that begins with the day to keep to',
    aDeadline('期間', '2026-08-22', {
      lastDay: { kind: 'range', earliest: day('2026-08-22'), latest: day('2026-08-24') },
    }),
    '2026年8月22日（土）〜2026年8月24日（月）',
  ],
  [
    'a day to keep to that is sooner',
    aDeadline('期間', '2026-08-24', { safeSide: day('2026-08-22') }),
    '2026年8月24日（月）（安全な側は2026年8月22日（土））',
  ],
  ['no day', aDeadline('期間', null), ''],
])('%s', (_why, deadline, words) => {
  expect(lastDayJa(deadline)).toBe(words);
});
