/**
 * Adds to hours in words whether somebody answers now. Says nothing from a wrong clock, from old data, or for hours it
 * cannot read: the words that stand there already are true at all times.
 */
import { availabilityAt, type Holidays, type LocalMoment, parseSchedule } from '@kakekomi/calendar';
import { siteMessages as site, stateInWords, windowMessages } from '@kakekomi/pages/client';
import { deviceMoment, isDeviceClockTrusted } from './device-clock.ts';
import { loadHolidays, NO_HOLIDAYS } from './holidays.ts';

const messages = { site, window: windowMessages };

async function showStates(): Promise<void> {
  const at = deviceMoment();
  const trusted = isDeviceClockTrusted(at);
  for (const warning of document.querySelectorAll<HTMLElement>('[data-stale]')) warning.hidden = trusted;
  // Lines that never close are told at once; the others wait for the table of holidays.
  tellStates(trusted ? NO_HOLIDAYS : null, at);
  if (trusted) tellStates(await loadHolidays(), at);
}

/** Null holidays: no state is told at all. */
function tellStates(holidays: Holidays | null, at: LocalMoment): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const schedule = parseSchedule(place.dataset['hours'] ?? '');
    const old = place.parentElement?.querySelector('.state') ?? null;
    const availability =
      holidays === null || schedule.kind === 'err' ? null : availabilityAt(schedule.value, at, holidays);
    if (availability === null || (availability.kind === 'unknown' && holidays === NO_HOLIDAYS)) {
      if (holidays !== NO_HOLIDAYS) old?.remove();
      place.hidden = false;
      continue;
    }
    const state = old ?? document.createElement('span');
    state.className = `state state--${availability.kind}`;
    state.textContent = stateInWords(availability, at, messages);
    if (old === null) place.before(state, ' ');
    // The state says it all where it never closes.
    place.hidden = availability.kind === 'open' && availability.until === null;
  }
}

void showStates();
// States change while a page stands open, and a phone that wakes up shows an old page.
setInterval(() => void showStates(), 60_000);
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void showStates();
});

if (document.querySelector('[data-island="week"]') !== null) {
  void import('./week.ts').then(({ showWeeks }) => showWeeks());
}
