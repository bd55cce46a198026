import { describe, expect, test } from 'vitest';
import { innerAddress, isPlainHost, parametersOf, parseWebAddress, webAddress } from './web-address.ts';

describe('parseWebAddress', () => {
  test.each([
    ['host and rest', 'x.com/a?b#c', 'x.com', '/a?b#c'],
    ['capitals', 'X.COM/A', 'x.com', '/A'],
    ['a port is no part of who it is', 'x.com:443/a', 'x.com', '/a'],
    ['a dot at the end', 'x.com./a', 'x.com', '/a'],
    ['what stands before @ is not the host', 'x.com@evil.example/a', 'evil.example', '/a'],
    ['twice @', 'a@b@evil.example/a', 'evil.example', '/a'],
    ['a query ends the host', 'x.com?.evil.example/', 'x.com', '?.evil.example/'],
    ['Japanese after a bare host', 'x.comを見て', 'x.com', ''],
    ['Japanese that might be a domain', 'x.com例.jp', 'x.com例.jp', ''],
    ['another alphabet is another host', 'х.com/a', 'х.com', '/a'],
  ])('%s', (_why, body, host, rest) => {
    expect(parseWebAddress('https', body, null)).toMatchObject({ host, rest });
  });

  test.each([
    ['no dot', 'localhost/a'],
    ['two dots', 'x..com/a'],
    ['a dot first', '.x.com/a'],
    ['nothing', ''],
    ['only a path', '/a'],
    ['only a sign-in part', 'a@/b'],
  ])('%s: no host', (_why, body) => {
    expect(parseWebAddress('https', body, null)).toBeNull();
  });

  test('patterns see one scheme, people the pasted one', () => {
    expect(parseWebAddress('http', 'x.com/a', null)).toEqual(webAddress('http', 'x.com', '', '/a'));
    expect(webAddress('http', 'x.com', '', '/a')).toMatchObject({
      url: 'http://x.com/a',
      subject: 'https://x.com/a',
    });
  });
});

test.each([
  ['a name', 'x.com', true],
  ['Punycode', 'xn--x-7tb.com', false],
  ['other letters', 'twıtter.com', false],
  ['an IP address', '127.0.0.1', false],
  ['a percent sign', '%78.com', false],
])('isPlainHost: %s', (_why, host, expected) => {
  expect(isPlainHost(host)).toBe(expected);
});

test.each([
  ['encoded', 'https%3A%2F%2Fx.com%2Fa', 'x.com'],
  ['not encoded', 'http://x.com/a', 'x.com'],
  ['broken encoding is read as it is', 'https://x.com/%E0%A4%A', 'x.com'],
  ['a back slash in it', 'https://a.example%5C@x.com/', 'a.example'],
  ['the same beside broken encoding', 'https://a.example%5C@x.com/%E0%A4%A', 'a.example'],
  ['a tab in the host', 'https://x.com%09.a.example/', 'x.com.a.example'],
  ['blanks before it', '%20%01https://x.com/a', 'x.com'],
  ['mixed slashes', 'https:/%5Cx.com/a', 'x.com'],
  ['a nought character', 'https://a.example%00@x.com/', null],
  ['another scheme', 'javascript:alert(1)', null],
  ['a path', '/a', null],
])('innerAddress: %s', (_why, value, host) => {
  expect(innerAddress(value)?.host ?? null).toBe(host);
});

test('parametersOf keeps order, repeats and empties, and stops at the fragment', () => {
  expect(parametersOf('/a?b=1&b=2&c&=d&&e=f=g#h=i')).toEqual([
    ['b', '1'],
    ['b', '2'],
    ['c', ''],
    ['', 'd'],
    ['e', 'f=g'],
  ]);
  expect(parametersOf('/a#b?c=d')).toEqual([]);
});
