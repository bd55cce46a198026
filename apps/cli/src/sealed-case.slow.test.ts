/**
 * `kakekomi plan --case` on a file that Debian's own `age` has made, as people run it: the passphrase from the environment,
 * and typed on a terminal, where it must not be seen.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY_CASE, encodeCaseFile } from '@kakekomi/casefile';
import { afterAll, beforeAll, expect, test } from 'vitest';

const AGE = '/usr/bin/age';
const BIN = fileURLToPath(new URL('../bin/kakekomi.mjs', import.meta.url));
const PASSPHRASE = 'ぺんぎん もぐら いもり すいか';
const QUESTION = '合言葉（表示されません）';
const AT = '2026-11-24T10:00';

let folder = '';
beforeAll(() => {
  if (!existsSync(AGE))
    throw new Error('This test needs age: sudo apt-get install -y --no-install-recommends age');
  folder = mkdtempSync(join(tmpdir(), 'kakekomi-sealed-'));
  const situation = { age: 14, harms: ['bullying-child'] } as const;
  writeFileSync(join(folder, 'case.json'), encodeCaseFile({ ...EMPTY_CASE, situation }));
  const sealing = spawnSync('script', ['-qec', `${AGE} -p -o case.age case.json`, '/dev/null'], {
    cwd: folder,
    input: `${PASSPHRASE}\n${PASSPHRASE}\n`,
    encoding: 'utf8',
  });
  expect(sealing.status, sealing.stdout).toBe(0);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the program without a terminal of its own, so that there is nowhere to ask. */
function plan(file: string, env: Readonly<Record<string, string>>) {
  const words = [BIN, 'plan', '--case', file, '--at', AT, '--json'];
  const { status, stdout, stderr } = spawnSync('setsid', ['-w', process.execPath, ...words], {
    cwd: folder,
    env: { ...process.env, KAKEKOMI_PASSPHRASE: '', ...env },
    input: '',
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('the passphrase from the environment: the plan of the plain file', { timeout: 60_000 }, () => {
  const plain = plan('case.json', {});
  const opened = plan('case.age', { KAKEKOMI_PASSPHRASE: PASSPHRASE });
  expect([opened.status, opened.err]).toEqual([0, '']);
  expect(opened.out).toBe(plain.out);
  expect(JSON.parse(opened.out).stages.length).toBeGreaterThan(3);
});

test('neither environment nor terminal: told what to do', { timeout: 60_000 }, () => {
  const { status, out, err } = plan('case.age', {});
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('KAKEKOMI_PASSPHRASE');
});

test('typed on a terminal: asked for, opened, and never shown', { timeout: 60_000 }, async () => {
  const command = `'${process.execPath}' '${BIN}' plan --case case.age --at ${AT}`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, KAKEKOMI_PASSPHRASE: '' },
  });
  let shown = '';
  let isTyped = false;
  terminal.stdout.setEncoding('utf8').on('data', (part: string) => {
    shown += part;
    if (isTyped || !shown.includes(QUESTION)) return;
    isTyped = true;
    terminal.stdin.write(`${PASSPHRASE}\r`);
  });
  const code = await new Promise<number | null>((resolve) => terminal.once('close', resolve));
  expect(code, shown).toBe(0);
  expect(shown.split(QUESTION)).toHaveLength(2);
  expect(shown).toContain('ひどい言葉を向けられていい人はいません');
  for (const word of PASSPHRASE.split(' ')) expect(shown).not.toContain(word);
});
