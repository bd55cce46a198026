/** One question through every door of the package: instant, wall clock, availability, openings. */
import { availabilityAt, openingsBetween } from '../availability.ts';
import { localMomentOf, MINUTES_A_DAY, minuteOf } from '../local-moment.ts';
import { holidaysOfJapan, scheduleOf } from './japan.ts';

export interface ZoneQuestion {
  readonly schedule: string;
  /** Milliseconds since the Unix epoch. */
  readonly instants: readonly number[];
}

/** Plain JSON, so that answers from another process can be compared. */
export function answerQuestions(questions: readonly ZoneQuestion[]): readonly unknown[] {
  const holidays = holidaysOfJapan();
  return questions.map(({ schedule: text, instants }) => {
    const schedule = scheduleOf(text);
    return instants.map((instant) => {
      const moment = localMomentOf(instant);
      const minute = minuteOf(moment);
      const week = openingsBetween(schedule, minute, minute + 7 * MINUTES_A_DAY, holidays);
      return { moment, availability: availabilityAt(schedule, moment, holidays), week };
    });
  });
}
