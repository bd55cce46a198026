import { expect, test } from 'vitest';
import { date, host, type PlatformFault, type Read } from './reading.ts';

test.each<[why: string, read: Read<unknown>, value: unknown, expected: readonly string[]]>([
  ['a host', host, '*.blog*.fc2.com', []],
  ['a host with a sign-in part', host, 'a@b.com', ['bad-host']],
  ['a host in capitals', host, 'X.com', ['bad-host']],
  ['a day', date, '2026-02-28', []],
  ['no such day', date, '2026-02-29', ['bad-date']],
])('%s', (_why, read, value, expected) => {
  const faults: PlatformFault[] = [];
  read(value, ['at'], faults);
  expect(faults.map(({ code }) => code)).toEqual(expected);
});
