/**
 * Opening hours as short words: `Mo-Fr 08:30-17:15; PH off` → 平日 8:30〜17:15. Only the plain patterns are put into words here;
 * for anything else the page's own wording is shown, so that nothing is lost in shortening.
 */
import type { ListedContact } from '@kakekomi/directory';
import type { SharedMessages } from '../messages/ja.ts';

/** Hours as a person reads them; null where none are published. */
export function hoursInWords(
  contact: Pick<ListedContact, 'hours' | 'hoursText'>,
  messages: SharedMessages,
): string | null {
  const { hours, hoursText } = contact;
  return (hours === null ? null : shortHours(hours, messages)) ?? hoursText;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Null where the schedule is not one of the plain patterns. */
function shortHours(hours: string, messages: SharedMessages): string | null {
  if (hours === '24/7') return messages.window.hoursAlways;
  const words = messages.window.hoursWords;
  const rules = hours.split(';').map((rule) => rule.trim());
  const offHolidays = rules.includes('PH off');
  const offYearEnd = rules.some((rule) => /^Dec \d\d-Jan \d\d off$/.test(rule));
  const parts: string[] = [];
  for (const rule of rules) {
    if (rule === 'PH off' || /^Dec \d\d-Jan \d\d off$/.test(rule)) continue;
    const match = /^(?:([A-Z][A-Za-z,-]*) )?((?:\d\d:\d\d-\d\d:\d\d)(?:,\d\d:\d\d-\d\d:\d\d)*)$/.exec(rule);
    if (match === null) return null;
    const days = daysInWords(match[1] ?? null, offHolidays, messages);
    if (days === null) return null;
    parts.push(
      `${days}${(match[2] ?? '')
        .split(',')
        .map((span) => spanInWords(span, words.nextDay))
        .join('・')}`,
    );
  }
  if (parts.length === 0) return null;
  const closed = [
    ...(offHolidays && !parts.some((part) => part.startsWith(words.weekdays)) ? [words.holidays] : []),
    ...(offYearEnd ? [words.yearEnd] : []),
  ];
  return `${parts.join('、')}${closed.length === 0 ? '' : words.closedOn(closed.join('・'))}`;
}

function daysInWords(days: string | null, offHolidays: boolean, messages: SharedMessages): string | null {
  const words = messages.window.hoursWords;
  if (days === null || days === 'Mo-Su') return `${words.everyDay} `;
  if (days === 'Mo-Fr' && offHolidays) return `${words.weekdays} `;
  const names: string[] = [];
  for (const each of days.split(',')) {
    if (each === 'PH') {
      names.push(words.holidays);
      continue;
    }
    const [first = '', last = first] = each.split('-');
    const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    if (from < 0 || to < 0) return null;
    const name = messages.site.weekdays;
    names.push(from === to ? `${name[from]}` : `${name[from]}〜${name[to]}`);
  }
  return `${names.join('・')} `;
}

/** `22:00-26:00` → 22:00〜翌2:00. */
function spanInWords(span: string, nextDay: string): string {
  const [from = '', until = ''] = span.split('-');
  const [hour = '', minute = ''] = until.split(':');
  const past = Number(hour) > 24 || (Number(hour) < Number(from.slice(0, 2)) && until !== '00:00');
  const shown = past ? `${nextDay}${Number(hour) % 24}:${minute}` : `${Number(hour)}:${minute}`;
  return `${Number(from.slice(0, 2))}:${from.slice(3)}〜${shown}`;
}
