/** Random schedules, as rules and as text, for properties and for comparison with the reference library. */
import fc from 'fast-check';
import { daysInMonth } from '../plain-date.ts';
import { type DateSpan, MONTH_NAMES, type Rule, type TimeRange, WEEKDAY_NAMES } from '../schedule.ts';

const LEAP_YEAR = 2000;

const timeRange: fc.Arbitrary<TimeRange> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from, until: from + length }));

const monthAndDay = fc
  .integer({ min: 1, max: 12 })
  .chain((month) => fc.tuple(fc.constant(month), fc.integer({ min: 1, max: daysInMonth(LEAP_YEAR, month) })));

const yearlySpan: fc.Arbitrary<DateSpan> = fc
  .tuple(monthAndDay, monthAndDay)
  .map(([from, to]) => ({ from: from[0] * 100 + from[1], to: to[0] * 100 + to[1] }));

const boundSpan: fc.Arbitrary<DateSpan> = fc
  .tuple(fc.integer({ min: 2015, max: 2049 }), fc.nat({ max: 1 }), yearlySpan)
  .filter(([, , span]) => span.from % 100 < 29 && span.to % 100 < 29)
  .map(([year, years, { from, to }]) => ({
    from: year * 10_000 + Math.min(from, to),
    to: (year + years) * 10_000 + Math.max(from, to),
  }));

/** Any rule that the model can hold; `additional` is for all but the first of a schedule. */
export const anyRule: fc.Arbitrary<Rule> = fc.record({
  spans: fc.array(fc.oneof(yearlySpan, boundSpan), { maxLength: 2 }),
  weekdays: fc.oneof(fc.constant(0), fc.constant(127), fc.integer({ min: 0, max: 127 })),
  nthWeekdays: fc.array(
    fc.record({
      weekday: fc.integer({ min: 0, max: 6 }),
      nth: fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5),
    }),
    { maxLength: 2 },
  ),
  publicHolidays: fc.boolean(),
  times: fc.array(timeRange, { maxLength: 3 }),
  open: fc.boolean(),
  additional: fc.boolean(),
});

/** Any list of rules that a text can stand for. */
export const anyRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(anyRule, { minLength: 1, maxLength: 5 })
  .map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, additional: false }, ...rest]));

const weekday = fc.constantFrom(...WEEKDAY_NAMES);
const month = fc.constantFrom(...MONTH_NAMES);
const weekdayText = fc.oneof(
  weekday,
  fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`),
  fc
    .tuple(weekday, fc.constantFrom('1', '2', '1,3', '1-3,5', '-1', '5', '2,4', '-5'))
    .map(([day, nth]) => `${day}[${nth}]`),
);

function withoutRepeats(items: readonly string[]): string {
  return [...new Set(items)].join(',');
}

const weekdaysText = fc.array(weekdayText, { minLength: 1, maxLength: 3 }).map(withoutRepeats);
const daysText = fc.oneof(
  { weight: 6, arbitrary: weekdaysText },
  { weight: 1, arbitrary: fc.constant('PH') },
  { weight: 2, arbitrary: weekdaysText.map((days) => `${days},PH`) },
  { weight: 1, arbitrary: weekdaysText.map((days) => `PH,${days}`) },
);

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const quarterHours = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }), fc.boolean());
const timeText = quarterHours.map(([start, length, wrapped]) => {
  const end = (start + length) * 15;
  return `${clock(start * 15)}-${clock(wrapped && end > 1440 ? end - 1440 : end)}`;
});
const timesText = fc.array(timeText, { minLength: 1, maxLength: 2 }).map(withoutRepeats);

const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const dateText = fc.tuple(month, day).map((parts) => parts.join(' '));
const yearText = fc.integer({ min: 2020, max: 2032 });

/** Without 29 February: in common years the reference library ends its search there, or lets a span run into March. */
const spanText = fc.oneof(
  dateText,
  fc.constantFrom('Dec 29-Jan 03', 'Dec 28-Jan 04', 'Aug 13-Aug 16', 'Dec 31', 'Jan 01-03', 'Dec 29-31'),
  fc
    .tuple(dateText, dateText)
    .filter(([from, to]) => from !== to)
    .map((ends) => ends.join('-')),
  fc.tuple(yearText, dateText).map((parts) => parts.join(' ')),
  fc
    .tuple(yearText, fc.constantFrom('Aug 27', 'Feb 10', 'Dec 29'))
    .chain(([year, from]) =>
      fc
        .tuple(fc.nat({ max: 1 }), fc.constantFrom('Dec 30', 'Dec 31'))
        .map(([later, to]) => `${year} ${from}-${year + later} ${to}`),
    ),
);
const monthsText = fc.oneof(
  month,
  fc
    .tuple(month, month)
    .filter(([from, to]) => from !== to)
    .map((ends) => ends.join('-')),
);
const datesText = fc.oneof(
  { weight: 3, arbitrary: spanText },
  { weight: 1, arbitrary: fc.array(spanText, { minLength: 2, maxLength: 2 }).map(withoutRepeats) },
  { weight: 2, arbitrary: monthsText },
);

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

const openRuleText = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: datesText }),
    fc.oneof({ weight: 5, arbitrary: daysText }, { weight: 1, arbitrary: fc.constant('') }),
    timesText,
  )
  .map((parts) => joined(...parts));

const offRuleText = fc.oneof(
  fc.constant('PH off'),
  fc.constant('Dec 29-Jan 03 off'),
  daysText.map((days) => `${days} off`),
  datesText.map((dates) => `${dates} closed`),
  fc.tuple(daysText, timesText).map(([days, times]) => `${days} ${times} off`),
  fc.tuple(datesText, weekdaysText).map(([dates, days]) => `${dates} ${days} off`),
);

const laterRuleText = fc.oneof(
  { weight: 4, arbitrary: openRuleText.map((rule) => `; ${rule}`) },
  { weight: 4, arbitrary: offRuleText.map((rule) => `; ${rule}`) },
  { weight: 2, arbitrary: openRuleText.filter((rule) => !/^\d\d:/.test(rule)).map((rule) => `, ${rule}`) },
);

/** The reference library reads `Oct Fr[2]` as a date, and so takes one number only, and no list behind it. */
const MONTH_BEFORE_NTH = /[a-z] (?:Mo|Tu|We|Th|Fr|Sa|Su)\[/;

/** Schedules as people write them, in every form that the reference library can read too: it has no comma behind 24/7. */
export const scheduleText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 8, arbitrary: openRuleText }, { weight: 1, arbitrary: fc.constant('24/7') }),
    fc.array(laterRuleText, { maxLength: 3 }),
  )
  .map(([first, rest]) => (first + rest.join('')).replace('24/7,', '24/7;'))
  .filter((text) => !MONTH_BEFORE_NTH.test(text));
