/** Last days reckoned in the page: until the law and the holidays are here, the forms post to the server as they stand. */
import { dateOf } from '@kakekomi/calendar';
import { parseLaw } from '@kakekomi/law';
import { enhanceCalculators } from '@kakekomi/pages/client';
import { deviceMoment, isDeviceClockTrusted } from './device-clock.ts';
import { loadHolidays } from './holidays.ts';

/** Takes the forms over; where the data cannot be had, nothing changes. */
export async function startCalculators(): Promise<void> {
  const [law, holidays] = await Promise.all([loadLaw(), loadHolidays()]);
  if (law === null || holidays === null) return;
  const at = deviceMoment();
  enhanceCalculators(document, law, holidays, isDeviceClockTrusted(at) ? dateOf(at) : null);
}

async function loadLaw() {
  try {
    const response = await fetch('/data/law.json');
    const parsed = response.ok ? parseLaw(await response.json()) : null;
    return parsed?.kind === 'ok' ? parsed.value : null;
  } catch {
    return null;
  }
}
