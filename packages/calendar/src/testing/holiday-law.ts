/**
 * 国民の祝日に関する法律 (昭和23年法律178号) as arithmetic, for the years 2015 to 2050: what the data file is checked
 * against. Amendments and the one-off laws stand beside the days they concern.
 */
import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  type PlainDate,
  plainDate,
  weekdayOf,
  weekdayOfDayNumber,
} from '../plain-date.ts';

/** A day as the law makes it; the basis is added by whoever knows what has been announced. */
export interface LegalHoliday {
  readonly date: PlainDate;
  readonly name: string;
}

const SUNDAY = 6;
const MONDAY = 0;

/** Every 国民の祝日 and 休日 of a year, in order. */
export function holidaysOfYear(year: number): readonly LegalHoliday[] {
  const celebrated = new Map(celebrationsOf(year).map((day) => [day.date, day.name]));
  const days = new Map(celebrated);
  for (const date of celebrated.keys()) {
    // 3条2項: a celebration on a Sunday moves the rest to the next day that is no celebration (since 2007).
    if (weekdayOf(date) !== SUNDAY) continue;
    let substitute = addDays(date, 1);
    while (celebrated.has(substitute)) substitute = addDays(substitute, 1);
    days.set(substitute, '振替休日');
  }
  for (const date of celebrated.keys()) {
    // 3条3項: a day between two celebrations is a rest day too, unless it is a celebration itself.
    const between = addDays(date, 1);
    if (celebrated.has(addDays(date, 2)) && !days.has(between)) days.set(between, '国民の休日');
  }
  return [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** 2条: the celebrations themselves. */
function celebrationsOf(year: number): readonly LegalHoliday[] {
  const on = (month: number, day: number, name: string): LegalHoliday => ({
    date: plainDate(year, month, day),
    name,
  });
  const monday = (month: number, nth: number, name: string): LegalHoliday => ({
    date: nthMonday(year, month, nth),
    name,
  });
  return [
    on(1, 1, '元日'),
    monday(1, 2, '成人の日'),
    on(2, 11, '建国記念の日'),
    ...emperorsBirthday(year),
    on(3, vernalEquinoxDay(year), '春分の日'),
    on(4, 29, '昭和の日'),
    ...accession(year),
    on(5, 3, '憲法記念日'),
    on(5, 4, 'みどりの日'),
    on(5, 5, 'こどもの日'),
    ...summerDays(year),
    monday(9, 3, '敬老の日'),
    on(9, autumnalEquinoxDay(year), '秋分の日'),
    on(11, 3, '文化の日'),
    on(11, 23, '勤労感謝の日'),
  ];
}

/** 12月23日 to 2018; 2月23日 since 2020 (平成29年法律63号: the reign changed on 2019-05-01, between the two). */
function emperorsBirthday(year: number): readonly LegalHoliday[] {
  if (year === 2019) return [];
  return [{ date: year < 2019 ? plainDate(year, 12, 23) : plainDate(year, 2, 23), name: '天皇誕生日' }];
}

/** 平成30年法律99号: two days of 2019, each treated as a celebration, so that the days between become rest days. */
function accession(year: number): readonly LegalHoliday[] {
  if (year !== 2019) return [];
  return [
    { date: plainDate(2019, 5, 1), name: '天皇の即位の日' },
    { date: plainDate(2019, 10, 22), name: '即位礼正殿の儀の行われる日' },
  ];
}

/**
 * 海の日, 山の日 (since 2016, 平成26年法律43号) and 体育の日 (スポーツの日 since 2020, 平成30年法律57号). For the Games
 * they were moved in 2020 (平成27年法律33号, as amended by 平成30年法律55号) and 2021 (令和2年法律68号).
 */
function summerDays(year: number): readonly LegalHoliday[] {
  const on = (month: number, day: number, name: string): LegalHoliday => ({
    date: plainDate(year, month, day),
    name,
  });
  if (year === 2020) return [on(7, 23, '海の日'), on(7, 24, 'スポーツの日'), on(8, 10, '山の日')];
  if (year === 2021) return [on(7, 22, '海の日'), on(7, 23, 'スポーツの日'), on(8, 8, '山の日')];
  return [
    { date: nthMonday(year, 7, 3), name: '海の日' },
    ...(year >= 2016 ? [on(8, 11, '山の日')] : []),
    { date: nthMonday(year, 10, 2), name: year >= 2020 ? 'スポーツの日' : '体育の日' },
  ];
}

function nthMonday(year: number, month: number, nth: number): PlainDate {
  const first = dayNumberOf(plainDate(year, month, 1));
  const toMonday = (7 + MONDAY - weekdayOfDayNumber(first)) % 7;
  return dateOfDayNumber(first + toMonday + 7 * (nth - 1));
}

/** The day in Japan on which the sun crosses the equator, by the usual linear formula for 1980–2099. */
function vernalEquinoxDay(year: number): number {
  return equinoxDay(20.8431, year);
}

function autumnalEquinoxDay(year: number): number {
  return equinoxDay(23.2488, year);
}

function equinoxDay(dayIn1980: number, year: number): number {
  return Math.floor(dayIn1980 + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
}
