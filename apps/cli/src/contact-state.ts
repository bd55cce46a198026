/** The state of a contact: unknown where its hours are not published. */
import { type Availability, availabilityAt, type Holidays, type LocalMoment } from '@kakekomi/calendar';
import type { ListedContact } from '@kakekomi/directory';

/** Availability of one contact at a moment. */
export function contactAvailability(
  { schedule }: ListedContact,
  at: LocalMoment,
  holidays: Holidays,
): Availability {
  if (schedule === null) return { kind: 'unknown', why: 'hours-not-published' };
  return availabilityAt(schedule, at, holidays);
}
