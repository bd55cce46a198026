/** The holidays of the repository's own data file, for tests and benchmarks. */
import records from '../../../../data/holidays/japan.json' with { type: 'json' };
import { parseHolidayRecords } from '../holiday-records.ts';
import type { Holidays } from '../holidays.ts';
import type { Schedule } from '../schedule.ts';
import { parseSchedule } from '../schedule-parser.ts';

/** Throws when the file is malformed, which its own test reports more kindly. */
export function holidaysOfJapan(): Holidays {
  const parsed = parseHolidayRecords(records);
  if (parsed.kind === 'err') throw new Error(`holidays: ${parsed.problem.where}`);
  return parsed.value;
}

/** A schedule that a test is sure of. */
export function scheduleOf(text: string): Schedule {
  const parsed = parseSchedule(text);
  if (parsed.kind === 'err') throw new Error(`${text}: ${parsed.problem.at}: ${parsed.problem.expected}`);
  return parsed.value;
}
