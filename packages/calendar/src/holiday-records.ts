/** Reads the reviewed file of holidays (`data/holidays/japan.json`): every day written out, with its name and basis. */
import { err, ok, type Result } from '@kakekomi/kernel';
import { basisOf, type Holiday, type Holidays, type HolidaysProblem, isYear, tableOf } from './holidays.ts';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

/**
 * Reads the data file. Refused: days out of order or twice, a year without a day between the first and the last, a basis
 * that disagrees with `knownUntil`, and a table without publisher, finding and the day it was seen.
 */
export function parseHolidayRecords(value: unknown): Result<Holidays, HolidaysProblem> {
  if (!isRecord(value)) return malformed('');
  const { knownUntil, source, days } = value;
  if (!isYear(knownUntil)) return malformed('knownUntil');
  const fault = sourceFault(source);
  if (fault !== null) return malformed(fault);
  if (!Array.isArray(days) || days.length === 0) return malformed('days');
  const list: Holiday[] = [];
  for (const [index, entry] of days.entries()) {
    const day = dayOf(entry, knownUntil);
    if (typeof day === 'string') return malformed(`days/${index}/${day}`);
    const before = list.at(-1);
    if (before !== undefined && !follows(before.date, day.date)) return malformed(`days/${index}/date`);
    list.push(day);
  }
  return ok(tableOf(yearOf(list[0]), yearOf(list.at(-1)), knownUntil, list));
}

function dayOf(entry: unknown, knownUntil: number): Holiday | 'date' | 'name' | 'basis' {
  if (!isRecord(entry) || typeof entry['date'] !== 'string') return 'date';
  const date = parsePlainDate(entry['date']);
  if (date.kind === 'err') return 'date';
  const name = entry['name'];
  if (typeof name !== 'string' || name === '') return 'name';
  const basis = basisOf(Number(date.value.slice(0, 4)), knownUntil);
  return entry['basis'] === basis ? { date: date.value, name, basis } : 'basis';
}

/** Later, and in the same year or the next: a year with no holiday at all is a gap in the file. */
function follows(before: PlainDate, date: PlainDate): boolean {
  return date > before && Number(date.slice(0, 4)) <= Number(before.slice(0, 4)) + 1;
}

function sourceFault(source: unknown): string | null {
  if (!isRecord(source)) return 'source';
  for (const field of ['publisher', 'url', 'finding']) {
    const text = source[field];
    if (typeof text !== 'string' || text === '') return `source/${field}`;
  }
  const seenOn = source['seenOn'];
  return typeof seenOn === 'string' && parsePlainDate(seenOn).kind === 'ok' ? null : 'source/seenOn';
}

function yearOf(holiday: Holiday | undefined): number {
  return Number(holiday?.date.slice(0, 4));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function malformed(where: string): Result<never, HolidaysProblem> {
  return err({ code: 'holidays-malformed', where });
}
