import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJapaneseDate } from './japanese-date.ts';
import { day } from './testing/law-of-japan.ts';
import { dateJa } from './words.ts';

test.each([
  ['an era', '令和8年11月23日', '2026-11-23'],
  ['its first year', '令和元年5月1日', '2019-05-01'],
  ['the last day of the era before', '平成31年4月30日', '2019-04-30'],
  ['full-width digits', '令和９年８月３０日', '2027-08-30'],
  ['a letter for the era', 'R8.9.8', '2026-09-08'],
  ['no era, and a weekday', '2026年11月23日（月）', '2026-11-23'],
  ['slashes and single digits', '2026/2/8', '2026-02-08'],
  ['ISO', '2026-02-28', '2026-02-28'],
  ['spaces', ' 昭和 64年 1月 7日 ', '1989-01-07'],
])('%s: %s is %s', (_why, text, expected) => {
  expect(parseJapaneseDate(text)).toEqual({ kind: 'ok', value: expected });
});

test.each([
  ['the day before the era began', '令和元年4月30日', 'no-such-day'],
  ['the day after it ended', '平成31年5月1日', 'no-such-day'],
  ['no such day', '令和9年2月29日', 'no-such-day'],
  ['year 0', '令和0年1月1日', 'no-such-day'],
  ['an era we do not know', '慶応4年1月1日', 'not-a-date'],
  ['a short year without an era', '8年11月23日', 'not-a-date'],
  ['nothing', '', 'not-a-date'],
  ['a date in a sentence', '令和8年11月23日ごろ', 'not-a-date'],
])('%s is refused: %s', (_why, text, problem) => {
  expect(parseJapaneseDate(text)).toEqual({ kind: 'err', problem });
});

test('what we write, we read', () => {
  const anyDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, (date) => {
      const text = day(date.toISOString().slice(0, 10));
      const read = parseJapaneseDate(dateJa(text));
      return read.kind === 'ok' && read.value === text;
    }),
  );
});
