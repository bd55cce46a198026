import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

interface InstallModule {
  isNodeNewEnough(version: string): boolean;
  firstMissingPackage(root: string): string | null;
}

const { firstMissingPackage, isNodeNewEnough } = (await import(
  new URL('install.mjs', import.meta.url).href
)) as InstallModule;

test.each([
  ['the oldest', '20.19.0', true],
  ['a little older', '20.18.3', false],
  ['an older major with a higher minor', '18.20.4', false],
  ['a newer major with a lower minor', '22.0.0', true],
])('Node: %s, %s → %s', (_why, version, isEnough) => {
  expect(isNodeNewEnough(version)).toBe(isEnough);
});

describe('what is missing', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const wanted = {
    '': { name: 'x' },
    'packages/a': { version: '0.1.0' },
    'node_modules/@k/a': { link: true },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/for-mac': { version: '1.0.0', optional: true },
  };

  test.each([
    ['nothing is installed', { 'package-lock.json': wanted }, 'node_modules'],
    ['no lockfile and nothing installed', {}, 'node_modules'],
    ['no lockfile, but something installed', { 'node_modules/one/package.json': {} }, null],
    [
      'all is there, but for another system’s binary',
      {
        'package-lock.json': wanted,
        'node_modules/.package-lock.json': { 'node_modules/one': { version: '1.0.0' } },
      },
      null,
    ],
    [
      'a package was added to the lockfile',
      { 'package-lock.json': wanted, 'node_modules/.package-lock.json': {} },
      'one',
    ],
    [
      'a package is there in another version',
      {
        'package-lock.json': wanted,
        'node_modules/.package-lock.json': { 'node_modules/one': { version: '1.0.1' } },
      },
      'one',
    ],
  ])('%s', (_why, files, missing) => {
    root = mkdtempSync(join(tmpdir(), 'install-'));
    for (const [file, packages] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), JSON.stringify({ packages }));
    }
    expect(firstMissingPackage(root)).toBe(missing);
  });
});
