/**
 * The pictures of the README, taken from the built site with the clock at a Tuesday morning: run again after a page has
 * changed, then look at them.
 *
 *     node tools/build.mjs && node tools/run.mjs tools/screenshots.ts
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const OUT = fileURLToPath(new URL('../docs/images/', import.meta.url));
const SERVER = fileURLToPath(new URL('../apps/server/dist/main.mjs', import.meta.url));
const AT = new Date('2026-11-24T10:12:00+09:00');
const SCREENS = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } } as const;

const PAGES: readonly {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}[] = [
  { name: 'home', path: '/' },
  { name: 'results', path: '/find/', act: askForAChild },
  { name: 'service', path: '/s/moj-minna-no-jinken-110/' },
  { name: 'area', path: '/areas/tokyo/' },
  { name: 'coverage', path: '/coverage/', act: showTheMap },
  { name: 'question', path: '/plan/', act: askAQuestion },
  { name: 'plan', path: '/plan/', act: makeAPlan },
  { name: 'papers', path: '/papers/' },
];

await mkdir(OUT, { recursive: true });
const server = spawn(process.execPath, [SERVER], {
  env: { ...process.env, PORT: '8094' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const origin = await addressOf(server.stdout);
const browser = await launchChromium();
try {
  for (const page of PAGES) {
    for (const [screen, viewport] of Object.entries(SCREENS)) await take(browser, page, screen, viewport);
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
}

async function take(
  on: Browser,
  { name, path, act }: (typeof PAGES)[number],
  screen: string,
  viewport: (typeof SCREENS)[keyof typeof SCREENS],
): Promise<void> {
  const context = await on.newContext({ viewport, locale: 'ja-JP', serviceWorkers: 'block' });
  await context.clock.setFixedTime(AT);
  const page = await context.newPage();
  await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
  await act?.(page);
  await page.screenshot({ path: `${OUT}${name}-${screen}.png` });
  await context.close();
}

/** A twelve-year-old in Osaka, bullied, wanting to talk. */
async function askForAChild(page: Page): Promise<void> {
  await page.fill('[name="age"]', '12');
  await page.selectOption('[name="prefecture"]', 'JP-27');
  await page.check('[name="harms"][value="bullying-child"]');
  await page.click('#find-form button[type="submit"]');
  await page.locator('#results h2').first().waitFor();
}

async function askAQuestion(page: Page): Promise<void> {
  await page.locator('[data-action="begin"]').first().click();
  await page.locator('#plan [data-heading]').first().waitFor();
}

/** Somebody insulted on X, in a post of the week before. */
async function makeAPlan(page: Page): Promise<void> {
  await page.fill('#plan textarea', 'https://x.com/example_user/status/2122526156518326272');
  await page.locator('[data-action="show-plan"]').first().click();
  await page.locator('#days').waitFor();
}

async function showTheMap(page: Page): Promise<void> {
  await page.locator('.tile-map').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('h3')?.scrollIntoView());
}

async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
  for await (const chunk of output) {
    const found = /http:\/\/\S+/.exec(String(chunk));
    if (found !== null) return found[0];
  }
  throw new Error('the server did not start; run node tools/build.mjs first');
}
