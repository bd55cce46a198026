/** Moments and states in words, as a person says them: あと2時間（17:15まで）, 明日 8:30から. */
import {
  type Availability,
  addDays,
  dateOf,
  type LocalMoment,
  minuteOf,
  type PlainDate,
  partsOf,
  weekdayOf,
} from '@kakekomi/calendar';
import { assertNever } from '@kakekomi/kernel';
import type { Messages } from '../messages/ja.ts';

/** The catalogue's sections that these words are made of. */
export interface TimeMessages {
  readonly site: Pick<Messages['site'], 'weekdays' | 'date'>;
  readonly window: Pick<
    Messages['window'],
    'state' | 'minutes' | 'hours' | 'today' | 'tomorrow' | 'onDay' | 'time' | 'midnight' | 'month'
  >;
}

/** `8:30`; midnight as the end of a day is told apart in words, since 0:00 reads like a morning. */
function clock(moment: LocalMoment, messages: TimeMessages): string {
  return messages.window.time(Number(moment.slice(11, 13)), moment.slice(14, 16));
}

/** 今日 / 明日 / 11月26日（木）, with the hour. */
export function momentInWords(moment: LocalMoment, at: LocalMoment, messages: TimeMessages): string {
  const day = dateOf(moment);
  const time = clock(moment, messages);
  if (day === dateOf(at)) return messages.window.today(time);
  if (day === addDays(dateOf(at), 1)) return messages.window.tomorrow(time);
  const { month, day: dayOfMonth } = partsOf(day);
  return messages.window.onDay(month, dayOfMonth, messages.site.weekdays[weekdayOf(day)] ?? '', time);
}

/** How long something still lasts, rounded down so that nobody comes too late: 45分, 2時間. */
function leftInWords(minutes: number, messages: TimeMessages): string {
  return minutes < 60 ? messages.window.minutes(minutes) : messages.window.hours(Math.floor(minutes / 60));
}

function untilInWords(until: LocalMoment, at: LocalMoment, messages: TimeMessages): string {
  if (dateOf(until) === dateOf(at)) return clock(until, messages);
  if (until === `${addDays(dateOf(at), 1)}T00:00`) return messages.window.midnight;
  return momentInWords(until, at, messages);
}

/** The state of a way that people answer, in one phrase. Never says "open" for anything but `open`. */
export function stateInWords(availability: Availability, at: LocalMoment, messages: TimeMessages): string {
  const { state } = messages.window;
  switch (availability.kind) {
    case 'open': {
      const { until } = availability;
      if (until === null) return state.openAlways;
      const left = minuteOf(until) - minuteOf(at);
      return state.openUntil(leftInWords(left, messages), untilInWords(until, at, messages));
    }
    case 'closed':
      return availability.opensAt === null
        ? state.closed
        : state.opensAt(momentInWords(availability.opensAt, at, messages));
    case 'unknown':
      return state.unknown;
    default:
      return assertNever(availability, 'stateInWords');
  }
}

/** 2026年11月23日. */
export function dateInWords(date: PlainDate, messages: TimeMessages): string {
  const { year, month, day } = partsOf(date);
  return messages.site.date(year, month, day);
}

/** 2026年11月: sources are dated by month on cards. */
export function monthInWords(date: PlainDate, messages: TimeMessages): string {
  const { year, month } = partsOf(date);
  return messages.window.month(year, month);
}
