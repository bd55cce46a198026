/**
 * This week's hours with dates and holidays, added in the browser below the rule that the page already says. The page is
 * complete without it: with a wrong clock or no script, nothing here is missed.
 */
import {
  addDays,
  dateOf,
  dayNumberOf,
  type Holidays,
  type LocalMoment,
  type PlainDate,
  parseSchedule,
  partsOf,
  type Schedule,
  weekdayOf,
} from '@kakekomi/calendar';
import { type DaySpan, isWholeDay, spansOn } from './parts/week-pattern.ts';
import type { WeekWords } from './service/week-words.ts';

/** Fills every `[data-island=week]` under `root`; leaves one alone whose hours or words cannot be read. */
export function enhanceWeek(root: ParentNode, holidays: Holidays, now: LocalMoment): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-island="week"]')) {
    const words = wordsFor(place);
    const parsed = parseSchedule(place.dataset['schedule'] ?? '');
    if (words === null || parsed.kind === 'err') continue;
    // The dates say all that the ordinary week says.
    place.parentElement?.querySelector('[data-ordinary-week]')?.setAttribute('hidden', '');
    place.replaceChildren(weekTable(place.ownerDocument, parsed.value, holidays, dateOf(now), words));
  }
}

function wordsFor(place: HTMLElement): WeekWords | null {
  const text = place.closest<HTMLElement>('[data-week-words]')?.dataset['weekWords'];
  return text === undefined ? null : (JSON.parse(text) as WeekWords);
}

function weekTable(
  document: Document,
  schedule: Schedule,
  holidays: Holidays,
  today: PlainDate,
  words: WeekWords,
): HTMLElement {
  const table = document.createElement('table');
  table.className = 'hours-table';
  const caption = table.createCaption();
  caption.textContent = words.title;
  const body = table.createTBody();
  for (let offset = 0; offset < 7; offset += 1) {
    const date = addDays(today, offset);
    const { month, day } = partsOf(date);
    const row = body.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = `${month}/${day}（${words.weekdays[weekdayOf(date)] ?? ''}）${offset === 0 ? words.today : ''}`;
    const holiday = holidays.byDayNumber.get(dayNumberOf(date));
    if (holiday !== undefined) {
      const name = document.createElement('span');
      name.className = 'holiday';
      name.textContent = holiday.name;
      head.append(' ', name);
    }
    row.append(head);
    row.insertCell().textContent = spansText(spansOn(schedule, date, holidays), words);
  }
  return table;
}

function spansText(spans: readonly DaySpan[] | null, words: WeekWords): string {
  if (spans === null) return words.unknown;
  if (spans.length === 0) return words.closed;
  if (spans.some(isWholeDay)) return words.allDay;
  const clock = (minute: number): string =>
    `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
  return spans
    .map(({ from, until }) => `${clock(from)}〜${until === 1440 ? '24:00' : clock(until)}`)
    .join(' ');
}
