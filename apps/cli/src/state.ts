/** The state of a contact in words: あと2時間・17:15まで, 明日 8:30から. */
import {
  type Availability,
  addDays,
  dateOf,
  type LocalMoment,
  minuteOf,
  partsOf,
  weekdayOf,
} from '@kakekomi/calendar';
import type { Answerer } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
import { JA } from './messages.ts';

/** Monday first. */
export const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'] as const;

/** 2026年11月24日（火）10:00. */
export function momentInWords(moment: LocalMoment): string {
  const { year, month, day } = partsOf(dateOf(moment));
  return `${year}年${month}月${day}日（${WEEKDAYS[weekdayOf(dateOf(moment))]}）${clockOf(moment)}`;
}

/** What a person needs to know before they call or write, at the moment `at`. */
export function stateInWords(answers: Answerer, availability: Availability, at: LocalMoment): string {
  if (answers === 'later') return JA.state.write;
  const words = hoursInWords(availability, at);
  return answers === 'automatic' ? `${JA.state.automatic}・${words}` : words;
}

function hoursInWords(availability: Availability, at: LocalMoment): string {
  switch (availability.kind) {
    case 'open': {
      if (availability.until === null) return JA.state.always;
      const left = minuteOf(availability.until) - minuteOf(at);
      return JA.state.until(durationOf(left), whenInWords(availability.until, at, true));
    }
    case 'closed':
      return availability.opensAt === null
        ? JA.state.closed
        : JA.state.opens(whenInWords(availability.opensAt, at, false));
    case 'unknown':
      return availability.why === 'hours-not-published' ? JA.state.hoursUnknown : JA.state.holidaysUnknown;
    default:
      return assertNever(availability, 'hoursInWords');
  }
}

/** Minutes as people say them; days and more are told by the date instead. */
function durationOf(minutes: number): string {
  return minutes >= 1440
    ? `${Math.floor(minutes / 1440)}日`
    : JA.state.duration(Math.floor(minutes / 60), minutes % 60);
}

/** The clock, with the day before it where that is needed; midnight that ends a day is said as 24:00 of it. */
function whenInWords(moment: LocalMoment, at: LocalMoment, ends: boolean): string {
  const midnight = ends && moment.endsWith('T00:00');
  const date = midnight ? addDays(dateOf(moment), -1) : dateOf(moment);
  const clock = midnight ? '24:00' : clockOf(moment);
  const today = dateOf(at);
  if (date === today) return ends ? clock : `${JA.state.today} ${clock}`;
  if (date === addDays(today, 1)) return `${JA.state.tomorrow} ${clock}`;
  const { month, day } = partsOf(date);
  return `${month}月${day}日（${WEEKDAYS[weekdayOf(date)]}）${clock}`;
}

function clockOf(moment: LocalMoment): string {
  return `${Number(moment.slice(11, 13))}:${moment.slice(14, 16)}`;
}
