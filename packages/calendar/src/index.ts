export {
  type Availability,
  availabilityAt,
  availabilityAtMinute,
  type Interval,
  type MinuteAvailability,
  openingsBetween,
} from './availability.ts';
export { parseHolidayRecords } from './holiday-records.ts';
export {
  type CompactHolidays,
  encodeHolidays,
  type Holiday,
  type HolidayBasis,
  type Holidays,
  type HolidaysProblem,
  parseHolidays,
} from './holidays.ts';
export {
  dateOf,
  instantOf,
  type LocalMinute,
  type LocalMoment,
  localMomentOf,
  MINUTES_A_DAY,
  type MomentProblem,
  minuteOf,
  momentOfMinute,
  parseLocalMoment,
} from './local-moment.ts';
export {
  addDays,
  type DateParts,
  type DateProblem,
  dateOfDayNumber,
  dayNumberOf,
  daysInMonth,
  isLeapYear,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDate,
  type Weekday,
  weekdayOf,
  weekdayOfDayNumber,
} from './plain-date.ts';
export type { DateSpan, NthWeekday, Rule, Schedule, TimeRange } from './schedule.ts';
export { parseSchedule } from './schedule-parser.ts';
export type { ScheduleFault } from './schedule-reader.ts';
