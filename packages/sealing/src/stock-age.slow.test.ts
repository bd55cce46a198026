/** Our files in Debian's own `age`, and its files in ours: what a lawyer or a counsellor has is enough. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_CASE, encodeCaseFile, withAnswer } from '@kakekomi/casefile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCaseFile } from './open-case-file.ts';
import { seal } from './seal.ts';

const AGE = '/usr/bin/age';
const caseFile = withAnswer(EMPTY_CASE, 'still', 'yes');
const plain = encodeCaseFile(caseFile);
let folder = '';
const inFolder = (name: string): string => join(folder, name);

beforeAll(() => {
  if (!existsSync(AGE))
    throw new Error('This test needs age: sudo apt-get install -y --no-install-recommends age');
  folder = mkdtempSync(join(tmpdir(), 'kakekomi-age-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** `age` asks on a terminal; `script` is one. Each line of `typed` answers one question. */
function age(
  options: string,
  typed: readonly string[],
): { readonly status: number | null; readonly said: string } {
  const { status, stdout } = spawnSync('script', ['-qec', `${AGE} ${options}`, '/dev/null'], {
    cwd: folder,
    input: typed.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { status, said: stdout };
}

const passphrases: readonly (readonly [string, string])[] = [
  ['words', 'correct horse battery staple'],
  ['Japanese', 'ねこ いぬ とり うま 𠮷野家'],
  ['marks of their own become one sign', 'か\u3099くしゅうちょう の うら'],
];

test.each(passphrases)('age opens what we sealed: %s', { timeout: 60_000 }, async (_what, passphrase) => {
  writeFileSync(inFolder('ours.age'), await seal(plain, passphrase));
  const { status, said } = age('-d -o ours.json ours.age', [passphrase.normalize('NFC')]);
  expect(status, said).toBe(0);
  expect(readFileSync(inFolder('ours.json'), 'utf8')).toBe(plain);
});

test.each([
  ['binary', ''],
  ['armored', '-a'],
])('we open what age sealed: %s', { timeout: 60_000 }, async (_what, option) => {
  const passphrase = 'ねこ いぬ とり うま';
  writeFileSync(inFolder('case.json'), plain);
  const { status, said } = age(`-p ${option} -o theirs.age case.json`, [passphrase, passphrase]);
  expect(status, said).toBe(0);
  const theirs = new Uint8Array(readFileSync(inFolder('theirs.age')));
  expect(await openCaseFile(theirs, passphrase)).toEqual({ kind: 'ok', value: caseFile });
  expect(await openCaseFile(theirs, 'うま とり いぬ ねこ')).toEqual({
    kind: 'err',
    problem: { code: 'wrong-passphrase' },
  });
});

test('age refuses what we sealed with another passphrase, so the one above did open it', {
  timeout: 60_000,
}, async () => {
  writeFileSync(inFolder('other.age'), await seal(plain, 'correct horse battery staple'));
  const { status } = age('-d -o other.json other.age', ['another horse battery staple']);
  expect(status).not.toBe(0);
  expect(existsSync(inFolder('other.json'))).toBe(false);
});
