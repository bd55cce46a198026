/**
 * What the coverage page draws, arranged from guidance's report: one chart for each kind of person and way, and the
 * stretches in which nobody answers, in words. Only people who answer while one waits are counted, never forms or machines.
 */
import type { PlainDate } from '@kakekomi/calendar';
import { MINUTES_A_DAY } from '@kakekomi/calendar';
import { PREFECTURES, type PrefectureCode } from '@kakekomi/directory';
import {
  COVERAGE_PEOPLE,
  COVERAGE_WAYS,
  type CoveragePerson,
  type CoverageReport,
  type CoverageRow,
  type CoverageWay,
  type WeekInterval,
} from '@kakekomi/guidance';
import type { ContentMessages } from '../../messages/ja/content-all.ts';

export interface PrefectureShare {
  readonly prefecture: PrefectureCode;
  /** Part of the minutes of an ordinary week in which a window of the prefecture's own answers, 0 to 1. */
  readonly localShare: number;
}

export interface CoverageChart {
  readonly person: CoveragePerson;
  readonly way: CoverageWay;
  /** In the order of their codes. */
  readonly prefectures: readonly PrefectureShare[];
  /** The same with national windows, where it is least: what everybody in the country has. */
  readonly everywhereShare: number;
  /** 168 numbers from Monday 0:00: how many national values are answered in that hour; 9 is nine and more. */
  readonly byHour: readonly number[];
}

/** Stretches of the week, alike in some prefectures. */
export interface CoverageGap {
  readonly person: CoveragePerson;
  readonly way: CoverageWay;
  /** Empty where it holds in the whole country. */
  readonly prefectures: readonly PrefectureCode[];
  readonly minutes: number;
  /** 毎日 0:00〜8:30. */
  readonly text: string;
}

export interface CoverageView {
  /** The Monday of the week that was counted. */
  readonly weekFrom: PlainDate;
  readonly charts: readonly CoverageChart[];
  /** Nobody answers by this way. */
  readonly silent: readonly CoverageGap[];
  /** Somebody may answer, but a second way cannot be promised. */
  readonly withoutSecond: readonly CoverageGap[];
}

const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

/** The view of a report; a person or way without rows has no chart. */
export function coverageViewOf(report: CoverageReport, words: ContentMessages): CoverageView {
  const groups = COVERAGE_PEOPLE.flatMap(({ id: person }) =>
    COVERAGE_WAYS.map((way) => ({
      person,
      way,
      rows: report.rows.filter((row) => row.person === person && row.way === way),
    })),
  ).filter(({ rows }) => rows.length > 0);
  return {
    weekFrom: report.weekFrom,
    charts: groups.map(({ person, way, rows }) => ({
      person,
      way,
      prefectures: rows.flatMap(({ prefecture, localMinutes }) =>
        prefecture === null ? [] : [{ prefecture, localShare: localMinutes / MINUTES_A_WEEK }],
      ),
      everywhereShare: Math.min(...rows.map(({ answeredMinutes }) => answeredMinutes)) / MINUTES_A_WEEK,
      byHour: rows.find(({ prefecture }) => prefecture === null)?.byHour ?? [],
    })),
    silent: groups.flatMap((group) => gapsOf(group, ({ silent }) => silent, words)),
    withoutSecond: groups.flatMap((group) => gapsOf(group, ({ pairGaps }) => pairGaps, words)),
  };
}

interface Group {
  readonly person: CoveragePerson;
  readonly way: CoverageWay;
  readonly rows: readonly CoverageRow[];
}

/** Prefectures with the same stretches are told together, the most common first. */
function gapsOf(
  { person, way, rows }: Group,
  pick: (row: CoverageRow) => readonly WeekInterval[],
  words: ContentMessages,
): readonly CoverageGap[] {
  const byText = new Map<string, { readonly minutes: number; readonly prefectures: PrefectureCode[] }>();
  for (const row of rows) {
    const stretches = pick(row);
    if (stretches.length === 0 || row.prefecture === null) continue;
    const text = stretchesInWords(stretches, words);
    const minutes = stretches.reduce((sum, { from, until }) => sum + until - from, 0);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { minutes, prefectures: [row.prefecture] });
    else known.prefectures.push(row.prefecture);
  }
  return [...byText]
    .map(([text, { minutes, prefectures }]) => ({
      person,
      way,
      prefectures: prefectures.length === PREFECTURES.length ? [] : prefectures,
      minutes,
      text,
    }))
    .sort((a, b) => b.prefectures.length - a.prefectures.length);
}

/** 月〜金 0:00〜8:30、17:15〜24:00／土〜日 24時間: days that are alike are told together. */
export function stretchesInWords(stretches: readonly WeekInterval[], words: ContentMessages): string {
  const texts = words.service;
  const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  const days = texts.weekdays.map((_, day) => {
    const start = day * MINUTES_A_DAY;
    const inside = stretches
      .map(({ from, until }) => ({ from: Math.max(from - start, 0), until: Math.min(until - start, MINUTES_A_DAY) }))
      .filter(({ from, until }) => from < until);
    if (inside.some(({ from, until }) => from === 0 && until === MINUTES_A_DAY)) return texts.allDay;
    return inside.map(({ from, until }) => `${clock(from)}〜${clock(until)}`).join(texts.listComma);
  });
  const parts: string[] = [];
  for (let first = 0; first < days.length; ) {
    let last = first;
    while (days[last + 1] === days[first]) last += 1;
    const name = nameOfDays(first, last, words);
    if (days[first] !== '') parts.push(`${name} ${days[first]}`);
    first = last + 1;
  }
  return parts.join(words.coverage.gapSeparator);
}

function nameOfDays(first: number, last: number, words: ContentMessages): string {
  const { weekdays } = words.service;
  if (first === 0 && last === 6) return words.coverage.everyDay;
  return first === last ? `${weekdays[first]}` : `${weekdays[first]}〜${weekdays[last]}`;
}
