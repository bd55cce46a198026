import { Ajv2020 } from 'ajv/dist/2020.js';

import { describe, expect, test } from 'vitest';
import accessProviderSchema from '../../../data/schema/access-provider.schema.json' with { type: 'json' };
import platformSchema from '../../../data/schema/platform.schema.json' with { type: 'json' };
import { parseAccessProvider, parsePlatform } from './parse-platform.ts';
import { ACCESS_PROVIDERS, filesOf, RECORDS } from './testing/records.ts';

describe('the project’s own records', () => {
  test('are all read, each under its own name', () => {
    expect(RECORDS.map(({ id }) => `${id}.json`)).toEqual(filesOf('').map(({ name }) => name));
    expect(ACCESS_PROVIDERS.map(({ id }) => `${id}.json`)).toEqual(
      filesOf('access-providers/').map(({ name }) => name),
    );
    expect([RECORDS.length, ACCESS_PROVIDERS.length]).toEqual([74, 29]);
  });

  test('keep to their schemas, which editors go by', () => {
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false });

    for (const [schema, folder] of [
      [platformSchema, ''],
      [accessProviderSchema, 'access-providers/'],
    ] as const) {
      const isRight = ajv.compile(schema);
      for (const { name, value } of filesOf(folder))
        expect([name, isRight(value), isRight.errors]).toEqual([name, true, null]);
    }
  });

  test('say nothing as certain that has no source', () => {
    for (const { id, sources, confidence } of RECORDS) {
      if (sources.every(({ basis }) => basis === 'unsourced')) expect([id, confidence]).toEqual([id, 'low']);
    }
  });

  test('name a window that answers by law only where the platform is designated', () => {
    for (const { id, reportWindows, designation } of RECORDS) {
      const hasWindow = reportWindows.some(({ purpose }) => purpose === 'designated-window');
      expect([id, hasWindow]).toEqual([id, designation.state === 'designated']);
    }
  });
});

const whole = filesOf('').find(({ name }) => name === 'x.json')?.value as { readonly [key: string]: unknown };
const provider = filesOf('access-providers/')[0]?.value as { readonly [key: string]: unknown };
const codes = (value: unknown): readonly string[] => {
  const read = parsePlatform(value);
  return read.kind === 'ok' ? [] : read.problem.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('parsePlatform', () => {
  test.each([
    ['nothing', null, ': wrong-type'],
    ['a misspelt key', { ...whole, host: [] }, 'host: unknown-key'],
    ['a missing name', { ...whole, name: undefined }, ': missing-key'],
    ['an id that is no file name', { ...whole, id: 'X!' }, 'id: bad-id'],
    ['a kind that is not on the list', { ...whole, kind: 'sns' }, 'kind: not-in-list'],
    ['a host with a path', { ...whole, hosts: ['x.com/a'] }, 'hosts.0: bad-host'],
    ['a host twice', { ...whole, hosts: ['x.com', 'x.com'] }, 'hosts.1: listed-twice'],
    ['a day that is none', { ...whole, asOf: '2026-02-30' }, 'asOf: bad-date'],
    ['no source', { ...whole, sources: [] }, 'sources: no-source'],
    [
      'an expression that may begin anywhere',
      { ...whole, patterns: [{ kind: 'post', regex: 'x\\.com/' }] },
      'patterns.0.regex: expression-not-anchored',
    ],
    [
      'an expression that does not compile',
      { ...whole, patterns: [{ kind: 'post', regex: '^https://x\\.com/(?:' }] },
      'patterns.0.regex: bad-expression',
    ],
    [
      'a group without a name',
      { ...whole, patterns: [{ kind: 'post', regex: '^https://x\\.com/(\\d+)' }] },
      'patterns.0.regex: group-without-name',
    ],
    [
      'a form with a group that is not there',
      {
        ...whole,
        patterns: [{ kind: 'post', regex: '^https://x\\.com/', canonical: ['https://x.com/{postId}'] }],
      },
      'patterns.0.canonical.0: no-such-group',
    ],
    [
      'an address of unknown source',
      { ...whole, reportWindows: [{ purpose: 'privacy', url: 'https://x.com/', basis: 'unsourced' }] },
      'reportWindows.0: unsourced-window',
    ],
    [
      'an address that is none',
      { ...whole, reportWindows: [{ purpose: 'privacy', url: 'x.com', basis: 'official' }] },
      'reportWindows.0.url: url-not-absolute',
    ],
    [
      'a number where the algorithm has none',
      {
        ...whole,
        postIdTime: {
          meaning: 'a',
          verified: 'verified',
          reading: {
            algorithm: 'unix-seconds',
            notBefore: '2000-01-01',
            precision: 's',
            bound: 'exact',
            of: 'post',
            shiftBits: 22,
          },
        },
      },
      'postIdTime.reading.shiftBits: unknown-key',
    ],
    [
      'an algorithm without its numbers',
      {
        ...whole,
        postIdTime: {
          meaning: 'a',
          verified: 'verified',
          reading: {
            algorithm: 'shifted-code',
            notBefore: '2000-01-01',
            precision: 's',
            bound: 'exact',
            of: 'post',
            shiftBits: 1,
            minDigits: 1,
          },
        },
      },
      'postIdTime.reading: missing-key',
    ],
    [
      'a country in words',
      { ...whole, operator: { country: 'Japan', confidence: 'low' } },
      'operator.country: bad-country',
    ],
    ['an empty text', { ...whole, nameEn: ' ' }, 'nameEn: empty-text'],
  ])('%s', (_why, value, expected) => {
    expect(codes(value)).toContain(expected);
  });

  test('finds every fault in one pass', () => {
    expect(codes({ ...whole, id: '', asOf: 'x', kind: '' })).toHaveLength(3);
  });
});

test.each([
  ['as it stands', {}, []],
  ['a kind of line that is not known', { kinds: ['radio'] }, ['not-in-list']],
  ['half a day', { logs: { basis: 'a', retentionDays: { min: 0.5 } } }, ['wrong-type']],
])('parseAccessProvider: %s', (_why, change, expected) => {
  const read = parseAccessProvider({ ...provider, ...change });
  expect(read.kind === 'ok' ? [] : read.problem.map(({ code }) => code)).toEqual(expected);
});
