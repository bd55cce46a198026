/** This week's hours with dates and holidays, on the pages that have a place for it. */
import { enhanceWeek } from '@kakekomi/pages/client';
import { deviceMoment, isDeviceClockTrusted } from './device-clock.ts';
import { loadHolidays } from './holidays.ts';

export async function showWeeks(): Promise<void> {
  const at = deviceMoment();
  const holidays = isDeviceClockTrusted(at) ? await loadHolidays() : null;
  if (holidays !== null) enhanceWeek(document, holidays, at);
}
