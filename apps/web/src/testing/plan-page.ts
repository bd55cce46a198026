/** Ways through the page of the plan that several tests take. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type OpenOptions, openContext } from './browser.ts';
import type { StaticSite } from './static-server.ts';

export interface OpenPlan {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A fresh person on the first screen. */
export async function openPlan(
  browser: Browser,
  site: StaticSite,
  options: OpenOptions = {},
): Promise<OpenPlan> {
  const context = await openContext(browser, { acceptDownloads: true, ...options });
  const page = await context.newPage();
  await page.goto(`${site.origin}/plan/`);
  await page.locator('#links').waitFor();
  return { context, page };
}

/** Presses the button with exactly this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator('#plan').getByRole('button', { name, exact: true }).click();
}

/** What the screen's heading says. */
export async function heading(page: Page): Promise<string> {
  return (await page.locator('#plan [data-heading]').first().textContent()) ?? '';
}

/** Answers by the words of the choice where the question holds the words on the left, and passes over all others. */
export async function answerAll(page: Page, answers: readonly (readonly [string, string])[]): Promise<void> {
  for (let asked = await heading(page); asked !== 'これからの道すじ'; asked = await heading(page)) {
    const choice = answers.find(([words]) => asked.includes(words))?.[1] ?? 'とばす';
    await press(page, choice);
    await page.waitForFunction((before) => {
      const now = document.querySelector('#plan [data-heading]')?.textContent ?? before;
      return now !== before;
    }, asked);
  }
  await page.locator('#days').waitFor();
}
