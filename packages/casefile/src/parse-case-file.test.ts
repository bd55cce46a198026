import { readdirSync, readFileSync } from 'node:fs';
import { compilePlatforms, parsePlatform, parsePosts } from '@kakekomi/platforms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import links from '../../../conformance/platforms/links.json' with { type: 'json' };
import { CASE_FILE_VERSION, EMPTY_CASE } from './case-file.ts';
import { withPost } from './change-case.ts';
import type { CaseJson } from './migrations.ts';
import { encodeCaseFile, parseCaseFile, parseCaseFileText } from './parse-case-file.ts';
import { anyCase, FULL_CASE } from './testing/cases.ts';

const json = (): CaseJson => JSON.parse(encodeCaseFile(FULL_CASE)) as CaseJson;
/** The full case as JSON, with one value put in at `path`; `undefined` takes it out. */
function planted(path: readonly (string | number)[], value: unknown): unknown {
  const file = json();
  let at: unknown = file;
  for (const name of path.slice(0, -1)) at = (at as { [name: string | number]: unknown })[name];
  const last = path.at(-1);
  if (last !== undefined) (at as { [name: string | number]: unknown })[last] = value;
  return JSON.parse(JSON.stringify(file)) as unknown;
}
const answerTo = (value: unknown): string => {
  const parsed = parseCaseFile(value);
  return parsed.kind === 'ok' ? 'ok' : `${parsed.problem.code} ${parsed.problem.path.join('.')}`.trim();
};

describe('there and back', () => {
  test('any case is what it was, to the last sign', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const text = encodeCaseFile(caseFile);
        expect(parseCaseFileText(text)).toEqual({ kind: 'ok', value: caseFile });
      }),
    );
  });

  test('equal cases give equal text, however they were put together', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, each]) => [name, turned(each)]),
          );
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const parsed = parseCaseFile(turned(caseFile));
        expect(parsed.kind === 'ok' && encodeCaseFile(parsed.value)).toBe(encodeCaseFile(caseFile));
      }),
    );
  });

  test('nothing is filled in', () => {
    expect(parseCaseFileText(encodeCaseFile(EMPTY_CASE))).toEqual({ kind: 'ok', value: EMPTY_CASE });
  });

  test('what is not in the schema is not written', () => {
    const more = { ...FULL_CASE, diary: 'MARKER-7731' };
    expect(encodeCaseFile(more)).toBe(encodeCaseFile(FULL_CASE));
  });

  test('a field taken back as undefined is absent', () => {
    const text = encodeCaseFile({ ...EMPTY_CASE, facts: { posted: undefined } });
    expect(text).toBe(encodeCaseFile(EMPTY_CASE));
  });

  test('a byte order mark in front, as some editors add one', () => {
    expect(parseCaseFileText(`\ufeff${encodeCaseFile(FULL_CASE)}`).kind).toBe('ok');
  });

  test('every link that the platforms understand, or do not, can be kept and opened', () => {
    const folder = new URL('../../../data/platforms/', import.meta.url);
    const records = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const parsed = parsePlatform(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
        return parsed.kind === 'ok' ? [parsed.value] : [];
      });
    const platforms = compilePlatforms(records);
    const odd = [
      'https://www.google.com/url?q=https%3A%2F%2Fx.com%2Fa%20b%09c%2Fstatus%2F1%22%3E',
      'https://例え.テスト/あ「い」 http://x.com@evil.example/ at://did:plc:abc/app.bsky.feed.post/3k',
    ];
    const references = [...links.map(({ raw }) => raw), ...odd].flatMap((text) =>
      parsePosts(text, platforms),
    );
    expect(references.length).toBeGreaterThan(250);
    for (const reference of references) {
      const caseFile = withPost(EMPTY_CASE, { reference });
      expect(parseCaseFileText(encodeCaseFile(caseFile))).toEqual({ kind: 'ok', value: caseFile });
    }
  });
});

