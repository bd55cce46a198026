import { describe, expect, test } from 'vitest';
import { architectureProblems, glossaryProblems, lockfileProblems, strayProblems } from './check-strays.ts';

/** Written in two halves, so that this file does not hold what it tests for. */
const split = (...halves: readonly string[]): string => halves.join('');

describe('strays of a file', () => {
  test.each([
    ['a path of one machine', 'README.md', split('see "/ho', 'me/someone/x"'), 'names a path of one machine'],
    ['the same in code', 'a.ts', split("const a = '/tm", "p/x';"), 'names a path of one machine'],
    ['a mark of unfinished work', 'a.ts', split('// TO', 'DO later'), 'is marked unfinished'],
    ['a suppressed check', 'a.ts', split('// @ts-ig', 'nore\nexport const a = 1;'), 'suppresses a check'],
    [
      'an expected error outside tests',
      'a.ts',
      split('// @ts-expect-er', 'ror\nexport const a = 1;'),
      'expects a compile error outside a test',
    ],
    ['any', 'a.ts', 'export const a = (b: any) => b;', 'uses any'],
    ['any, deep in a type', 'a.ts', 'export type A = Promise<readonly any[]>;', 'uses any'],
    ['export *', 'index.ts', "export * from './a.ts';", 'uses export *'],
    ['export default', 'a.tsx', 'export default 1;', 'uses export default'],
    [
      'a long file without a reason',
      'a.ts',
      '\n'.repeat(401),
      'has 401 lines, more than 400, and gives no reason',
    ],
  ])('%s', (_why, file, text, message) => {
    expect(strayProblems(file, text)).toEqual([expect.objectContaining({ file, message })]);
  });

  test.each([
    ['the same on every Debian', 'a.ts', "const a = '/usr/bin/chromium';"],
    ['a path of the site', 'a.ts', "const a = '/areas/13/';"],
    ['the word any', 'a.ts', 'export const any = "any";'],
    [
      'an expected error in a test',
      'a.test.ts',
      split('// @ts-expect-er', "ror a brand\nexport const a: number = '1';"),
    ],
    ['a tool that demands a default export', 'vitest.config.ts', 'export default {};'],
    ['exactly four hundred lines', 'a.ts', '\n'.repeat(400)],
    ['a long file with its reason', 'a.ts', `// One table, kept whole.${'\n'.repeat(401)}`],
    ['a long table of facts', 'data/a.json', '\n'.repeat(401)],
  ])('none: %s', (_why, file, text) => {
    expect(strayProblems(file, text)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const folders = ['packages/kernel', 'apps/web'];
  const line = (folder: string): string => `| \`${folder}\` | 0 | what it is for |`;

  test.each([
    ['lists exactly the packages', folders, []],
    ['misses one', ['apps/web'], ['needs exactly one line for packages/kernel']],
    ['lists one twice', ['apps/web', ...folders], ['needs exactly one line for apps/web']],
    ['lists one that is gone', [...folders, 'packages/old'], ['names packages/old, which is not there']],
  ])('%s', (_why, listed, messages) => {
    const found = architectureProblems(['# Architecture', ...listed.map(line)].join('\n'), folders);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });
});

test('docs/glossary.md names every type that a package exports, and only types are asked for', () => {
  const index = "export { make, type Known } from './a.ts';\nexport type { Missing, Kind } from './b.ts';";
  const glossary = '| `Known`, `Kind.of` | 種類 |\n| Missing | not in code type |';
  expect(glossaryProblems(glossary, 'index.ts', index)).toEqual([
    expect.objectContaining({ line: 2, message: 'exports Missing, which docs/glossary.md does not name' }),
  ]);
});

test('a lockfile names no host', () => {
  const lockfile = (address: string): string => `{\n  "resolved": "${address}"\n}`;
  expect(lockfileProblems(lockfile('packages/kernel'))).toEqual([]);
  expect(lockfileProblems(lockfile('https://registry.example/a.tgz'))).toMatchObject([{ line: 2 }]);
});
