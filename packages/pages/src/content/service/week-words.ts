/** The words that the week's island needs, carried by the page so that the script holds none. */
import type { ContentMessages } from '../../messages/ja/content-all.ts';

export interface WeekWords {
  readonly title: string;
  readonly today: string;
  readonly closed: string;
  readonly allDay: string;
  readonly unknown: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
}

export function weekWords(words: ContentMessages): WeekWords {
  const texts = words.service;
  return {
    title: texts.weekIsland,
    today: texts.weekIslandToday,
    closed: texts.closed,
    allDay: texts.allDay,
    unknown: texts.weekIslandUnknown,
    weekdays: texts.weekdays,
  };
}
