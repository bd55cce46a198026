/** Pages as people have them, a fresh context for each test; and what is wrong with what a page shows. */
import axe from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import type { Host } from './host.ts';

/** A Tuesday morning in Japan, one day after the facts were read. */
export const OPEN_HOURS = new Date('2026-11-24T10:12:00+09:00');

export interface OpenOptions extends BrowserContextOptions {
  /** Null leaves the clock alone: a clock that stands still also hides how a page was reached. */
  readonly at?: Date | null;
  /** What cannot be had, from before a page opens: much is fetched ahead as soon as the page is idle. */
  readonly missing?: string;
}

/** A context with the clock standing still, and nothing from the outside: the neutral site is answered here. */
export async function openContext(host: Host, options: OpenOptions = {}): Promise<BrowserContext> {
  const { at = OPEN_HOURS, missing, ...rest } = options;
  const context = await host.browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    ...rest,
  });
  if (at !== null) await context.clock.setFixedTime(at);
  await context.route(/^https?:\/\/(?!localhost)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title><p>weather</p>' }),
  );
  if (missing !== undefined) await context.route(missing, (route) => route.abort());
  return context;
}

export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly response: Response | null;
}

/** A fresh person on a page of the site, loaded. */
export async function openPage(host: Host, path: string, options: OpenOptions = {}): Promise<OpenPage> {
  const context = await openContext(host, options);
  const page = await context.newPage();
  const response = await page.goto(`${host.site.origin}${path}`);
  return { context, page, response };
}

/**
 * A page as it is without script. The checker itself needs script, so the page's own is kept away and what is written for its
 * absence is shown.
 */
export async function openWithoutScript(
  host: Host,
  path: string,
  options: OpenOptions = {},
): Promise<OpenPage> {
  const open = await openPage(host, path, { ...options, missing: '**/assets/**' });
  await open.page.evaluate(() => {
    for (const part of document.querySelectorAll('noscript')) part.outerHTML = part.textContent ?? '';
  });
  return open;
}

/** Opens every fold within. */
export async function unfold(page: Page, within: string): Promise<void> {
  await page.evaluate((selector) => {
    for (const fold of document.querySelectorAll(`${selector} details`)) fold.setAttribute('open', '');
  }, within);
}

/** How wide the page is, in CSS pixels: the screen's width, unless something sticks out. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/**
 * What is wrong with what the page shows: what axe finds against WCAG 2.2 AA and its best practices, as `rule: element`; and
 * a page that is not as wide as the screen.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const [violations, width] = [await violationsOf(page), await widthOf(page)];
  const screen = page.viewportSize()?.width;
  return width === screen ? violations : [...violations, `${width} px wide on a screen of ${screen} px`];
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    // axe is there since the line above.
    const { axe: checker } = window as unknown as { readonly axe: typeof import('axe-core') };
    const { violations } = await checker.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
