/** What a browser test stands on: one Chromium and one copy of the site for a whole file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../../../tools/chromium.ts';
import { type StaticSite, startStaticSite } from './static-server.ts';

/** Both throw outside of tests and hooks: they are there from before the first test until after the last. */
export interface Host {
  readonly browser: Browser;
  readonly site: StaticSite;
}

/** Has both started before the tests of the file that calls it, and stopped after them. */
export function hostSite(): Host {
  let started: Host | null = null;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([
      // Pages kept whole for the back button are what people have; Playwright switches that off.
      launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
      startStaticSite(),
    ]);
    started = { browser, site };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.site.stop();
    started = null;
  });
  const running = (): Host => {
    if (started === null) throw new Error('the host is not started: use it inside a test or a hook');
    return started;
  };
  return {
    get browser() {
      return running().browser;
    },
    get site() {
      return running().site;
    },
  };
}
