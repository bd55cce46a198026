/** When one way answers: the page's words, the rule in words, an ordinary week by weekday, and a place for this week. */
import type { Holidays, PlainDate } from '@kakekomi/calendar';
import type { ListedContact } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
import type { VNode } from 'preact';
import type { ContentMessages } from '../../messages/ja/content-all.ts';
import {
  type DaySpan,
  type HolidayRule,
  isWholeDay,
  type MonthDay,
  type WeekPattern,
  weekPattern,
} from '../parts/week-pattern.ts';

export interface HoursSectionProps {
  readonly words: ContentMessages;
  readonly contact: Pick<ListedContact, 'schedule' | 'hoursText'>;
  readonly holidays: Holidays;
  readonly around: PlainDate;
}

/** True without script and years later: it says when the way is answered, never that it is open now. */
export function HoursSection({ words, contact, holidays, around }: HoursSectionProps): VNode {
  const texts = words.service;
  if (contact.schedule === null) return <p>{texts.hoursNotPublished}</p>;
  const published =
    contact.hoursText === null ? null : <p class="note">{texts.hoursAsPublished(contact.hoursText)}</p>;
  const pattern = weekPattern(contact.schedule, holidays, around);
  if (pattern === null || pattern.days.every((spans) => spans.length === 0)) {
    return (
      <div class="hours-part">
        {published}
        <p>{texts.notWeekly}</p>
        <WeekHook source={contact.schedule.source} />
      </div>
    );
  }
  return (
    <div class="hours-part">
      {pattern.always ? (
        <p class="hours-always">{texts.hoursAlways}</p>
      ) : (
        <>
          <WeekHook source={contact.schedule.source} />
          <WeekTable words={words} pattern={pattern} />
        </>
      )}
      {published}
    </div>
  );
}

/** An empty place that `enhanceWeek` fills with the dates of this week. */
function WeekHook({ source }: { readonly source: string }): VNode {
  return <div data-island="week" data-schedule={source} />;
}

function WeekTable({
  words,
  pattern,
}: {
  readonly words: ContentMessages;
  readonly pattern: WeekPattern;
}): VNode {
  const texts = words.service;
  return (
    <>
      <div class="table-wrap" data-ordinary-week>
        <table class="hours-table">
          <caption>{texts.hoursByWeekday}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.weekday}</th>
              <th scope="col">{texts.time}</th>
            </tr>
          </thead>
          <tbody>
            {groupDays(pattern.days).map(({ first, last, spans }) => (
              <tr key={first}>
                <th scope="row">
                  {texts.weekdays[first]}
                  {last > first && `〜${texts.weekdays[last] ?? ''}`}
                </th>
                <td>{spansInWords(spans, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pattern.weeksDiffer && <p>{texts.weeksDiffer}</p>}
      <p>
        {holidayInWords(pattern.holiday, words)}
        {yearEndInWords(pattern, words)}
      </p>
    </>
  );
}

interface DayGroup {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly DaySpan[];
}

function groupDays(days: readonly (readonly DaySpan[])[]): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  days.forEach((spans, weekday) => {
    const before = groups.at(-1);
    if (before !== undefined && JSON.stringify(before.spans) === JSON.stringify(spans)) {
      groups[groups.length - 1] = { ...before, last: weekday };
    } else {
      groups.push({ first: weekday, last: weekday, spans });
    }
  });
  return groups;
}

/** 8:30〜17:15; several joined by a comma; an empty list is a day off. */
export function spansInWords(spans: readonly DaySpan[], words: ContentMessages): string {
  const texts = words.service;
  if (spans.length === 0) return texts.closed;
  if (spans.some(isWholeDay)) return texts.allDay;
  return spans
    .map(({ from, until }) => `${clock(from, words)}〜${clock(until, words)}`)
    .join(texts.listComma);
}

function clock(minute: number, words: ContentMessages): string {
  const text = (value: number): string => `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
  return minute > 1440 ? words.service.nextDay(text(minute - 1440)) : text(minute);
}

function holidayInWords(rule: HolidayRule, words: ContentMessages): string {
  const texts = words.service;
  switch (rule.kind) {
    case 'not-stated':
      return texts.holidayNotStated;
    case 'as-usual':
      return texts.holidaySame;
    case 'closed':
      return texts.holidayClosed;
    case 'other':
      return texts.holidayOther(spansInWords(rule.spans, words));
    default:
      return assertNever(rule, 'holidayInWords');
  }
}

function yearEndInWords(pattern: WeekPattern, words: ContentMessages): string {
  const texts = words.service;
  const day = ({ month, day: dayOfMonth }: MonthDay): string => texts.monthDayWords(month, dayOfMonth);
  return pattern.yearEnd === null
    ? texts.yearEndNotStated
    : texts.yearEndClosed(day(pattern.yearEnd.from), day(pattern.yearEnd.until));
}
