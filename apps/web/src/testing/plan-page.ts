/** Ways through the page of the plan that several tests take. */
import type { Page } from 'playwright-core';
import { type OpenOptions, type OpenPage, openPage } from './browser.ts';
import type { Host } from './host.ts';
import { screenIn } from './screen.ts';

const { heading, heads, leaveBy } = screenIn('#plan');

export { heading, heads };

/** A fresh person on the first screen. */
export async function openPlan(host: Host, options: OpenOptions = {}): Promise<OpenPage> {
  const open = await openPage(host, '/plan/', options);
  await open.page.locator('#links').waitFor();
  return open;
}

/** Presses the button with exactly this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator('#plan').getByRole('button', { name, exact: true }).click();
}

/** Answers by the words of the choice where the question holds the words on the left, and passes over all others. */
export async function answerAll(page: Page, answers: readonly (readonly [string, string])[]): Promise<void> {
  await asks(page);
  for (let asked = await heading(page); asked !== 'これからの道すじ'; asked = await heading(page)) {
    const choice = answers.find(([words]) => asked.includes(words))?.[1] ?? 'とばす';
    await leaveBy(page, () => press(page, choice));
  }
  await page.locator('#days').waitFor();
}

/** Passes over every question before the first that takes a day. */
export async function skipToDay(page: Page): Promise<void> {
  await asks(page);
  while (!(await page.locator('#day').isVisible())) await leaveBy(page, () => press(page, 'とばす'));
}

/** Waits until there is a question. */
async function asks(page: Page): Promise<void> {
  await page.locator('#plan [data-action="skip"]').waitFor();
}

/** A post whose number tells its moment. */
export const LINK = 'https://x.com/somebody_1/status/2057000000000000000?s=20';
/** One of the day before {@link OPEN_HOURS}. */
export const FRESH = 'https://x.com/somebody_2/status/2124699456107446272';
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
