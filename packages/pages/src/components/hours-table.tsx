/** Some days' hours, one row a day, holidays named; what the evaluator says, so that it agrees with every state shown. */
import {
  addDays,
  dayNumberOf,
  type Holidays,
  MINUTES_A_DAY,
  openingsBetween,
  type PlainDate,
  partsOf,
  type Schedule,
  weekdayOf,
} from '@kakekomi/calendar';
import type { VNode } from 'preact';
import type { SharedMessages } from '../messages/ja.ts';

export interface HoursTableProps {
  readonly messages: SharedMessages;
  readonly schedule: Schedule;
  /** The first day shown. */
  readonly from: PlainDate;
  readonly days: number;
  readonly holidays: Holidays;
  readonly caption: string;
}

export function HoursTable({ messages, schedule, from, days, holidays, caption }: HoursTableProps): VNode {
  const words = messages.window.hoursTable;
  const rows = Array.from({ length: days }, (_, index) => addDays(from, index));
  return (
    <div class="table-wrap">
      <table class="hours-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((date) => {
            const { month, day } = partsOf(date);
            const holiday = holidays.byDayNumber.get(dayNumberOf(date));
            return (
              <tr key={date} data-day={date}>
                <th scope="row">
                  {messages.window.shortDay(month, day, messages.site.weekdays[weekdayOf(date)] ?? '')}
                  {holiday !== undefined && <span class="holiday">{holiday.name}</span>}
                </th>
                <td>{dayInWords(schedule, date, holidays, messages)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** One day's openings in words; those past midnight are cut at midnight and go on in the next row. */
function dayInWords(
  schedule: Schedule,
  date: PlainDate,
  holidays: Holidays,
  messages: HoursTableProps['messages'],
): string {
  const words = messages.window.hoursTable;
  const start = dayNumberOf(date) * MINUTES_A_DAY;
  const openings = openingsBetween(schedule, start, start + MINUTES_A_DAY, holidays);
  if (openings === null) return words.unknown;
  if (openings.length === 0) return words.closed;
  const [first] = openings;
  if (first !== undefined && first.until - first.from === MINUTES_A_DAY) return words.always;
  const clock = (minute: number): string =>
    messages.window.time(Math.floor(minute / 60), String(minute % 60).padStart(2, '0'));
  return openings.map(({ from, until }) => `${clock(from - start)}〜${clock(until - start)}`).join('・');
}
