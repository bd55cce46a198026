/** A place in a page that shows one screen at a time, known by its heading. */
import type { Page } from 'playwright-core';

export interface Screen {
  /** What the screen's heading says. */
  readonly heading: (page: Page) => Promise<string>;
  /** Waits until a screen of this heading is there. */
  readonly heads: (page: Page, text: string | RegExp) => Promise<void>;
  /** Does this, then waits until a screen of another heading is there. */
  readonly leaveBy: (page: Page, act: () => Promise<void>) => Promise<void>;
}

export function screenIn(root: string): Screen {
  const selector = `${root} [data-heading]`;
  const heading = async (page: Page): Promise<string> =>
    (await page.locator(selector).first().textContent()) ?? '';
  return {
    heading,
    heads: (page, text) => page.locator(selector, { hasText: text }).waitFor(),
    leaveBy: async (page, act) => {
      const before = await heading(page);
      await act();
      await page.waitForFunction(
        ([where, words]) => (document.querySelector(where)?.textContent ?? words) !== words,
        [selector, before] as const,
      );
    },
  };
}
