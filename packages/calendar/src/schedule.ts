/** OSM `opening_hours`, the part that the directory uses. (Contract.) */
import type { Result } from '@kakekomi/kernel';

/** A parsed schedule: opaque to callers, made by {@link parseSchedule} only. */
export interface Schedule {
  /** The text it was read from. */
  readonly source: string;
}

/** Where reading stopped (UTF-16 offset into the text), and what would have been accepted there. */
export interface ScheduleFault {
  readonly at: number;
  readonly expected: string;
}

/** Reads OSM `opening_hours`. */
export declare function parseSchedule(text: string): Result<Schedule, ScheduleFault>;
