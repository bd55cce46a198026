/** Text of records as people read it. */
import { type PlainDate, parsePlainDate, partsOf } from '@kakekomi/calendar';
import type { Guide } from '../guide-data.ts';

/** With the space that set a date's digits off. */
const ISO_DATE = /(?<![\w/.-])(\d{4}-\d{2}-\d{2})(?![\w/-]) ?/g;
const ISO_MONTH = /(?<![\w/.-])(\d{4})-(0[1-9]|1[0-2])(?![\w/-]) ?/g;

/** 2026年11月23日. */
export function dateText(date: PlainDate, { site }: Pick<Guide, 'site'>): string {
  const { year, month, day } = partsOf(date);
  return site.messages.site.date(year, month, day);
}

/** A record's sentence: dates written out, and no telephone number that nobody has confirmed. */
export function prose(text: string, guide: Pick<Guide, 'site' | 'content'>): string {
  const dated = text
    .replace(ISO_DATE, (found, day: string) => {
      const date = parsePlainDate(day);
      return date.kind === 'ok' ? dateText(date.value, guide) : found;
    })
    .replace(ISO_MONTH, (_found, year: string, month: string) =>
      guide.site.messages.window.month(Number(year), Number(month)),
    );
  return guide.content.safe(dated);
}
