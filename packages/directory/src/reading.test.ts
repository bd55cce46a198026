import { describe, expect, test } from 'vitest';
import {
  count,
  date,
  type FaultPath,
  flag,
  hours,
  id,
  isWebUrl,
  language,
  listOf,
  objectOf,
  prefecture,
  type Read,
  type RecordFault,
  text,
  webUrl,
  wordOf,
} from './reading.ts';

function faultsOf<T>(read: Read<T>, value: unknown): readonly RecordFault[] {
  const faults: RecordFault[] = [];
  read(value, ['at'], faults);
  return faults;
}

const at: FaultPath = ['at'];

test.each<[why: string, read: Read<unknown>, value: unknown, fault: RecordFault]>([
  ['a number for a text', text, 7, { code: 'wrong-type', path: at, expected: 'text' }],
  ['blanks say nothing', text, ' \u3000', { code: 'empty-text', path: at }],
  ['a word for a flag', flag, 'true', { code: 'wrong-type', path: at, expected: 'true-or-false' }],
  ['half a year', count, 17.5, { code: 'wrong-type', path: at, expected: 'whole-number' }],
  ['below nothing', count, -1, { code: 'wrong-type', path: at, expected: 'whole-number' }],
  ['one text for a list', listOf(text), 'ja', { code: 'wrong-type', path: at, expected: 'list' }],
  ['the same twice', listOf(text), ['ja', 'ja'], { code: 'listed-twice', path: ['at', 1] }],
  ['a word of another list', wordOf(['a', 'b']), 'c', { code: 'not-in-list', path: at, list: ['a', 'b'] }],
  ['no leap day in 2026', date, '2026-02-29', { code: 'bad-date', path: at }],
  ['slashes', date, '2026/02/01', { code: 'bad-date', path: at }],
  ['capitals cannot stand in a file name everywhere', id, 'Tokyo', { code: 'bad-id', path: at }],
  ['a hyphen at the end', id, 'tokyo-', { code: 'bad-id', path: at }],
  ['a path alone', webUrl, '/soudan', { code: 'url-not-absolute', path: at }],
  ['three letters', language, 'jpn', { code: 'bad-language', path: at }],
  ['a 48th prefecture', prefecture, 'JP-48', { code: 'no-such-area', path: at }],
  ['a name for a code', prefecture, '東京都', { code: 'no-such-area', path: at }],
  [
    'a key nobody knows',
    objectOf(['a'], () => 0),
    { b: 1 },
    { code: 'unknown-key', path: ['at', 'b'], key: 'b', known: ['a'] },
  ],
  [
    'a list for an object',
    objectOf(['a'], () => 0),
    [],
    { code: 'wrong-type', path: at, expected: 'object' },
  ],
])('%s is refused', (_why, read, value, fault) => {
  expect(faultsOf(read, value)).toEqual([fault]);
});

test('a schedule that does not parse says where', () => {
  expect(faultsOf(hours, 'Mo-Fr 9時から')).toEqual([
    expect.objectContaining({
      code: 'bad-schedule',
      path: at,
      at: expect.any(Number),
      expected: expect.any(String),
    }),
  ]);
  expect(faultsOf(hours, 'Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off')).toEqual([]);
});

test('an absent field is missing only where it is required', () => {
  const read = objectOf(['a', 'b'], (field) => [
    field.required('a', text),
    field.optional('b', text, 'none'),
  ]);
  expect(faultsOf(read, {})).toEqual([{ code: 'missing-key', path: at, key: 'a' }]);
  const faults: RecordFault[] = [];
  expect(read({ a: 'x', b: null }, at, faults)).toEqual(['x', 'none']);
  expect(faults).toEqual([]);
});

describe('isWebUrl', () => {
  test.each([
    ['a host alone', 'https://www.moj.go.jp', true],
    ['a query', 'https://example.jp/?q=%E3%81%82&n=1#top', true],
    ['Japanese in the path', 'https://example.jp/相談', true],
    ['no scheme', 'www.moj.go.jp', false],
    ['another scheme', 'javascript:alert(1)', false],
    ['a file', 'ftp://example.jp/x', false],
    ['a blank inside', 'https://example.jp/a b', false],
    ['no host', 'https:///x', false],
    ['a name within one network', 'http://localhost/x', false],
    ['sign-in parts can hide the host', 'https://moj.go.jp@evil.example/', false],
  ])('%s', (_why, value, right) => {
    expect(isWebUrl(value)).toBe(right);
  });
});
