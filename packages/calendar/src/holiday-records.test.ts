import { describe, expect, test } from 'vitest';
import { parseHolidayRecords } from './holiday-records.ts';
import { holidaysOfJapan } from './testing/japan.ts';

const source = { publisher: '内閣府', url: 'https://www8.cao.go.jp/', seenOn: '2026-11-23', finding: '一覧' };
const newYear = { date: '2026-01-01', name: '元日', basis: 'announced' };
const file = { knownUntil: 2027, source, days: [newYear] };

test('the repository’s file holds whole years from 2015 to 2050 and says until when they are announced', () => {
  const japan = holidaysOfJapan();
  expect([japan.firstYear, japan.lastYear, japan.knownUntil]).toEqual([2015, 2050, 2027]);
  expect(japan.byDayNumber.size).toBe(japan.days.length);
});

test('a file of one day', () => {
  const parsed = parseHolidayRecords(file);
  expect(parsed.kind === 'ok' && parsed.value.days).toEqual([newYear]);
});

describe('refused', () => {
  test.each([
    ['nothing', null, ''],
    ['a list', [], 'knownUntil'],
    ['no publisher', { ...file, source: { ...source, publisher: '' } }, 'source/publisher'],
    ['no finding', { ...file, source: { ...source, finding: undefined } }, 'source/finding'],
    ['never seen', { ...file, source: { ...source, seenOn: 'yesterday' } }, 'source/seenOn'],
    ['no source', { ...file, source: null }, 'source'],
    ['no days', { ...file, days: [] }, 'days'],
    ['no such day', { ...file, days: [{ ...newYear, date: '2026-02-29' }] }, 'days/0/date'],
    ['no name', { ...file, days: [{ ...newYear, name: '' }] }, 'days/0/name'],
    [
      'announced beyond the announcement',
      { ...file, days: [{ ...newYear, date: '2028-01-01' }] },
      'days/0/basis',
    ],
    ['a day twice', { ...file, days: [newYear, newYear] }, 'days/1/date'],
    [
      'a year left out',
      { ...file, knownUntil: 2028, days: [newYear, { ...newYear, date: '2028-01-01' }] },
      'days/1/date',
    ],
  ])('%s: %#', (_why, value, where) => {
    expect(parseHolidayRecords(value)).toEqual({
      kind: 'err',
      problem: { code: 'holidays-malformed', where },
    });
  });
});
