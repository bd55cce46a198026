import { expect, test } from 'vitest';
import {
  count,
  flag,
  host,
  idOf,
  listOf,
  objectOf,
  type PlatformFault,
  type Read,
  text,
  webUrl,
  wordOf,
} from './reading.ts';

const faultsOf = (read: Read<unknown>, value: unknown): readonly string[] => {
  const faults: PlatformFault[] = [];
  read(value, ['at'], faults);
  return faults.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

test.each<[string, Read<unknown>, unknown, readonly string[]]>([
  ['text', text, 'a', []],
  ['no text', text, 1, ['at: wrong-type']],
  ['empty text', text, ' ', ['at: empty-text']],
  ['true', flag, true, []],
  ['a word for true', flag, 'true', ['at: wrong-type']],
  ['a number', count, 0, []],
  ['below nought', count, -1, ['at: wrong-type']],
  ['a list', listOf(text), ['a', 'b'], []],
  ['one value twice', listOf(text), ['a', 'a'], ['at.1: listed-twice']],
  ['no list', listOf(text), 'a', ['at: wrong-type']],
  ['a word of the list', wordOf(['a', 'b']), 'b', []],
  ['another word', wordOf(['a', 'b']), 'c', ['at: not-in-list']],
  ['an id', idOf(), 'a-1', []],
  ['no id', idOf(), 'A', ['at: bad-id']],
  ['a host', host, '*.blog*.fc2.com', []],
  ['a host with a sign-in part', host, 'a@b.com', ['at: bad-host']],
  ['an address', webUrl, 'https://a.example/?b', []],
  ['a sign-in part', webUrl, 'https://a@b.example/', ['at: url-not-absolute']],
  ['an object', objectOf(['a'], (field) => field.required('a', text)), { a: 'b' }, []],
  ['a key too few', objectOf(['a'], (field) => field.required('a', text)), {}, ['at: missing-key']],
  [
    'a key too many',
    objectOf(['a'], (field) => field.optional('a', text, null)),
    { b: 1 },
    ['at.b: unknown-key'],
  ],
])('%s', (_why, read, value, expected) => {
  expect(faultsOf(read, value)).toEqual(expected);
});
