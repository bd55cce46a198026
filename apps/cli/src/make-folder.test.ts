import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { runKakekomi } from './testing/run-kakekomi.ts';

let own = '';
beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'make-folder-'));
  await writeFile(join(own, 'file'), '');
});
afterAll(() => rm(own, { recursive: true }));

/** Whether this machine has a folder that is there and takes none. */
const hasProc = existsSync('/proc/self');

describe('makeFolder', () => {
  test('one, and those above it; and once more', async () => {
    const deep = join(own, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  test.each([
    ['beside one that is being made', 'x/y'],
    ['with a dot in it', './z/../w'],
  ])('%s', async (_why, path) => {
    await Promise.all([makeFolder(join(own, path)), makeFolder(join(own, path))]);
    expect((await stat(join(own, path))).isDirectory()).toBe(true);
  });

  test.each([
    ['a file of that name', 'file'],
    ['a file above it', 'file/inside'],
  ])('%s: it rejects', async (_why, path) => {
    await expect(makeFolder(join(own, path))).rejects.toThrow();
  });

  test.runIf(hasProc)('where the kernel makes none it rejects, and does not try for ever', async () => {
    await expect(makeFolder('/proc/nope/deeper')).rejects.toThrow();
  });
});

test.runIf(hasProc)('an export to where no folder can be made says so', async () => {
  const { code, err } = await runKakekomi(['directory', 'export', '--out', '/proc/nope']);
  expect([code, err.includes('--out')]).toEqual([3, true]);
});
