/** The vectors in `conformance/calendar`, and every schedule that the directory holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import questions from '../../../conformance/calendar/availability.json' with { type: 'json' };
import faults from '../../../conformance/calendar/faults.json' with { type: 'json' };
import schedules from '../../../conformance/calendar/schedules.json' with { type: 'json' };
import { availabilityAt, openingsBetween } from './availability.ts';
import { type LocalMoment, minuteOf, momentOfMinute } from './local-moment.ts';
import { formatSchedule } from './schedule-format.ts';
import { parseSchedule } from './schedule-parser.ts';
import { holidaysOfJapan, scheduleOf } from './testing/japan.ts';

const holidays = holidaysOfJapan();
const moment = (text: string) => text as LocalMoment;

test.each(schedules)('$why: $schedule', ({ schedule, canonical, spans }) => {
  expect(formatSchedule(scheduleOf(schedule))).toBe(canonical);
  for (const { from, until, openings } of spans) {
    const found = openingsBetween(
      scheduleOf(schedule),
      minuteOf(moment(from)),
      minuteOf(moment(until)),
      holidays,
    );
    expect(found?.map((opening) => [momentOfMinute(opening.from), momentOfMinute(opening.until)])).toEqual(
      openings,
    );
  }
});

test.each(faults)('$why is refused: $schedule', ({ schedule, at, expected }) => {
  expect(parseSchedule(schedule)).toEqual({ kind: 'err', problem: { at, expected } });
});

test.each(questions)('$why: $schedule at $at', ({ schedule, at, expect: answer }) => {
  expect(availabilityAt(scheduleOf(schedule), moment(at), holidays)).toEqual(answer);
});

describe('the directory', () => {
  const texts = [...new Set(['services', 'places'].flatMap((folder) => hoursIn(folder)))];

  test('its schedules are found', () => {
    expect(texts.length).toBeGreaterThan(50);
  });

  test.each(texts)('%s can be read, and written again', (text) => {
    const schedule = scheduleOf(text);
    expect(scheduleOf(formatSchedule(schedule)).rules).toEqual(schedule.rules);
  });
});

/** Every text under a field `hours`, at any depth of any record. */
function hoursIn(folder: string): string[] {
  const root = fileURLToPath(new URL(`../../../data/${folder}`, import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return files.flatMap((file) => hoursOf(JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown));
}

function hoursOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'hours' && typeof inner === 'string' ? [inner] : hoursOf(inner),
  );
}
