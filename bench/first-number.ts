/**
 * Time from navigation to the first telephone number that can be called and is said to be open, in Chromium throttled to
 * 128 kbit/s and 300 ms (what is left when the month's data is used up); beside it, in the same run, the same page with
 * script off, where the number stands with its hours, and a bare page of one link as the floor. Goal: under 3 s.
 *
 *     node tools/run.mjs bench/first-number.ts
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../tools/chromium.ts';

const ROUNDS = 5;
const THROTTLE = {
  offline: false,
  latency: 300,
  downloadThroughput: (128 * 1000) / 8,
  uploadThroughput: (128 * 1000) / 8,
};
const SERVER = fileURLToPath(new URL('../apps/server/dist/main.mjs', import.meta.url));
/** A number in the list of people who answer, once its state has been worked out. */
const OPEN_NUMBER = ':is(li, section):has(.state--open) a[href^="tel:"]';

const floor = createServer((_request, response) =>
  response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end('<!doctype html><title>floor</title><p data-state="open"><a href="tel:0120279338">0120-279-338</a>'),
).listen(0, '127.0.0.1');
await once(floor, 'listening');
const site = await startSite();
const browser = await launchChromium();
try {
  const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`;
  const times = { floor: [] as number[], withoutScript: [] as number[], withScript: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.floor.push(await firstNumber(browser, floorUrl, 'a[href^="tel:"]', true));
    times.withoutScript.push(await firstNumber(browser, site.url, 'a[href^="tel:"]', false));
    times.withScript.push(await firstNumber(browser, site.url, OPEN_NUMBER, true));
  }
  const base = median(times.floor);
  print('floor: a page of one number', base, base);
  print('home, script off: first number with its hours', median(times.withoutScript), base);
  print('home, script on: first number said to be open', median(times.withScript), base);
} finally {
  await browser.close();
  site.process.kill('SIGTERM');
  floor.close();
}

/** Milliseconds until the selector is visible, from an empty cache. */
async function firstNumber(on: Browser, url: string, selector: string, script: boolean): Promise<number> {
  const context = await on.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: script });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', THROTTLE);
    const start = performance.now();
    const [element] = await Promise.all([
      page.waitForSelector(selector, { state: 'visible', timeout: 30_000 }),
      page.goto(url, { waitUntil: 'commit' }),
    ]);
    if (element === null) throw new Error('no number');
    return performance.now() - start;
  } finally {
    await context.close();
  }
}

async function startSite(): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: '8097' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of child.stdout ?? []) {
    const found = /http:\/\/\S+/.exec(String(chunk));
    if (found !== null) return { url: found[0], process: child };
  }
  throw new Error('the server did not start; run npm run build first');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(name: string, milliseconds: number, base: number): void {
  console.info(
    `${name.padEnd(48)} ${milliseconds.toFixed(0).padStart(6)} ms  ${(milliseconds / base).toFixed(2)}x the floor`,
  );
}
