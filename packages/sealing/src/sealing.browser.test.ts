/** The same package in a browser: sealed there and opened here, and the other way round. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { EMPTY_CASE, encodeCaseFile, withAnswer } from '@kakekomi/casefile';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../tools/chromium.ts';
import { openCaseFile } from './open-case-file.ts';
import { seal } from './seal.ts';

const caseFile = withAnswer(EMPTY_CASE, 'still', 'yes');
const plain = encodeCaseFile(caseFile);
const passphrase = 'ねこ いぬ とり うま';
/** The most that loading it may cost a phone, in bytes of gzip. */
const MOST_BYTES = 60_000;
let browser: Browser;
let script = '';

beforeAll(async () => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./index.ts', import.meta.url)),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'sealing', minify: true });
  await bundle.close();
  expect(output).toHaveLength(1);
  script = output[0].code;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

test('a page seals and opens, and asks nobody for anything', { timeout: 60_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addScriptTag({ content: script });
  const fromHere = [...(await seal(plain, passphrase, { workFactor: 10 }))];
  const there = await page.evaluate(
    async ({ plain, passphrase, fromHere }) => {
      // The script above made it; its types are those of this package.
      const { sealing } = globalThis as unknown as { readonly sealing: typeof import('./index.ts') };
      const sealed = await sealing.seal(plain, passphrase);
      return {
        sealed: [...sealed],
        opened: await sealing.openCaseFile(Uint8Array.from(fromHere), passphrase),
        again: await sealing.openCaseFile(sealed, passphrase),
        wrong: await sealing.openCaseFile(Uint8Array.from(fromHere), 'うま'),
        cut: await sealing.openCaseFile(Uint8Array.from(fromHere).subarray(0, 100), passphrase),
      };
    },
    { plain, passphrase, fromHere },
  );
  expect(there.opened).toEqual({ kind: 'ok', value: caseFile });
  expect(there.again).toEqual({ kind: 'ok', value: caseFile });
  expect(there.wrong).toEqual({ kind: 'err', problem: { code: 'wrong-passphrase' } });
  expect(there.cut).toEqual({ kind: 'err', problem: { code: 'cut-off-or-damaged' } });
  expect(await openCaseFile(Uint8Array.from(there.sealed), passphrase)).toEqual({
    kind: 'ok',
    value: caseFile,
  });
  expect(asked).toEqual([]);
  await context.close();
});

test('it fits in what a page may load when somebody saves', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(MOST_BYTES);
});
