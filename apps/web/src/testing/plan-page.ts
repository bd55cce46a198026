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

/** A post whose number tells its moment. */
export const LINK = 'https://x.com/somebody_1/status/2057000000000000000?s=20';
/** Answers of somebody who is in no danger and wants it gone; the words on the left are those of the question. */
export const CALM: readonly (readonly [string, string])[] = [
  ['危険を感じますか', 'いいえ'],
  ['気持ちに近い', 'つらいけれど、なんとか大丈夫'],
  ['だれのこと', '自分のこと'],
  ['何歳', '18歳以上'],
  ['性的な画像', 'いいえ'],
  ['困っている', '悪口やひどい言葉'],
  ['気づいた', '1週間くらい前'],
  ['望むこと', '消したい'],
];

/** Puts the text into the box and has its links read. */
export async function read(page: Page, text: string): Promise<void> {
  await page.locator('#links').fill(text);
  await press(page, 'リンクを読み取る');
}
