/** Whether a clock may be believed beside the data at hand: no state is told from a wrong clock or from old data. */
import { addDays, dateOf, type LocalMoment, type PlainDate } from '@kakekomi/calendar';

/** After so many days hours may have changed and a year's holidays may be missing. */
export const TRUSTED_FOR_DAYS = 60;

/** False before the day the data was compiled (the clock is off) and long after it (the data is old, or the clock is off). */
export function isClockTrusted(at: LocalMoment, builtOn: PlainDate): boolean {
  const day = dateOf(at);
  // A copy built just before midnight may be opened by a device whose clock is a little behind.
  return day >= addDays(builtOn, -1) && day <= addDays(builtOn, TRUSTED_FOR_DAYS);
}
