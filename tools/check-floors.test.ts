import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { floorProblems, readTree, ringProblems } from './check-floors.ts';

const manifest = (name: string, floor: number | null, dependencies: readonly string[] = []): string =>
  JSON.stringify({
    name,
    ...(floor === null ? {} : { floor }),
    exports: { '.': './src/index.ts', './testing': './src/testing/index.ts' },
    dependencies: Object.fromEntries(dependencies.map((one) => [one, '*'])),
  });

/** A small tree without a fault: low (0), left and right (1), and an app (7). */
const soundTree: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ devDependencies: { vitest: '1.0.0' } }),
  'packages/low/package.json': manifest('@k/low', 0),
  'packages/low/src/index.ts': "export { one } from './one.ts';",
  'packages/low/src/one.ts': 'export const one = 1;',
  'packages/low/src/one.test.ts':
    "import { test } from 'vitest';\nimport { one } from './one.ts';\ntest('one', () => one);",
  'packages/left/package.json': manifest('@k/left', 1, ['@k/low']),
  'packages/left/src/index.ts':
    "import { one } from '@k/low';\nexport const two = one + new Date(0).getTime();",
  'packages/right/package.json': manifest('@k/right', 1, ['@k/low']),
  'packages/right/src/index.ts': 'export const three = 3;',
  'apps/app/package.json': manifest('@k/app', 7, ['@k/low', '@k/left']),
  'apps/app/src/main.ts':
    "import { readFileSync } from 'node:fs';\nimport { two } from '@k/left';\nexport const main = [two, readFileSync, Date.now()];",
  'tools/run.mjs': 'export const run = 1;',
  'apps/app/build.mjs': "import { run } from '../../tools/run.mjs';\nexport const build = run;",
};

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function treeWith(planted: Readonly<Record<string, string>>): ReturnType<typeof readTree> {
  root = mkdtempSync(join(tmpdir(), 'floors-'));
  for (const [file, text] of Object.entries({ ...soundTree, ...planted })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return readTree(root);
}

test('a sound tree has no problem', () => {
  const tree = treeWith({});
  expect(tree.sources.size).toBe(8);
  expect([...floorProblems(tree), ...ringProblems(tree)]).toEqual([]);
});

describe('a planted breach is refused, at its file and line', () => {
  test.each([
    [
      'upward',
      'packages/low/src/one.ts',
      "\nimport { two } from '@k/left';\nexport const one = two;",
      2,
      'imports upward: floor 0 → @k/left, floor 1',
    ],
    [
      'upward, type only',
      'packages/low/src/one.ts',
      "import type { two } from '@k/left';\nexport type One = typeof two;",
      1,
      'imports upward: floor 0 → @k/left, floor 1',
    ],
    [
      'upward, inside a type',
      'packages/low/src/one.ts',
      "export type One = import('@k/left').Two;",
      1,
      'imports upward: floor 0 → @k/left, floor 1',
    ],
    [
      'upward, when run',
      'packages/low/src/one.ts',
      "export const one = () => import('@k/left');",
      1,
      'imports upward: floor 0 → @k/left, floor 1',
    ],
    [
      'upward, re-exported',
      'packages/low/src/one.ts',
      "export { two as one } from '@k/left';",
      1,
      'imports upward: floor 0 → @k/left, floor 1',
    ],
    [
      'sideways',
      'packages/left/src/index.ts',
      "export { three } from '@k/right';",
      1,
      'imports sideways: floor 1 → @k/right, floor 1',
    ],
    [
      'undeclared, from a lower floor',
      'packages/right/src/x.ts',
      "export { two } from '@k/app';",
      1,
      'imports upward: floor 1 → @k/app, floor 7',
    ],
    [
      'undeclared neighbour',
      'apps/app/src/main.ts',
      "export { three } from '@k/right';",
      1,
      'imports @k/right, which is not declared',
    ],
    [
      'undeclared neighbour in a test',
      'packages/low/src/one.test.ts',
      "import '@k/left';",
      1,
      'imports @k/left, which is not declared',
    ],
    [
      'undeclared npm package',
      'apps/app/src/main.ts',
      "export { z } from 'zod';",
      1,
      'imports zod, which is not declared',
    ],
    [
      'a development package outside tests',
      'packages/low/src/one.ts',
      "export { test } from 'vitest';",
      1,
      'imports vitest, which is not declared',
    ],
    [
      'a deep import',
      'packages/left/src/index.ts',
      "export { one } from '@k/low/src/one.ts';",
      1,
      '@k/low has no door "./src/one.ts"',
    ],
    [
      'a deep import by path',
      'packages/left/src/index.ts',
      "export { one } from '../../low/src/one.ts';",
      1,
      'leaves its package by path: ../../low/src/one.ts',
    ],
    [
      'tools from the code itself',
      'apps/app/src/main.ts',
      "export { run } from '../../../tools/run.mjs';",
      1,
      'leaves its package by path: ../../../tools/run.mjs',
    ],
    [
      'a tool that reaches into a package',
      'tools/peek.ts',
      "export { one } from '../packages/low/src/one.ts';",
      1,
      'reaches into a package by path: ../packages/low/src/one.ts',
    ],
    [
      'its own name',
      'packages/low/src/two.ts',
      "export { one } from '@k/low';",
      1,
      'imports its own package by name',
    ],
    [
      'Node below floor 6',
      'packages/low/src/one.ts',
      "export { readFileSync } from 'node:fs';",
      1,
      'node:fs on floor 0',
    ],
    [
      'a hidden clock',
      'packages/low/src/one.ts',
      'export const one =\n  Date.now();',
      2,
      'Date.now() on floor 0',
    ],
    [
      'a hidden clock, as an object',
      'packages/low/src/one.ts',
      'export const one = new Date();',
      1,
      'new Date() on floor 0',
    ],
    [
      'a hidden clock, as text',
      'packages/low/src/one.ts',
      'export const one = Date();',
      1,
      'Date() on floor 0',
    ],
    ['chance', 'packages/low/src/one.ts', 'export const one = Math.random();', 1, 'Math.random() on floor 0'],
    ['no floor', 'packages/right/package.json', manifest('@k/right', null), 1, 'states no floor'],
    [
      'an upward dependency that nobody imports',
      'packages/low/package.json',
      manifest('@k/low', 0, ['@k/left']),
      1,
      'floor 0 depends on @k/left, floor 1',
    ],
    ['TSX without its runtime', 'apps/app/src/page.tsx', 'export const page = <p />;', 1, 'TSX needs preact'],
  ])('%s', (_why, file, text, line, message) => {
    expect(floorProblems(treeWith({ [file]: text }))).toContainEqual(
      expect.objectContaining({ file, line, message }),
    );
  });

  test('text that does not parse is a problem, never an empty list of imports', () => {
    const problems = floorProblems(treeWith({ 'packages/low/src/one.ts': 'export const = ;' }));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^does not parse/)]);
  });
});

