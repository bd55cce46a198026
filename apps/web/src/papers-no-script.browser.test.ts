/** The pages about the papers where no script runs: everything can be read, and somebody can be found. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext, violationsOf } from './testing/browser.ts';
import { type StaticSite, startStaticSite } from './testing/static-server.ts';

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startStaticSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const REMOVAL = 'soushin-meiyo-privacy';
const LETTER = 'naiyo-shomei';

describe('without script', { timeout: 60_000 }, () => {
  test.each([
    ['all papers', '/papers/', '出す前に、見てもらえるところ'],
    ['a paper whose official shape is not confirmed', `/papers/${REMOVAL}/`, '正式な様式を確かめてください'],
    ['the letter', `/papers/${LETTER}/`, '相手がこわいときは、送らないでください'],
    ['a step', '/steps/s51-naiyo/', 'この手続で使う書類'],
  ])('%s', async (_what, path, said) => {
    const context = await openContext(browser, { viewport: { width: 320, height: 740 } });
    const page = await context.newPage();
    await page.route('**/assets/**', (route) => route.abort());
    await page.goto(`${site.origin}${path}`);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('noscript')) part.outerHTML = part.textContent ?? '';
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await page.locator('main').textContent()).toContain(said);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('main a[href="/find/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});