test.each([
  ['nothing', undefined, 'not-a-case-file'],
  ['a list', [], 'not-a-case-file'],
  ['somebody else’s JSON', { name: 'x', version: 1 }, 'not-a-case-file'],
  ['a situation alone is no case', { role: 'victim' }, 'not-a-case-file'],
  ['no version', planted(['version'], undefined), 'unknown-version version'],
  ['a version in letters', planted(['version'], '1'), 'unknown-version version'],
  ['half a version', planted(['version'], 0.5), 'unknown-version version'],
  ['before the first version', planted(['version'], 0), 'unknown-version version'],
  ['a version below zero would never end', planted(['version'], -1e9), 'unknown-version version'],
  ['kept by a newer program', planted(['version'], CASE_FILE_VERSION + 1), 'newer-version version'],
  ['a newer one with fields of its own', { ...json(), version: 99, diary: {} }, 'newer-version version'],
  ['a field of nobody', planted(['MARKER-7731'], 1), 'unknown-field'],
  ['a part is missing', planted(['facts'], undefined), 'missing-field'],
  ['posts that are no list', planted(['posts'], {}), 'not-a-list posts'],
  ['a post that is a link alone', planted(['posts', 0], 'https://x.com/a'), 'not-allowed posts.0'],
  ['a post without its reference', planted(['posts', 0, 'reference'], undefined), 'missing-field posts.0'],
  [
    'an address that would run as script',
    planted(['posts', 0, 'reference', 'url'], 'javascript:alert(1)'),
    'not-allowed posts.0.reference.url',
  ],
  [
    'script as the lasting address',
    planted(['posts', 0, 'reference', 'canonicalUrl'], 'data:text/html,x'),
    'not-allowed posts.0.reference.canonicalUrl',
  ],
  [
    'an address without a host',
    planted(['posts', 0, 'reference', 'url'], 'https:///a'),
    'not-allowed posts.0.reference.url',
  ],
  [
    'a kind that is none',
    planted(['posts', 0, 'reference', 'kind'], 'story'),
    'not-allowed posts.0.reference.kind',
  ],
  [
    'a moment that never was',
    planted(['posts', 0, 'reference', 'postedAt', 'instant'], '2026-02-30T00:00:00.000Z'),
    'not-allowed posts.0.reference.postedAt.instant',
  ],
  [
    'an hour that never was',
    planted(['posts', 0, 'reference', 'postedAt', 'instant'], '2026-02-03T24:00:00.000Z'),
    'not-allowed posts.0.reference.postedAt.instant',
  ],
  ['null where something was told', planted(['posts', 0, 'kept'], null), 'not-allowed posts.0.kept'],
  [
    'a bad word in a list',
    planted(['posts', 0, 'reference', 'missing', 1], 'x'),
    'not-allowed posts.0.reference.missing.1',
  ],
  ['a situation’s field', planted(['situation', 'age'], 500), 'not-allowed situation.age'],
  ['a situation’s list', planted(['situation', 'harms'], 'insult'), 'not-a-list situation.harms'],
  ['a misspelt field of the situation', planted(['situation', 'agee'], 5), 'unknown-field situation'],
  ['a misspelt fact', planted(['facts', 'postd'], '2026-01-01'), 'unknown-field facts'],
  ['a day that is none', planted(['facts', 'posted'], '2026-02-29'), 'no-such-day facts.posted'],
  ['a day as a number', planted(['facts', 'posted'], 20260801), 'not-allowed facts.posted'],
  [
    'a range with one end',
    planted(['facts', 'noticed'], { earliest: '2026-01-01' }),
    'missing-field facts.noticed',
  ],
  [
    'a range the wrong way round',
    planted(['facts', 'noticed'], { earliest: '2026-01-02', latest: '2026-01-01' }),
    'ends-before-it-starts facts.noticed',
  ],
  ['yes in words', planted(['facts', 'isMinor'], 'yes'), 'not-allowed facts.isMinor'],
  [
    'days below zero',
    planted(['facts', 'retentions', 0, 'days', 'min'], -1),
    'not-allowed facts.retentions.0.days.min',
  ],
  [
    'days the wrong way round',
    planted(['facts', 'retentions', 0, 'days', 'min'], 900),
    'ends-before-it-starts facts.retentions.0.days',
  ],
  ['an answer that is no text', planted(['answers', 'still'], true), 'not-allowed answers'],
  ['an empty answer is no answer', planted(['answers', 'still'], ''), 'not-allowed answers'],
  [
    'a question that is no id',
    { ...json(), answers: JSON.parse('{"__proto__":"yes"}') as unknown },
    'unknown-field answers',
  ],
  ['answers as a list', planted(['answers'], ['yes']), 'not-allowed answers'],
])('%s', (_why, value, answer) => {
  expect(answerTo(value)).toBe(answer);
});

test.each([
  ['empty', ''],
  ['cut off', encodeCaseFile(FULL_CASE).slice(0, 500)],
  ['a page', '<!doctype html><title>x</title>'],
  ['brackets a million deep', '['.repeat(1_000_000)],
])('text that is %s', (_why, text) => {
  expect(parseCaseFileText(text)).toEqual({ kind: 'err', problem: { code: 'not-a-case-file', path: [] } });
});

test('whatever is put in, wherever: an answer, never a throw, never what stands in the file', () => {
  const places = (
    value: unknown,
    path: readonly (string | number)[],
  ): readonly (readonly (string | number)[])[] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [path, ...Object.entries(value).flatMap(([name, each]) => places(each, [...path, name]))];
  const everywhere = places(json(), []).filter((path) => path.length > 0);
  const marker = 'MARKER-7731';
  fc.assert(
    fc.property(
      fc.constantFrom(...everywhere),
      fc.oneof(fc.jsonValue(), fc.constant(marker), fc.constant({ [marker]: marker }), fc.constant([marker])),
      (path, value) => {
        const parsed = parseCaseFile(planted(path, value));
        if (parsed.kind === 'err') expect(JSON.stringify(parsed.problem)).not.toContain(marker);
        else expect(parseCaseFileText(encodeCaseFile(parsed.value))).toEqual(parsed);
      },
    ),
    { numRuns: 500 },
  );
});

test('the value that was read stays as it was', () => {
  const file = json();
  const before = JSON.stringify(file);
  parseCaseFile(file);
  expect(JSON.stringify(file)).toBe(before);
});
