import { err, ok } from '@kakekomi/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ObjectOf, objectOf } from './object.ts';
import { type FaultPath, type Read, type ReadingFault, readWhole } from './read.ts';
import {
  count,
  filledListOf,
  flag,
  idOf,
  listOf,
  parsedText,
  text,
  textLike,
  wholeNumberFrom,
  wordOf,
} from './values.ts';
import { isWebUrl, webUrlOf } from './web-url.ts';

function faultsOf<T, F>(read: Read<T, F>, value: unknown): readonly F[] {
  const faults: F[] = [];
  read(value, ['at'], faults);
  return faults;
}

const at: FaultPath = ['at'];
const oneText = objectOf(['a'], (field) => field.required('a', text));

test.each<[why: string, read: Read<unknown>, value: unknown]>([
  ['text', text, 'a'],
  ['true', flag, true],
  ['nothing of something', count, 0],
  ['the least', wholeNumberFrom(1), 1],
  ['a list', listOf(text), ['a', 'b']],
  ['two objects that say the same are two', listOf(oneText), [{ a: 'x' }, { a: 'x' }]],
  ['no items', listOf(text), []],
  ['a word of the list', wordOf(['a', 'b']), 'b'],
  ['an id', idOf(), 'a-1'],
  ['an address', webUrlOf(), 'https://a.example/?b'],
  ['an object', oneText, { a: 'b' }],
])('%s passes', (_why, read, value) => {
  expect(faultsOf(read, value)).toEqual([]);
});

test.each<[why: string, read: Read<unknown>, value: unknown, fault: ReadingFault]>([
  ['a number for a text', text, 7, { code: 'wrong-type', path: at, expected: 'text' }],
  ['blanks say nothing', text, ' \u3000', { code: 'empty-text', path: at }],
  ['a word for a flag', flag, 'true', { code: 'wrong-type', path: at, expected: 'true-or-false' }],
  ['half a year', count, 17.5, { code: 'wrong-type', path: at, expected: 'whole-number' }],
  ['below nothing', count, -1, { code: 'wrong-type', path: at, expected: 'whole-number' }],
  ['more than counts exactly', count, 2 ** 53, { code: 'wrong-type', path: at, expected: 'whole-number' }],
  ['below the least', wholeNumberFrom(1), 0, { code: 'wrong-type', path: at, expected: 'whole-number' }],
  ['one text for a list', listOf(text), 'ja', { code: 'wrong-type', path: at, expected: 'list' }],
  ['the same twice', listOf(text), ['ja', 'ja'], { code: 'listed-twice', path: ['at', 1] }],
  ['a word of another list', wordOf(['a', 'b']), 'c', { code: 'not-in-list', path: at, list: ['a', 'b'] }],
  ['capitals cannot stand in a file name everywhere', idOf(), 'Tokyo', { code: 'bad-id', path: at }],
  ['a hyphen at the end', idOf(), 'tokyo-', { code: 'bad-id', path: at }],
  ['a path alone', webUrlOf(), '/soudan', { code: 'url-not-absolute', path: at }],
  ['a key too few', oneText, {}, { code: 'missing-key', path: at, key: 'a' }],
  [
    'a key nobody knows',
    objectOf(['a'], () => 0),
    { b: 1 },
    { code: 'unknown-key', path: ['at', 'b'], key: 'b', known: ['a'] },
  ],
  ['a list for an object', oneText, [], { code: 'wrong-type', path: at, expected: 'object' }],
  ['null for an object', oneText, null, { code: 'wrong-type', path: at, expected: 'object' }],
])('%s is refused', (_why, read, value, fault) => {
  expect(faultsOf(read, value)).toEqual([fault]);
});

describe('faults of a package', () => {
  type ColourFault = ReadingFault | { readonly path: FaultPath; readonly code: 'bad-colour' | 'no-colour' };
  const colourObject: ObjectOf<ColourFault> = objectOf;
  const colour = textLike(/^#[0-9a-f]{6}$/, 'bad-colour');
  const palette = colourObject(['name', 'colours'], (field) => ({
    name: field.optional<string | null>('name', text, null),
    colours: field.required('colours', filledListOf(colour, 'no-colour')),
  }));

  test('stand beside those of every record, each with its place, all in one pass', () => {
    expect(readWhole({ name: '', colours: ['#ffffff', 'white'], hue: 1 }, palette)).toEqual(
      err([
        { code: 'unknown-key', path: ['hue'], key: 'hue', known: ['name', 'colours'] },
        { code: 'empty-text', path: ['name'] },
        { code: 'bad-colour', path: ['colours', 1] },
      ]),
    );
    expect(readWhole({ colours: [] }, palette)).toEqual(err([{ code: 'no-colour', path: ['colours'] }]));
  });

  test('a sound record is read', () => {
    expect(readWhole({ name: null, colours: ['#ffffff'] }, palette)).toEqual(
      ok({ name: null, colours: ['#ffffff'] }),
    );
  });

  test('what another parser refuses', () => {
    const even = parsedText((given) => (given.length % 2 === 0 ? ok(given.length) : err('odd')), 'odd', 0);
    expect(faultsOf(even, 'ab')).toEqual([]);
    expect(faultsOf(even, 'abc')).toEqual([{ code: 'odd', path: at }]);
    expect(faultsOf(even, 4)).toEqual([{ code: 'odd', path: at }]);
  });
});

test('an absent field is missing only where it is required, and null is absent only where it may be', () => {
  const read = objectOf(['a', 'b'], (field) => [
    field.required('a', text),
    field.optional('b', text, 'none'),
  ]);
  expect(faultsOf(read, {})).toEqual([{ code: 'missing-key', path: at, key: 'a' }]);
  expect(faultsOf(read, { a: null })).toEqual([{ code: 'wrong-type', path: ['at', 'a'], expected: 'text' }]);
  expect(readWhole({ a: 'x', b: null }, read)).toEqual(ok(['x', 'none']));
});

test('whatever JSON is given, reading ends with a record or with faults, never with a throw', () => {
  const read = objectOf(['a', 'b', 'c'], (field) => ({
    a: field.required('a', listOf(oneText)),
    b: field.optional('b', listOf(wordOf(['x', 'y'])), []),
    c: field.optional('c', webUrlOf(), ''),
  }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ a: fc.jsonValue(), b: fc.jsonValue() })), (value) => {
      const whole = readWhole(value, read);
      expect(whole.kind === 'ok' || whole.problem.length > 0).toBe(true);
    }),
  );
});

describe('isWebUrl', () => {
  test.each([
    ['a host alone', 'https://www.moj.go.jp', true],
    ['a query', 'https://example.jp/?q=%E3%81%82&n=1#top', true],
    ['a query right after the host', 'https://example.jp?q=1', true],
    ['Japanese in the path', 'https://example.jp/相談', true],
    ['no scheme', 'www.moj.go.jp', false],
    ['another scheme', 'javascript:alert(1)', false],
    ['a file', 'ftp://example.jp/x', false],
    ['a blank inside', 'https://example.jp/a b', false],
    ['no host', 'https:///x', false],
    ['a name within one network', 'http://localhost/x', false],
    ['a dot that stands in the query only', 'https://localhost?a.b', false],
    ['a host that no URL has', 'https://[a.b/', false],
    ['sign-in parts can hide the host', 'https://moj.go.jp@evil.example/', false],
  ])('%s', (_why, value, right) => {
    expect(isWebUrl(value)).toBe(right);
  });
});
