/** Questions to small directories, for tests. Never shipped. */
import { type Holidays, type LocalMoment, parseHolidayRecords, parseLocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import {
  type Directory,
  directoryOf,
  listingsOf,
  type Place,
  type PrefectureCode,
  type Service,
} from '@kakekomi/directory';
import { day } from '@kakekomi/directory/testing';
import records from '../../../../data/holidays/japan.json' with { type: 'json' };
import { recommend } from '../recommend.ts';
import type { Recommendations } from '../recommendation.ts';

/** The holidays of the repository. */
export const holidays: Holidays = holidaysOfData();

/** A moment that exists; throws on any other. */
export function moment(text: string): LocalMoment {
  const read = parseLocalMoment(text);
  if (read.kind === 'err') throw new RangeError(`moment: ${text}`);
  return read.value;
}

/** A Tuesday at ten: what is open on weekdays is open. */
export const TUESDAY_AT_TEN = moment('2026-11-24T10:00');

/** Office hours, with holidays. */
export const OFFICE_HOURS = 'Mo-Fr 09:00-17:00; PH off';

export const TOKYO = 'JP-13' as PrefectureCode;
export const AICHI = 'JP-23' as PrefectureCode;

/** A directory of these records. */
export function directoryWith(services: readonly Service[], places: readonly Place[] = []): Directory {
  return directoryOf(listingsOf(services, places), day('2026-11-23'));
}

/** What is recommended out of these services. */
export function ask(
  services: readonly Service[],
  situation: Situation,
  at = TUESDAY_AT_TEN,
): Recommendations {
  return recommend({ situation, at, directory: directoryWith(services), holidays });
}

/** The ids, in order. */
export function idsOf({ recommendations }: Recommendations): readonly string[] {
  return recommendations.map(({ serviceId }) => serviceId);
}

function holidaysOfData(): Holidays {
  const parsed = parseHolidayRecords(records);
  if (parsed.kind === 'err') throw new Error(`holidays: ${parsed.problem.where}`);
  return parsed.value;
}
