import { expect, test } from 'vitest';
import { date, hours, id, language, prefecture, type Read, type RecordFault, webUrl } from './reading.ts';

function faultsOf<T>(read: Read<T>, value: unknown): readonly RecordFault[] {
  const faults: RecordFault[] = [];
  read(value, ['at'], faults);
  return faults;
}

const at: RecordFault['path'] = ['at'];

test.each<[why: string, read: Read<unknown>, value: unknown, fault: RecordFault]>([
  ['no leap day in 2026', date, '2026-02-29', { code: 'bad-date', path: at }],
  ['slashes', date, '2026/02/01', { code: 'bad-date', path: at }],
  ['capitals cannot stand in a file name everywhere', id, 'Tokyo', { code: 'bad-id', path: at }],
  ['a path alone', webUrl, '/soudan', { code: 'url-not-absolute', path: at }],
  ['three letters', language, 'jpn', { code: 'bad-language', path: at }],
  ['a 48th prefecture', prefecture, 'JP-48', { code: 'no-such-area', path: at }],
  ['a name for a code', prefecture, '東京都', { code: 'no-such-area', path: at }],
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