describe('what looks like a breach and is none', () => {
  test.each([
    ['an import named in a comment', 'packages/low/src/one.ts', "// import '@k/left'\nexport const one = 1;"],
    ['an import named in text', 'packages/low/src/one.ts', 'export const one = `import "@k/left"`;'],
    ['a declared door', 'apps/app/src/main.ts', "export { x } from '@k/low/testing';"],
    ['a test that reads the tools', 'apps/app/src/main.test.ts', "import '../../../tools/run.mjs';"],
    ['a development package while building', 'apps/app/src/build/site.ts', "export { test } from 'vitest';"],
    ['a clock in a test', 'packages/low/src/one.test.ts', 'export const now = Date.now();'],
    [
      'somebody else’s now()',
      'packages/low/src/one.ts',
      'export const one = (clock: { now(): number }) => clock.now();',
    ],
  ])('%s', (_why, file, text) => {
    expect(floorProblems(treeWith({ [file]: text }))).toEqual([]);
  });
});

describe('rings', () => {
  const ringOf = (planted: Readonly<Record<string, string>>): readonly string[] =>
    ringProblems(treeWith(planted)).map(({ message }) => message);

  test.each([
    [
      'two files',
      { 'packages/low/src/a.ts': "import './b.ts';", 'packages/low/src/b.ts': "import './a.ts';" },
      'packages/low/src/a.ts → packages/low/src/b.ts → packages/low/src/a.ts',
    ],
    [
      'three files, one import of a type only',
      {
        'packages/low/src/a.ts': "import './b.ts';",
        'packages/low/src/b.ts': "import type { C } from './c.ts';",
        'packages/low/src/c.ts': "export type C = import('./a.ts').A;",
      },
      'packages/low/src/a.ts → packages/low/src/b.ts → packages/low/src/c.ts → packages/low/src/a.ts',
    ],
    [
      'through the index',
      { 'packages/low/src/one.ts': "import { one } from './index.ts';" },
      'packages/low/src/index.ts → packages/low/src/one.ts → packages/low/src/index.ts',
    ],
    [
      'across packages',
      { 'packages/low/src/index.ts': "import '@k/left';" },
      'packages/left/src/index.ts → packages/low/src/index.ts → packages/left/src/index.ts',
    ],
    ['a file and itself', { 'tools/a.ts': "import './a.ts';" }, 'tools/a.ts → tools/a.ts'],
  ])('%s', (_why, planted, way) => {
    expect(ringOf(planted)).toContain(`files import each other: ${way}`);
  });

  test('a file that two others import is no ring', () => {
    expect(
      ringOf({
        'tools/a.ts': "import './c.ts';",
        'tools/b.ts': "import './c.ts';\nimport './a.ts';",
        'tools/c.ts': '',
      }),
    ).toEqual([]);
  });
});
