/** Our answers beside those of opening_hours, on random schedules and moments: state and next change, both. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import vectors from '../../../conformance/calendar/schedules.json' with { type: 'json' };
import { availabilityAtMinute, type MinuteAvailability } from './availability.ts';
import { MINUTES_A_DAY, minuteOf, momentOfMinute } from './local-moment.ts';
import { dateOfDayNumber, dayNumberOf, type PlainDate } from './plain-date.ts';
import { holidaysOfJapan, scheduleOf } from './testing/japan.ts';
import { askReference, REFERENCE_HORIZON_DAYS, type ReferenceAnswer } from './testing/reference.ts';
import { scheduleText } from './testing/schedule-texts.ts';

const holidays = holidaysOfJapan();

/**
 * Days of 2022–2050 about whose holidays the library is wrong: 国民の休日 between 敬老の日 and 秋分の日 (祝日法3条3項).
 * Of 2015–2021 it has neither the old birthday, the days of the accession nor the moves for the Games, and 2015 has a
 * 山の日, so comparison starts in 2022.
 */
const WRONG_IN_THE_LIBRARY = ['2026-09-22', '2032-09-21', '2037-09-22', '2043-09-22', '2049-09-21'];

const FIRST_DAY = dayNumberOf('2022-01-01' as PlainDate);
const LAST_DAY = dayNumberOf('2047-12-31' as PlainDate);
const SEED = { seed: 20_261_123 };
const anyMinute = fc.integer({ min: FIRST_DAY * MINUTES_A_DAY, max: LAST_DAY * MINUTES_A_DAY });
const RANDOM_SCHEDULES = 300;
const MOMENTS_EACH = 6;

test('the library is wrong about holidays on the listed days, and on no other since 2022', () => {
  const days = Array.from({ length: 29 * 365 + 7 }, (_, index) => FIRST_DAY + index);
  const moments = days.map((day) => momentOfMinute(day * MINUTES_A_DAY + 720));
  const [answers = []] = askReference([{ schedule: 'PH', moments }]);
  const differing = days.filter((day, index) => holidays.byDayNumber.has(day) !== answers[index]?.[0]);
  expect(differing.map(dateOfDayNumber)).toEqual(WRONG_IN_THE_LIBRARY);
});

test.each([
  ['on random schedules', fc.sample(scheduleText, { ...SEED, numRuns: RANDOM_SCHEDULES })],
  ['on every schedule of the vectors, the directory’s among them', vectors.map((vector) => vector.schedule)],
])(
  'state and next change agree %s',
  (_what, texts) => {
    const minutes = fc.sample(anyMinute, { ...SEED, numRuns: texts.length * MOMENTS_EACH });
    const questions = texts.map((schedule, index) => ({
      schedule,
      moments: minutes.slice(index * MOMENTS_EACH, (index + 1) * MOMENTS_EACH).map(momentOfMinute),
    }));
    const answers = askReference(questions);
    const differing: unknown[] = [];
    let compared = 0;
    for (const [index, { schedule, moments }] of questions.entries()) {
      for (const [place, moment] of moments.entries()) {
        const theirs = answers[index]?.[place];
        const at = minuteOf(moment);
        const ours = availabilityAtMinute(scheduleOf(schedule), at, holidays);
        if (theirs === undefined || (schedule.includes('PH') && touchesWrongDay(at, ours))) continue;
        compared += 1;
        if (!agree(at, ours, theirs)) differing.push({ schedule, moment, ours, theirs });
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(texts.length * MOMENTS_EACH * 0.9);
  },
  120_000,
);

function agree(at: number, ours: MinuteAvailability, [open, change]: ReferenceAnswer): boolean {
  if (ours.kind === 'unknown') return false;
  const next = ours.kind === 'open' ? ours.until : ours.opensAt;
  const seen = next !== null && next <= at + REFERENCE_HORIZON_DAYS * MINUTES_A_DAY ? next : null;
  return open === (ours.kind === 'open') && seen === change;
}

/** From the day before (hours past midnight) to the change. */
function touchesWrongDay(at: number, ours: MinuteAvailability): boolean {
  const change = ours.kind === 'open' ? ours.until : ours.kind === 'closed' ? ours.opensAt : null;
  const first = Math.floor(at / MINUTES_A_DAY) - 1;
  const last = Math.floor((change ?? at + REFERENCE_HORIZON_DAYS * MINUTES_A_DAY) / MINUTES_A_DAY);
  return WRONG_IN_THE_LIBRARY.some((date) => {
    const day = dayNumberOf(date as PlainDate);
    return day >= first && day <= last;
  });
}
