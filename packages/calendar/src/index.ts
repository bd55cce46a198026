export { type Availability, availabilityAt, type Interval, openingsBetween } from './availability.ts';
export { type Holiday, type HolidayBasis, type Holidays, type HolidaysProblem, parseHolidays } from './holidays.ts';
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
export { parseSchedule, type Schedule, type ScheduleFault } from './schedule.ts';
