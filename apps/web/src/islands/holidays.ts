/** The table of holidays, fetched once a page. */
import { type Holidays, parseHolidays } from '@kakekomi/calendar';

/** No day is known: schedules that ask about holidays answer "unknown", the others need none. */
export const NO_HOLIDAYS: Holidays = {
  firstYear: 1,
  lastYear: 0,
  knownUntil: 0,
  days: [],
  byDayNumber: new Map(),
};

let pending: Promise<Holidays | null> | null = null;

/** Null where it cannot be had: then no state is told that depends on it. */
export function loadHolidays(): Promise<Holidays | null> {
  pending ??= fetchHolidays();
  return pending;
}

async function fetchHolidays(): Promise<Holidays | null> {
  try {
    const response = await fetch('/data/holidays.json');
    const parsed = response.ok ? parseHolidays(await response.json()) : null;
    return parsed?.kind === 'ok' ? parsed.value : null;
  } catch {
    return null;
  }
}
