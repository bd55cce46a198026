import { describe, expect, test } from 'vitest';
import links from '../../../conformance/platforms/links.json' with { type: 'json' };
import { LONGEST_LINK } from './find-links.ts';
import { compilePlatforms, groupNames, neededText, patternsFor } from './platforms.ts';
import { PLATFORMS, RECORDS } from './testing/records.ts';

describe('compilePlatforms', () => {
  test.each([
    ['a host of its own', 'x.com', ['x']],
    ['a sub-domain that is not listed is looked at by the patterns', 'new.x.com', ['x']],
    ['two platforms on one host', 'line.me', ['line', 'line-openchat']],
    ['a blog’s own sub-domain', 'someone.tumblr.com', ['tumblr']],
    ['the nearest host decides', 'detail.chiebukuro.yahoo.co.jp', ['yahoo-chiebukuro']],
    ['not a sub-domain', 'ax.com', []],
    ['a country', 'co.jp', []],
  ])('%s: %s', (_why, host, expected) => {
    expect([...new Set(patternsFor(host, PLATFORMS).map(({ platform }) => platform.id))].toSorted()).toEqual(
      expected,
    );
  });

  test('no records, no links', () => {
    expect(patternsFor('x.com', compilePlatforms([]))).toEqual([]);
  });

  test('every platform is there once', () => {
    expect(new Set(PLATFORMS.ids).size).toBe(RECORDS.length);
  });
});

test.each([
  ['the longest run', '^https://(?:www\\.)?x\\.com/i/status/(?<postId>\\d+)', 'x.com/i/status/'],
  ['what may be missing ends a run', '^https://x\\.com/statuse?s', 'https://x.com/status'],
  ['a group is none', '^https://(?:x|y)\\.com/(?:abcdefghij)/a', '.com/'],
  ['a class with a bracket in it', '^https://[a()\\]]+\\.com/', '.com/'],
  ['a number of times', '^https://a{2}b', 'b'],
  ['one of two', '^https://abc|def', ''],
  ['a class of signs', '^https://\\d\\wab', 'ab'],
])('neededText: %s', (_why, regex, expected) => {
  expect(neededText(regex)).toBe(expected);
});

test('whatever an expression takes holds what it needs', () => {
  for (const { raw } of links) {
    for (const subject of [raw, raw.replace(/^http:/, 'https:'), `https://${raw}`]) {
      for (const { regex } of RECORDS.flatMap(({ patterns }) => patterns)) {
        if (new RegExp(regex).test(subject)) expect(subject).toContain(neededText(regex));
      }
    }
  }
});

test('groupNames are in the order of the groups', () => {
  expect(groupNames('^https://(?<account>[a-z]+)\\.example/(?:a|b)/(?<postId>\\d+)')).toEqual([
    'account',
    'postId',
  ]);
});

/**
 * An expression that tries ever more ways on a text that almost fits would hold a page. Texts are made from the expression's
 * own signs, as long as a link may be; one that grows faster than the square of the length would not come to an end here.
 */
test('no expression of the data runs away on a hostile link', () => {
  let tried = 0;
  for (const { patterns } of RECORDS) {
    for (const { regex } of patterns) {
      const compiled = new RegExp(regex);
      const literal = regex
        .replace(/^\^/, '')
        .replace(
          /\(\?[!=][^()]*\)|\(\?<\w+>|\(\?:|\[[^\]]*\][+*?]?(?:\{[\d,]+\})?|\\[dbws][+*?]?|[()|?*+$^]/g,
          '',
        )
        .replace(/\\(.)/g, '$1');
      const host = /^(?:https|at):\/\/[^/]*\//.exec(literal)?.[0] ?? 'https://x.com/';
      const own = RECORDS.find((record) => record.patterns.some((one) => one.regex === regex))?.hosts ?? [];
      const starts = [host, ...own.slice(0, 3).map((one) => `https://${one.replaceAll('*', 'a')}/`)];
      const units = [
        'a',
        '1',
        'a/',
        '1/',
        '0x0:',
        '!1s0x',
        '--',
        'a.',
        '=',
        '&',
        '&id=',
        '?',
        '%',
        '_',
        literal.slice(host.length, host.length + 40),
      ];
      for (const start of starts) {
        for (const unit of units) {
          if (unit === '') continue;
          const hostile = `${start}${unit.repeat(Math.ceil(LONGEST_LINK / unit.length))}`.slice(
            0,
            LONGEST_LINK,
          );
          for (const end of ['', '!', '/', '\u3042']) {
            compiled.exec(hostile + end);
            tried += 1;
          }
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(10_000);
});
