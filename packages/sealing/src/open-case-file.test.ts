import { CASE_FILE_VERSION, type CaseFile, EMPTY_CASE, encodeCaseFile, withAnswer } from '@kakekomi/casefile';
import { armor } from 'age-encryption';
import { expect, test } from 'vitest';
import { openCaseFile } from './open-case-file.ts';
import { seal } from './seal.ts';

const QUICK = { workFactor: 1 };
const PASSPHRASE = 'ねこ いぬ とり うま';
const caseFile: CaseFile = withAnswer({ ...EMPTY_CASE, situation: { age: 16 } }, 'still', 'yes');
const plain = encodeCaseFile(caseFile);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const answerTo = async (bytes: Uint8Array, passphrase: string | null): Promise<string> => {
  const opened = await openCaseFile(bytes, passphrase);
  return opened.kind === 'ok' ? 'ok' : opened.problem.code;
};

test('opens however it was kept', async () => {
  const sealed = await seal(plain, PASSPHRASE, QUICK);
  for (const [bytes, passphrase] of [
    [bytesOf(plain), null],
    [bytesOf(plain), 'a passphrase that nobody needed'],
    [bytesOf(`\ufeff${plain}`), null],
    [sealed, PASSPHRASE],
    [bytesOf(armor.encode(sealed)), PASSPHRASE],
  ] as const) {
    expect(await openCaseFile(bytes, passphrase)).toEqual({ kind: 'ok', value: caseFile });
  }
});

test('a sealed file asks for its passphrase', async () => {
  const sealed = await seal(plain, PASSPHRASE, QUICK);
  expect(await answerTo(sealed, null)).toBe('passphrase-needed');
  expect(await answerTo(bytesOf(armor.encode(sealed)), '')).toBe('passphrase-needed');
});

test.each([
  ['an empty file', '', 'cut-off-or-damaged'],
  ['a plain file that was cut', plain.slice(0, -20), 'cut-off-or-damaged'],
  ['somebody else’s JSON', '{"a":1}', 'not-a-case-file'],
  ['a list', '[1]', 'not-a-case-file'],
  ['a letter', 'こんにちは', 'not-a-case-file'],
  ['the first signs of a sealed file', 'age-encryption.org', 'cut-off-or-damaged'],
  [
    'kept by a newer program',
    plain.replace(/"version": \d+/, `"version": ${CASE_FILE_VERSION + 1}`),
    'newer-version',
  ],
  ['changed by hand', plain.replace('"age": 16', '"age": "MARKER-7731"'), 'not-allowed'],
])('plain: %s', async (_what, text, code) => {
  const opened = await openCaseFile(bytesOf(text), PASSPHRASE);
  expect(opened).toMatchObject({ kind: 'err', problem: { code } });
  expect(JSON.stringify(opened)).not.toContain('MARKER-7731');
});

test.each([
  ['a diary', 'きょうは晴れ', 'not-a-case-file'],
  ['somebody else’s JSON', '{"a":1}', 'not-a-case-file'],
  ['a newer case', plain.replace(/"version": \d+/, '"version": 99'), 'newer-version'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0xff]), 'not-text'],
])('sealed: %s', async (_what, content, code) => {
  expect(await answerTo(await seal(content, PASSPHRASE, QUICK), PASSPHRASE)).toBe(code);
});

test('sealed: the wrong passphrase, and the file stays what it was', async () => {
  const sealed = await seal(plain, PASSPHRASE, QUICK);
  const before = sealed.slice();
  expect(await answerTo(sealed, 'うま とり いぬ ねこ')).toBe('wrong-passphrase');
  expect(sealed).toEqual(before);
});
