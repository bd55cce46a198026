/** Dates in words. */
import { type PlainDate, partsOf } from '@kakekomi/calendar';
import type { ContentMessages } from '../../messages/ja/content-all.ts';

/** 2026年11月23日. */
export function dateWords(date: PlainDate, words: ContentMessages): string {
  const { year, month, day } = partsOf(date);
  return words.service.dateWords(year, month, day);
}

/** 2026年11月. */
export function monthWords(date: PlainDate, words: ContentMessages): string {
  const { year, month } = partsOf(date);
  return words.service.monthWords(year, month);
}
