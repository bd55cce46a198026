/** Writes a schedule in one fixed form of the syntax: what it means in equal words, whatever its source looked like. */
import {
  asksAboutDay,
  type DateSpan,
  MONTH_NAMES,
  type Rule,
  type Schedule,
  WEEKDAY_NAMES,
  YEAR_FACTOR,
} from './schedule.ts';

/** The schedule as text; reading that text gives the same rules again. */
export function formatSchedule(schedule: Schedule): string {
  return schedule.rules
    .map((rule, index) => separator(rule, index) + formatRule(rule, schedule.rules[index + 1]))
    .join('');
}

function separator(rule: Rule, index: number): string {
  if (index === 0) return '';
  return rule.additional ? ', ' : '; ';
}

function formatRule(rule: Rule, next: Rule | undefined): string {
  const times = rule.times.map((range) => `${formatTime(range.from)}-${formatTime(range.until)}`).join(',');
  if (!asksAboutDay(rule) && times === '') return rule.open ? '24/7' : 'off';
  const parts = [
    rule.spans.map(formatSpan).join(','),
    formatDays(rule),
    times,
    formatState(rule, times, next),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * A rule says that it is open where a comma behind it could be read as part of a list: one of whole days, and one with times
 * before an added rule that begins with times.
 */
function formatState(rule: Rule, times: string, next: Rule | undefined): string {
  if (!rule.open) return 'off';
  const runsOn = next?.additional === true && !asksAboutDay(next) && next.times.length > 0;
  return times === '' || runsOn ? 'open' : '';
}

function formatDays(rule: Rule): string {
  const nth = rule.nthWeekdays.map((day) => `${WEEKDAY_NAMES[day.weekday]}[${day.nth}]`);
  return [...formatWeekdays(rule.weekdays), ...nth, ...(rule.publicHolidays ? ['PH'] : [])].join(',');
}

function formatWeekdays(mask: number): string[] {
  const runs: string[] = [];
  for (let first = 0; first < WEEKDAY_NAMES.length; first += 1) {
    let last = first;
    if (!has(mask, first)) continue;
    while (has(mask, last + 1)) last += 1;
    runs.push(first === last ? `${WEEKDAY_NAMES[first]}` : `${WEEKDAY_NAMES[first]}-${WEEKDAY_NAMES[last]}`);
    first = last;
  }
  return runs;
}

function has(mask: number, weekday: number): boolean {
  return (mask & (1 << weekday)) !== 0;
}

function formatSpan({ from, to }: DateSpan): string {
  return from === to ? formatDate(from) : `${formatDate(from)}-${formatDate(to)}`;
}

function formatDate(key: number): string {
  const year = Math.floor(key / YEAR_FACTOR);
  const month = MONTH_NAMES[Math.floor((key % YEAR_FACTOR) / 100) - 1];
  return `${year > 0 ? `${year} ` : ''}${month} ${twoDigits(key % 100)}`;
}

function formatTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
