/**
 * Opening hours as HSDS schedules (RFC 5545 `freq` and `byday`). HSDS knows no public holidays: what it cannot say stands in
 * `notes`, and hours that do not repeat plainly are given in words alone, with the OSM text beside them.
 */
import type { Contact } from '../record.ts';
import { type OsmDay, type RepeatedHours, weeklyHoursOf } from '../weekly-hours.ts';
import type { HsdsSchedule } from './model.ts';
import { uuidOf } from './uuid.ts';

const JAPAN_UTC_OFFSET_HOURS = 9;

const DAY_CODES: { readonly [D in OsmDay]: string } = {
  Mo: 'MO',
  Tu: 'TU',
  We: 'WE',
  Th: 'TH',
  Fr: 'FR',
  Sa: 'SA',
  Su: 'SU',
};

/** Days between which the schedule holds. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The schedules of one contact; `key` makes their ids unlike those of any other contact. None where no hours are known. */
export function schedulesOf(
  contact: Pick<Contact, 'hours' | 'hoursText' | 'label'>,
  key: string,
  { validFrom, validTo }: Validity,
): readonly HsdsSchedule[] {
  const { hours, hoursText, label } = contact;
  if (hours === null && hoursText === null) return [];
  const common = {
    ...(validFrom === null ? {} : { valid_from: validFrom }),
    ...(validTo === null ? {} : { valid_to: validTo }),
    ...(hoursText === null ? {} : { description: hoursText }),
    ...(label === '' ? {} : { attending_type: label }),
  };
  const weekly = hours === null ? null : weeklyHoursOf(hours);
  if (hours === null || weekly === null) {
    const notes = hours === null ? {} : { notes: `opening_hours: ${hours}` };
    return [{ id: uuidOf(`schedule:${key}`), ...common, ...notes }];
  }
  const exceptions = weekly.exceptions.map((rule) => ` / exception: ${rule}`).join('');
  return weekly.repeated.map((repeated, index) => ({
    id: uuidOf(`schedule:${key}:${index}`),
    ...common,
    timezone: JAPAN_UTC_OFFSET_HOURS,
    freq: repeated.nth === null ? 'WEEKLY' : 'MONTHLY',
    wkst: 'MO',
    byday: bydayOf(repeated),
    opens_at: repeated.opens,
    closes_at: repeated.closes,
    notes: `opening_hours: ${hours}${exceptions}`,
  }));
}

function bydayOf({ days, nth }: RepeatedHours): string {
  return days.map((day) => `${nth ?? ''}${DAY_CODES[day]}`).join(',');
}
