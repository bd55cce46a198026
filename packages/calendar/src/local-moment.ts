/**
 * Japan's wall clock. Japan keeps UTC+9 all year and has had no summer time since 1951, so a minute of its clock is a
 * plain count; the zone of the device, server or test runner never enters.
 */
import { type Brand, err, ok, type Result } from '@kakekomi/kernel';
import { dateOfDayNumber, dayNumberOf, type PlainDate, parsePlainDate } from './plain-date.ts';

/** A minute on Japan's wall clock as `YYYY-MM-DDTHH:MM`, 00:00 to 23:59: text order is time order. */
export type LocalMoment = Brand<string, 'LocalMoment'>;

/** Whole minutes since 1970-01-01T00:00 on Japan's wall clock: what arithmetic is done in. */
export type LocalMinute = number;

export const MINUTES_A_DAY = 1440;

const JAPAN_OFFSET_MINUTES = 540;

/** What can be wrong with a moment that somebody wrote. */
export type MomentProblem = 'not-a-moment' | 'no-such-day' | 'no-such-time';

/** Reads `YYYY-MM-DDTHH:MM`; a space may stand for the T, and seconds are dropped. No zone may follow. */
export function parseLocalMoment(text: string): Result<LocalMoment, MomentProblem> {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (match === null) return err('not-a-moment');
  const [, day = '', hour = '', minute = ''] = match;
  if (parsePlainDate(day).kind === 'err') return err('no-such-day');
  if (Number(hour) > 23 || Number(minute) > 59) return err('no-such-time');
  return ok(`${day}T${hour}:${minute}` as LocalMoment);
}

/** Japan's wall clock at an instant (milliseconds since the Unix epoch): the one border between instants and wall clock. */
export function localMomentOf(epochMilliseconds: number): LocalMoment {
  return momentOfMinute(Math.floor(epochMilliseconds / 60_000) + JAPAN_OFFSET_MINUTES);
}

/** The instant (milliseconds since the Unix epoch) at which a minute of Japan's wall clock begins. */
export function instantOf(moment: LocalMoment): number {
  return (minuteOf(moment) - JAPAN_OFFSET_MINUTES) * 60_000;
}

/** The count of minutes that arithmetic is done in. */
export function minuteOf(moment: LocalMoment): LocalMinute {
  return (
    dayNumberOf(dateOf(moment)) * MINUTES_A_DAY +
    Number(moment.slice(11, 13)) * 60 +
    Number(moment.slice(14, 16))
  );
}

/** The wall clock's reading at a count of minutes; undoes {@link minuteOf}. */
export function momentOfMinute(minute: LocalMinute): LocalMoment {
  const day = Math.floor(minute / MINUTES_A_DAY);
  const rest = minute - day * MINUTES_A_DAY;
  const hours = String(Math.floor(rest / 60)).padStart(2, '0');
  const minutes = String(rest % 60).padStart(2, '0');
  return `${dateOfDayNumber(day)}T${hours}:${minutes}` as LocalMoment;
}

/** The day on which a moment lies. */
export function dateOf(moment: LocalMoment): PlainDate {
  return moment.slice(0, 10) as PlainDate;
}
