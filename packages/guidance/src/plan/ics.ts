/**
 * Last days for somebody's own calendar (RFC 5545): all-day events with alarms 30, 14, 7 and 1 days before. The phone may be
 * shared or watched: titles are neutral, and nothing in the file says what it is about or where it comes from.
 */
import {
  addDays,
  dateOf,
  type LocalMoment,
  minuteOf,
  momentOfMinute,
  type PlainDate,
} from '@kakekomi/calendar';
import type { Deadline } from '@kakekomi/law';

export interface IcsOptions {
  /** Anything that is not known to others; with the day it makes the ids, so that a second import moves nothing twice. */
  readonly uidSeed: string;
  /** Japan's wall clock; days before it are left out, since no alarm can ring for them. */
  readonly stampedAt: LocalMoment;
}

/** Days before, from the first alarm to the last. */
export const ALARM_DAYS = [30, 14, 7, 1] as const;

/** All that a title says. */
export const NEUTRAL_TITLES = { consult: '予定の確認', log: '予定の確認', law: '手続きの日' } as const;

/** RFC 5545 §3.1: octets a line without its break. */
const LINE_OCTETS = 75;

const JAPAN_AHEAD_MINUTES = 540;

/** What of a last day goes into a calendar. */
export type DatedDeadline = Pick<Deadline, 'clock' | 'lastDay' | 'safeSide'> &
  Partial<Pick<Deadline, 'latest'>>;

/**
 * One event for each day and title, on the safe side of the last day, or where that has gone by on the next day that still
 * helps; what has no day, or is over, gives none. The text ends its lines in CRLF and is to be saved as UTF-8.
 */
export function encodeDeadlines(
  deadlines: readonly DatedDeadline[],
  { uidSeed, stampedAt }: IcsOptions,
): string {
  const today = dateOf(stampedAt);
  const stamp = utcStamp(stampedAt);
  const events = new Map<string, readonly string[]>();
  for (const deadline of deadlines) {
    const day = daysOf(deadline).find((each) => each >= today);
    if (day === undefined) continue;
    const title = NEUTRAL_TITLES[deadline.clock];
    events.set(`${day} ${title}`, eventOn(day, title, uidOf(`${uidSeed}\n${day}\n${title}`), stamp));
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//1.0//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...events.keys()].sort().flatMap((key) => events.get(key) ?? []),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Escapes a TEXT value (RFC 5545 §3.3.11); control signs other than a line break have no place in one. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** Folds a content line at 75 octets, never inside a character (§3.1). */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const length = octetsOf(sign);
    if (octets + length > LINE_OCTETS) {
      lines.push(current);
      // The space that begins a continued line counts too.
      current = ' ';
      octets = 1;
    }
    current += sign;
    octets += length;
  }
  return [...lines, current].join('\r\n');
}

/** From the safe side to the latest reading, soonest first. */
function daysOf({ lastDay, safeSide, latest = null }: DatedDeadline): readonly PlainDate[] {
  if (lastDay.kind === 'none') return [];
  const ends = lastDay.kind === 'day' ? [lastDay.day] : [lastDay.earliest, lastDay.latest];
  return [safeSide, ...ends, latest].flatMap((day) => day ?? []);
}

function eventOn(day: PlainDate, title: string, uid: string, stamp: string): readonly string[] {
  const summary = escapeText(title);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...ALARM_DAYS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${summary}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}

function compact(day: PlainDate): string {
  return day.replaceAll('-', '');
}

function utcStamp(moment: LocalMoment): string {
  const utc = momentOfMinute(minuteOf(moment) - JAPAN_AHEAD_MINUTES);
  return `${utc.replace(/[-:]/g, '')}00Z`;
}

/** 128 bits out of the text, as hexadecimal: an id that is the same again, and says nothing (FNV-1a, four times seeded). */
function uidOf(text: string): string {
  return [0x811c_9dc5, 0x01a4_7e53, 0x6b43_a9b5, 0x3c6e_f372]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
        hash = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
