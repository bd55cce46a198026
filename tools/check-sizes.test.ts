import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Budget, brotliBytes, gzipBytes, isKept, measure, measureLine } from './check-sizes.ts';

const files: Readonly<Record<string, string>> = {
  'dist/index.html': '<p>home</p>',
  'dist/manifest.json': JSON.stringify({ findFlow: ['assets/find.js'], gone: ['assets/gone.js'], none: [] }),
  'dist/assets/find.js': 'export const find = 1;',
  'dist/shards/national.json': JSON.stringify(
    Array.from({ length: 99 }, (_one, index) => `national ${index * index}`),
  ),
  'dist/shards/13.json': '["a longer one, so that it is the largest"]',
  'dist/shards/01.json': '[]',
  'dist/shards/readme.txt': 'not a shard',
  'src/index.ts': "export { kept } from './kept.ts';",
  'src/kept.ts': 'export const kept: number = 1;\n// a comment that no page loads',
};
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sizes-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const size = (file: string): number => gzipBytes(files[file] ?? '');

test.each<[why: string, budget: Omit<Budget, 'name' | 'limitBytes'>, sizeBytes: () => number]>([
  ['one file', { files: ['dist/index.html'] }, () => size('dist/index.html')],
  [
    'all together, once each, though two patterns name it',
    { files: ['dist/shards/*.json', 'dist/shards/13.json'], except: ['dist/shards/national.json'] },
    () => size('dist/shards/01.json') + size('dist/shards/13.json'),
  ],
  [
    'each alone: the largest counts',
    { files: ['dist/shards/*.json'], except: ['dist/shards/national.json'], each: true },
    () => size('dist/shards/13.json'),
  ],
  ['a list in the manifest', { listedIn: 'dist/manifest.json#findFlow' }, () => size('dist/assets/find.js')],
  [
    'brotli, where a budget says so',
    { files: ['dist/shards/national.json'], as: 'brotli' },
    () => brotliBytes(files['dist/shards/national.json'] ?? ''),
  ],
])('measures %s', async (_why, budget, sizeBytes) => {
  const one = await measure(root, { name: 'x', limitBytes: sizeBytes(), ...budget });
  expect(one).toMatchObject({ sizeBytes: sizeBytes(), fault: null });
  expect(isKept(one)).toBe(true);
  expect(isKept({ ...one, limitBytes: sizeBytes() - 1 })).toBe(false);
});

describe('what cannot be measured is not kept', () => {
  test.each<[why: string, budget: Omit<Budget, 'name' | 'limitBytes'>, fault: string]>([
    ['a missing file', { files: ['dist/gone.html'] }, 'nothing matches dist/gone.html'],
    ['a missing folder', { files: ['gone/*.json'] }, 'nothing matches gone/*.json'],
    [
      'a listed file that is missing',
      { listedIn: 'dist/manifest.json#gone' },
      'dist/assets/gone.js is listed, but missing',
    ],
    ['an empty list', { listedIn: 'dist/manifest.json#none' }, 'dist/manifest.json lists nothing under none'],
    ['a missing manifest', { listedIn: 'gone.json#findFlow' }, 'gone.json is missing'],
  ])('%s', async (_why, budget, fault) => {
    const one = await measure(root, { name: 'x', limitBytes: 1000, ...budget });
    expect(one.fault).toBe(fault);
    expect(isKept(one)).toBe(false);
    expect(measureLine(one)).toMatch(/^✗ .*\(.+\)$/);
  });
});

test('a bundle is measured as a page would load it: without types and comments', async () => {
  const { sizeBytes } = await measure(root, { name: 'x', limitBytes: 1000, bundle: 'src/index.ts' });
  expect(sizeBytes).toBeGreaterThan(20);
  expect(sizeBytes).toBeLessThan(80);
});

test('importing one function brings only its own bytes, since packages have no side effects', async () => {
  const repository = fileURLToPath(new URL('..', import.meta.url));
  writeFileSync(
    join(root, 'src/one.ts'),
    `export { ok } from '${join(repository, 'packages/kernel/src/index.ts')}';`,
  );
  const { sizeBytes } = await measure(root, { name: 'x', limitBytes: 1000, bundle: 'src/one.ts' });
  expect(sizeBytes).toBeLessThan(110);
});

test('a line tells use, bytes and name', () => {
  const one = { name: 'home', largest: 'a', sizeBytes: 7168, limitBytes: 14336, fault: null };
  expect(measureLine(one)).toBe('✓   50 %      7,168 of 14,336 B  home');
});
