import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

function check(...folder: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'tools/data-check.ts', ...folder],
    {
      cwd: repositoryRoot,
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, err: stderr };
}

test('the data folder is fine, and it says how much was read', () => {
  const { status, out, err } = check();
  expect(err).toBe('');
  expect(out).toMatch(
    /^\d{3} services, \d{3} places, 9 kinds, \d\d platforms, \d\d access providers, 1\d\d files of the law and 2\d of forms are fine; 0 faults\.\n$/,
  );
  expect(status).toBe(0);
});

test('a fault ends with 1, and a line that says where, what and how to mend it', () => {
  const home = mkdtempSync(join(tmpdir(), 'kakekomi-data-check-'));
  try {
    mkdirSync(join(home, 'data/kinds'), { recursive: true });
    writeFileSync(join(home, 'data/kinds/police.json'), '{\n  "kind": "polise",\n}\n');
    const { status, err } = check(join(home, 'data'));
    expect(err.split('\n')).toContain(
      'data/kinds/police.json:3:1: this is not JSON → write a key in double quotes here',
    );
    expect(status).toBe(1);
  } finally {
    rmSync(home, { recursive: true });
  }
});
