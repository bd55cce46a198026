import { expect, test } from 'vitest';
import { SHOP_CASE } from '../../testing/cases.ts';
import { textOf } from '../../testing/drafts.ts';
import { eraDay } from '../../testing/era-day.ts';
import { dayByEra } from './day-by-era.ts';

test.each([
  ['a western day', '2026年8月3日', eraDay('2026-08-03')],
  ['as the calendar gives it', '2026-08-03', eraDay('2026-08-03')],
  ['by era already', '令和8年8月3日', eraDay('2026-08-03')],
  ['before 令和', '2019年4月30日', eraDay('2019-04-30')],
  ['a month is no day', '2026年5月ころ', '2026年5月ころ'],
  ['not known', '不明', '不明'],
])('%s', (_why, written, expected) => {
  expect(dayByEra(written)).toBe(expected);
});

test('the list of exhibits writes days as the other papers do', () => {
  expect(textOf('shoko-setsumeisho', SHOP_CASE)).toContain(eraDay('2026-07-15'));
});
