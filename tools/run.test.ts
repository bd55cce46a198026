import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface RunModule {
  buildEntry(options: { entry: string; outFile: string }): Promise<{ outFile: string; rebuilt: boolean }>;
}

const runFile = fileURLToPath(new URL('run.mjs', import.meta.url));
const { buildEntry } = (await import(pathToFileURL(runFile).href)) as RunModule;

let root = '';
let entry = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
  entry = join(root, 'src', 'entry.ts');
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src', 'facts.json'), '{ "answer": 42 }');
  writeFileSync(join(root, 'src', 'part.ts'), 'export const here: string = import.meta.url;\n');
  writeFileSync(
    entry,
    `import { basename } from 'node:path';
     import facts from './facts.json';
     import { here } from './part.ts';
     interface Said { readonly said: readonly unknown[] }
     const { said }: Said = { said: [facts.answer, basename(new URL(here).pathname), here, process.argv.slice(2)] };
     console.log(JSON.stringify(said));
     if (process.argv.includes('--fail')) throw new Error('on purpose');
     `,
  );
});
afterAll(() => {
  const bundles = fileURLToPath(new URL('../node_modules/.cache/kakekomi/', import.meta.url));
  for (const name of readdirSync(bundles)) if (name.includes(basename(root))) rmSync(join(bundles, name));
  rmSync(root, { recursive: true, force: true });
});

test('runs TypeScript with its imports and arguments; a bundled file keeps its own address', () => {
  const { stdout, status } = spawnSync(process.execPath, [runFile, entry, '--a', 'b c'], {
    encoding: 'utf8',
  });
  const address = pathToFileURL(join(root, 'src', 'part.ts')).href;
  expect(JSON.parse(stdout)).toEqual([42, 'part.ts', address, ['--a', 'b c']]);
  expect(status).toBe(0);
});

test('an error ends the process with a fault that names the line written, not the line bundled', () => {
  const { stderr, status } = spawnSync(process.execPath, [runFile, entry, '--fail'], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('entry.ts:7');
});

test('without a file it says what to type', () => {
  const { stderr, status } = spawnSync(process.execPath, [runFile], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'Name the file to run: node tools/run.mjs tools/data-check.ts\n']);
});

test('builds once, and again only when an input has changed or the bundle is gone', async () => {
  const outFile = join(root, 'dist', 'entry.mjs');
  const rebuilt = async (): Promise<boolean> => (await buildEntry({ entry, outFile })).rebuilt;
  expect([await rebuilt(), await rebuilt()]).toEqual([true, false]);

  const part = join(root, 'src', 'part.ts');
  utimesSync(part, new Date(0), new Date(statSync(part).mtimeMs + 5000));
  expect([await rebuilt(), await rebuilt()]).toEqual([true, false]);

  rmSync(join(root, 'src', 'facts.json'));
  writeFileSync(join(root, 'src', 'facts.json'), '{ "answer": 43 } ');
  expect([await rebuilt(), await rebuilt()]).toEqual([true, false]);

  rmSync(outFile);
  expect(await rebuilt()).toBe(true);
});
