/** How old what we know is: reckoned from the pages' own dates only, never from the day on which we read them. */
import { type PlainDate, partsOf } from '@kakekomi/calendar';
import type { Place, Service, Source } from './record.ts';

/** Older than this is shown as "check before you rely on it" (months). */
export const FRESH_FOR_MONTHS = 24;

/** `months` are whole months since the youngest dated source. */
export type Freshness =
  | { readonly kind: 'fresh'; readonly months: number; readonly pageDate: PlainDate }
  | { readonly kind: 'check-before-relying'; readonly months: number; readonly pageDate: PlainDate }
  /** No source bears a date: of unknown age, never fresh. */
  | { readonly kind: 'undated' };

/** The age of the youngest dated source that is more than somebody's memory, on a day. A page dated later than that day counts as of that day. */
export function freshnessOf(record: { readonly sources: readonly Source[] }, on: PlainDate): Freshness {
  const dates = record.sources.flatMap(({ basis, pageDate }) =>
    basis === 'unsourced' || pageDate === null ? [] : [pageDate],
  );
  const youngest = dates.reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);
  return youngest === null ? { kind: 'undated' } : ageOf(youngest, on);
}

/** The freshness of facts whose youngest page bears this date. */
export function ageOf(pageDate: PlainDate | null, on: PlainDate): Freshness {
  if (pageDate === null) return { kind: 'undated' };
  const months = monthsBetween(pageDate, on);
  return {
    kind: months > FRESH_FOR_MONTHS || isDayPast(pageDate, on, months) ? 'check-before-relying' : 'fresh',
    months,
    pageDate,
  };
}

/** 24 months and a day are older than 24 months. */
function isDayPast(from: PlainDate, to: PlainDate, months: number): boolean {
  return months === FRESH_FOR_MONTHS && partsOf(to).day > partsOf(from).day;
}

/** Whole months from one day to another, never below 0. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return Math.max(0, months);
}

/** A record with how it stands, as `kakekomi directory stale` lists it. */
export interface StaleEntry<R> {
  readonly record: R;
  readonly freshness: Freshness;
  /** A crisis line that nobody has called yet. */
  readonly mustBeCalled: boolean;
}

/**
 * Every record, the most urgent to check first: crisis lines that nobody has called yet; then those of unknown age;
 * then the oldest. Equal ones by id.
 */
export function staleOrder<R extends Service | Place>(
  records: readonly R[],
  on: PlainDate,
): readonly StaleEntry<R>[] {
  return records
    .map((record) => ({
      record,
      freshness: freshnessOf(record, on),
      mustBeCalled: record.callBeforeLaunch && record.assuredDate === null,
    }))
    .sort(
      (a, b) =>
        Number(b.mustBeCalled) - Number(a.mustBeCalled) ||
        textOrder(youngestOf(a), youngestOf(b)) ||
        textOrder(a.record.id, b.record.id),
    );
}

function youngestOf({ freshness }: StaleEntry<unknown>): string {
  return freshness.kind === 'undated' ? '' : freshness.pageDate;
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
