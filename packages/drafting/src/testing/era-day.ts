/** A day as papers write it, for tests that are about something else. */
import { parsePlainDate } from '@kakekomi/calendar';
import { eraDateJa } from '@kakekomi/law';

/** `2026-08-01` by era, with the western year. */
export function eraDay(text: string): string {
  const day = parsePlainDate(text);
  if (day.kind === 'err') throw new Error(`no day: ${text}`);
  return eraDateJa(day.value);
}
