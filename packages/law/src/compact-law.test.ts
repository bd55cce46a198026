import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeLaw, parseLaw } from './compact-law.ts';
import { lawOfJapan, sure } from './testing/law-of-japan.ts';

const law = lawOfJapan();
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

test('what is encoded is read back the same', () => {
  expect(sure(parseLaw(through(encodeLaw(law))))).toEqual(law);
});

test('without sources everything else is the same, and ids stay', () => {
  const read = sure(parseLaw(through(encodeLaw(law, { withSources: false }))));
  expect(read).toEqual({ ...law, sources: new Map() });
  expect(read.deadlines.every(({ sources }) => sources.length > 0)).toBe(true);
});

test.each([
  ['null', null, 'not-a-law'],
  ['a list', [], 'not-a-law'],
  ['another thing', { hello: 1 }, 'not-a-law'],
  ['a version to come', { version: 2 }, 'other-version'],
  ['nothing but a version', { version: 1 }, 'law-malformed'],
])('%s is refused', (_what, value, code) => {
  expect(parseLaw(value)).toMatchObject({ kind: 'err', problem: { code } });
});

test('a fault names its part and its place', () => {
  const compact = through(encodeLaw(law)) as { deadlines: { name?: unknown }[] };
  const [first] = compact.deadlines;
  if (first !== undefined) first.name = 7;
  expect(parseLaw(compact)).toEqual({
    kind: 'err',
    problem: {
      code: 'law-malformed',
      faults: [{ code: 'wrong-type', path: ['deadlines/0', 'name'], expected: 'text' }],
    },
  });
});

test('as a page carries it, it leaves room for the platforms in 60 KB', () => {
  const bytes = gzipSync(JSON.stringify(encodeLaw(law, { withSources: false })), { level: 9 }).length;
  expect(bytes).toBeLessThan(38 * 1024);
});

test('whatever is in the parts, it is refused and never thrown', () => {
  const sound = through(encodeLaw(law)) as object;
  const parts = Object.keys(sound).filter((key) => key !== 'version');
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.anything(), (part, value) => {
      const kind = parseLaw({ ...sound, [part]: value }).kind;
      // An empty list of rights is sound in form; between the records it is another check that speaks.
      return (
        kind === 'err' ||
        (Array.isArray(value) && value.length === 0) ||
        part === 'sources' ||
        value === undefined
      );
    }),
    { numRuns: 200 },
  );
});
