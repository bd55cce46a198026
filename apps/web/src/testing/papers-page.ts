/** Ways through the page of the papers that several tests take. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type OpenOptions, openContext } from './browser.ts';
import type { StaticSite } from './static-server.ts';

export interface OpenPapers {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A fresh person on the first screen. */
export async function openPapers(
  browser: Browser,
  site: StaticSite,
  options: OpenOptions = {},
): Promise<OpenPapers> {
  const context = await openContext(browser, { acceptDownloads: true, ...options });
  const page = await context.newPage();
  await page.goto(`${site.origin}/papers/`);
  await page.locator('#papers [data-heading]').waitFor();
  return { context, page };
}

/** Presses the button with exactly this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator('#papers').getByRole('button', { name, exact: true }).first().click();
}

/** Opens the form's group and chooses it. */
export async function chooseForm(page: Page, form: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('#papers details')) fold.setAttribute('open', '');
  });
  await page.locator(`[data-action="choose-form"][data-value="${form}"]`).first().click();
  await page.locator('#papers h1').waitFor();
}

/** What the screen's heading says. */
export async function heading(page: Page): Promise<string> {
  return (await page.locator('#papers [data-heading]').first().textContent()) ?? '';
}

/** Waits until another screen is there. */
export async function heads(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('#papers [data-heading]', { hasText: text }).waitFor();
}

/** Answers every question with this; links, choices and days by what they are. */
export async function answerAll(page: Page, text: string, link: string): Promise<void> {
  for (let asked = await heading(page); asked !== '下書き'; asked = await heading(page)) {
    await answerOne(page, text, link);
    await page.waitForFunction((before) => {
      const now = document.querySelector('#papers [data-heading]')?.textContent ?? before;
      return now !== before;
    }, asked);
  }
}

async function answerOne(page: Page, text: string, link: string): Promise<void> {
  const field = page.locator('#answer');
  if ((await page.locator('#paper-links').count()) > 0) {
    await page.locator('#paper-links').fill(link);
    await press(page, 'リンクを読み取る');
    await page.locator('#papers .card').waitFor();
  } else if ((await page.locator('#posts-quote').count()) > 0) {
    await page.locator('#posts-quote').fill(text);
  } else if ((await page.locator('.choices .choice').count()) > 0) {
    await page.locator('.choices .choice').last().click();
    return;
  } else if ((await page.locator('fieldset#answer').count()) > 0) {
    await field.locator('input').first().check();
  } else if ((await field.count()) > 0) {
    await field.fill((await field.getAttribute('type')) === 'date' ? '2026-11-24' : text);
  }
  await press(page, '次へ');
}

/** Presses what makes a file, and gives its name and bytes. */
export async function made(
  page: Page,
  action: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-action="${action}"]`).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
