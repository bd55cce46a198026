/** Ways through the page of the papers that several tests take. */
import type { Page } from 'playwright-core';
import { type OpenOptions, type OpenPage, openPage, unfold } from './browser.ts';
import { fileMadeBy, type MadeFile } from './files.ts';
import type { Host } from './host.ts';
import { screenIn } from './screen.ts';

const { heading, heads, leaveBy } = screenIn('#papers');

export { heads };

/** A fresh person on the first screen. */
export async function openPapers(host: Host, options: OpenOptions = {}): Promise<OpenPage> {
  const open = await openPage(host, '/papers/', options);
  await open.page.locator('#papers [data-heading]').waitFor();
  return open;
}

/** Presses the button with exactly this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator('#papers').getByRole('button', { name, exact: true }).first().click();
}

/** Opens the form's group and chooses it. */
export async function chooseForm(page: Page, form: string): Promise<void> {
  await unfold(page, '#papers');
  await page.locator(`[data-action="choose-form"][data-value="${form}"]`).first().click();
  await page.locator('#papers h1').waitFor();
}

/** Answers every question with this; links, choices and days by what they are. */
export async function answerAll(page: Page, text: string, link: string): Promise<void> {
  await page.locator('#papers').locator('[data-action="next"], [data-action="answer"]').first().waitFor();
  while ((await heading(page)) !== '下書き') await leaveBy(page, () => answerOne(page, text, link));
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
export function made(page: Page, action: string): Promise<MadeFile> {
  return fileMadeBy(page, () => page.locator(`[data-action="${action}"]`).click());
}
