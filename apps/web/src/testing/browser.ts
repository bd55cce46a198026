/** Debian's Chromium, for tests; one for a file, a fresh context for each test. */
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    // Pages kept whole for the back button are what people have; Playwright switches that off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A Tuesday morning in Japan, one day after the facts were read. */
export const OPEN_HOURS = new Date('2026-11-24T10:12:00+09:00');

export interface OpenOptions extends BrowserContextOptions {
  /** Null leaves the clock alone: a clock that stands still also hides how a page was reached. */
  readonly at?: Date | null;
}

/** A page with the clock standing still, and nothing from the outside: the neutral site is answered here. */
export async function openContext(browser: Browser, options: OpenOptions = {}): Promise<BrowserContext> {
  const { at = OPEN_HOURS, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    ...rest,
  });
  if (at !== null) await context.clock.setFixedTime(at);
  await context.route(/^https?:\/\/(?!localhost)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>weather</title><p>weather</p>' }),
  );
  return context;
}

/** What axe finds against WCAG 2.2 AA and its best practices, as `rule: element`. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    // axe is there since the line above.
    const { axe: checker } = window as unknown as { readonly axe: typeof import('axe-core') };
    const { violations } = await checker.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
