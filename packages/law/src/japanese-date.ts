/** Days as Japanese papers write them: by era (元号法), in kanji, with full-width digits. Court papers and letters use these. */
import { type DateProblem, type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { err, type Result } from '@kakekomi/kernel';

/** First day of each era, newest first; an era's first year is 元年, and ends with the calendar year. */
const ERAS = [
  { names: ['令和', 'R', 'r'], year: 2019, from: '2019-05-01', until: '9999-12-31' },
  { names: ['平成', 'H', 'h'], year: 1989, from: '1989-01-08', until: '2019-04-30' },
  { names: ['昭和', 'S', 's'], year: 1926, from: '1926-12-25', until: '1989-01-07' },
] as const;

const WRITTEN =
  /^(令和|平成|昭和|[RHSrhs])?(元|\d{1,4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:\([月火水木金土日]\))?$/;

/** Reads 令和8年11月23日, R8.11.23, 2026年11月23日（月）, 2026/11/23. A day outside its era is no such day. */
export function parseJapaneseDate(text: string): Result<PlainDate, DateProblem> {
  const match = WRITTEN.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return err('not-a-date');
  const [, eraName, yearText = '', month = '', day = ''] = match;
  const yearOfEra = yearText === '元' ? 1 : Number(yearText);
  const era = ERAS.find(({ names }) => names.some((name) => name === eraName));
  if (era === undefined && yearText.length !== 4) return err('not-a-date');
  const year = era === undefined ? yearOfEra : era.year + yearOfEra - 1;
  const read = parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (read.kind === 'err') return read;
  const outside = era !== undefined && (read.value < era.from || read.value > era.until);
  return outside || yearOfEra === 0 ? err('no-such-day') : read;
}

/** A day as court and police papers write it, with the western year beside it: 令和8年（2026年）11月23日. */
export function eraDateJa(day: PlainDate): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const era = ERAS.find(({ from, until }) => day >= from && day <= until);
  if (era === undefined) return `${year}年${month}月${date}日`;
  const yearOfEra = year - era.year + 1;
  return `${era.names[0]}${yearOfEra === 1 ? '元' : yearOfEra}年（${year}年）${month}月${date}日`;
}
