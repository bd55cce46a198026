/**
 * Who can answer a kind of person at all, at any minute: the ways that admission leaves them, gathered by value. Coverage
 * and the proof of the pair rule are both reckoned from here, by interval algebra, without asking `recommend`.
 */
import {
  type Holidays,
  type Interval,
  openingsBetween,
  type PlainDate,
  type Schedule,
} from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import type { Listing } from '@kakekomi/directory';
import { admit } from './admission.ts';
import { isConversation } from './contact-state.ts';
import { fitFor, topicsOf } from './fit.ts';
import {
  type Axis,
  atLeastOneAndTwo,
  axisOf,
  emptySet,
  intersection,
  type MinuteSet,
  setOf,
  unionOf,
} from './minute-set.ts';
import { wayOf } from './prepared.ts';

/** The ways that surely take this person; several records of one number are one way. */
export interface AnsweringWays {
  /** People answer by talking or writing to and fro, at stated hours: schedules by way. */
  readonly people: ReadonlyMap<string, readonly Schedule[]>;
  /** Written ways that say when they answer. */
  readonly written: ReadonlySet<string>;
}

/** Whether a listing is valid on every day from one to another. */
export function isValidThroughout(
  { validFrom, validTo }: Listing,
  from: PlainDate,
  until: PlainDate,
): boolean {
  return (validFrom === null || validFrom <= from) && (validTo === null || validTo >= until);
}

/** Gathers the ways that answer this person out of listings that concern their prefecture. */
export function answeringWays(listings: readonly Listing[], situation: Situation): AnsweringWays {
  const people = new Map<string, Schedule[]>();
  const written = new Set<string>();
  const topics = topicsOf(situation);
  for (const listing of listings) {
    if (fitFor(listing, situation, topics) === 'other') continue;
    const admitted = admit(listing, situation);
    if (admitted.admission !== 'yes') continue;
    for (const { contact, admission } of admitted.contacts) {
      const way = wayOf(contact);
      if (admission !== 'yes' || way === null || contact.offer !== 'usable') continue;
      // 110 is shown to those who cannot phone, too; it is no way for them to be answered.
      if (situation.cannot?.includes(contact.type) === true) continue;
      if (isConversation(contact)) {
        if (contact.schedule !== null) people.set(way, [...(people.get(way) ?? []), contact.schedule]);
      } else if (contact.type !== 'phone' && contact.type !== 'inperson' && contact.respondsWithin !== null) {
        written.add(way);
      }
    }
  }
  return { people, written };
}

/** The states of many schedules over some spans of time, each worked out once. */
export interface Timetable {
  readonly axis: Axis;
  /** Every minute of the spans. */
  readonly whole: MinuteSet;
  /** When a schedule is open. */
  readonly openSet: (schedule: Schedule) => MinuteSet;
  /** When a schedule is open, or closed with an opening still to come. */
  readonly openOrOpening: (schedule: Schedule) => MinuteSet;
}

/** How far past a span an opening still counts as one to come (a year and a day). */
const LOOK_AHEAD_MINUTES = 366 * 1440;

/** Lays the schedules on one axis. Throws where the holidays do not reach as far as the spans and the look-ahead. */
export function timetableOf(
  schedules: Iterable<Schedule>,
  spans: readonly Interval[],
  holidays: Holidays,
): Timetable {
  const bySource = new Map([...schedules].map((schedule) => [schedule.source, schedule]));
  const openings = new Map<string, readonly Interval[]>();
  const laterOnes = new Map<string, readonly boolean[]>();
  for (const [source, schedule] of bySource) {
    openings.set(
      source,
      spans.flatMap((span) => opened(schedule, span.from, span.until, holidays)),
    );
    laterOnes.set(
      source,
      spans.map(({ until }) => opened(schedule, until, until + LOOK_AHEAD_MINUTES, holidays).length > 0),
    );
  }
  const axis = axisOf(spans, openings.values());
  const whole = setOf(axis, spans);
  const open = new Map([...openings].map(([source, intervals]) => [source, setOf(axis, intervals)]));
  const opening = new Map(
    [...openings].map(([source, intervals]) => [
      source,
      setOf(
        axis,
        spans.flatMap((span, index) => untilLastOpening(span, intervals, laterOnes.get(source)?.[index])),
      ),
    ]),
  );
  return {
    axis,
    whole,
    openSet: (schedule) => open.get(schedule.source) ?? emptySet(axis),
    openOrOpening: (schedule) => opening.get(schedule.source) ?? emptySet(axis),
  };
}

/** When the pair rule of DESIGN.md §3 is kept, minute by minute; what is left of the spans is a gap. */
export function pairKept({ people, written }: AnsweringWays, timetable: Timetable): MinuteSet {
  const { axis, whole, openSet, openOrOpening } = timetable;
  const ways = [...people.values()];
  const live = atLeastOneAndTwo(
    axis,
    ways.map((schedules) => unionOf(axis, schedules.map(openSet))),
  );
  const reachable = atLeastOneAndTwo(
    axis,
    ways.map((schedules) => unionOf(axis, schedules.map(openOrOpening))),
  );
  // Two live; or two of which each is live or opens; or one such and a written way that says when it answers.
  const kept = written.size > 0 ? reachable.one : reachable.two;
  return intersection(whole, unionOf(axis, [live.two, kept]));
}

/** When at least one person answers, and when at least two do. */
export function liveSets(
  { people }: AnsweringWays,
  { axis, openSet }: Timetable,
): { readonly one: MinuteSet; readonly two: MinuteSet } {
  return atLeastOneAndTwo(
    axis,
    [...people.values()].map((schedules) => unionOf(axis, schedules.map(openSet))),
  );
}

function opened(schedule: Schedule, from: number, until: number, holidays: Holidays): readonly Interval[] {
  const openings = openingsBetween(schedule, from, until, holidays);
  if (openings === null) throw new RangeError('timetableOf: the span reaches past the known holidays');
  return openings;
}

/** The part of a span in which a schedule is open or opens again. */
function untilLastOpening(
  span: Interval,
  openings: readonly Interval[],
  opensLater = false,
): readonly Interval[] {
  if (opensLater) return [span];
  const last = openings.findLast(({ from, until }) => from < span.until && until > span.from);
  return last === undefined ? [] : [{ from: span.from, until: last.until }];
}
