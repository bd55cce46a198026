/** One page of each kind, as people with other eyes, hands and devices have it: axe, nothing wider than the screen, a way out. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext, violationsOf } from './testing/browser.ts';
import { type StaticSite, startStaticSite } from './testing/static-server.ts';

const PAGES: readonly (readonly [string, string])[] = [
  ['home', '/'],
  ['the questions', '/find/'],
  ['a window for children', '/s/mext-24h-kodomo-sos/'],
  ['a window with a number that is not confirmed', '/s/kotaeru-tokyo/'],
  ['a window that has ended', '/s/docomo-nettrouble-campaign/'],
  ['a window with 47 places', '/s/npa-9110/'],
  ['a place', '/s/police-cyber-aichi/'],
  ['all areas', '/areas/'],
  ['an area', '/areas/tokyo/'],
  ['kinds', '/kinds/'],
  ['a kind, for children', '/kinds/child/'],
  ['ended windows', '/ended/'],
  ['the three steps', '/steps/'],
  ['a step', '/steps/s41-kokuso/'],
  ['the map of steps', '/steps/map/'],
  ['the plan', '/plan/'],
  ['the papers', '/papers/'],
  ['a paper', '/papers/naiyo-shomei/'],
  ['coverage', '/coverage/'],
  ['data', '/data/'],
  ['privacy', '/privacy/'],
  ['safety', '/safety/'],
  ['about', '/about/'],
  ['offline', '/offline/'],
  ['nothing there', '/404.html'],
];

const READERS = [
  ['a phone by day', { colorScheme: 'light', width: 360, script: true }],
  ['the narrowest screen at night, without script', { colorScheme: 'dark', width: 320, script: false }],
  ['a desk at night', { colorScheme: 'dark', width: 1280, script: true }],
  ['a desk by day, without script', { colorScheme: 'light', width: 1280, script: false }],
] as const;

/** The checker itself needs script, so the page's own is kept away and what is written for its absence is shown. */
function showWhatStandsWithoutScript(): void {
  for (const part of document.querySelectorAll('noscript')) part.outerHTML = part.textContent ?? '';
}

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startStaticSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe.each(READERS)('%s', (_who, { colorScheme, width, script }) => {
  test.each(PAGES)('%s', { timeout: 60_000 }, async (_what, path) => {
    const context = await openContext(browser, { colorScheme, viewport: { width, height: 740 } });
    const page = await context.newPage();
    if (!script) await page.route('**/assets/**', (route) => route.abort());
    const response = await page.goto(`${site.origin}${path}`);
    expect(response?.ok()).toBe(true);
    if (!script) await page.evaluate(showWhatStandsWithoutScript);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('#exit').isVisible()).toBe(true);
    await context.close();
  });
});
