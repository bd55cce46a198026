/** One page of each kind, as people with other eyes, hands and devices have it: axe, nothing wider than the screen, a way out. */
import { describe, expect, test } from 'vitest';
import { faultsOf, openPage, openWithoutScript } from './testing/browser.ts';
import { hostSite } from './testing/host.ts';

const PAGES: readonly (readonly [string, string])[] = [
  ['home', '/'],
  ['the questions', '/find/'],
  ['a window for children', '/s/mext-24h-kodomo-sos/'],
  ['a window with a number that is not confirmed', '/s/kotaeru-tokyo/'],
  ['a window that has ended', '/s/docomo-nettrouble-campaign/'],
  ['a window with 47 places', '/s/npa-9110/'],
  ['a place', '/s/police-cyber-aichi/'],
  ['all areas', '/areas/'],
  ['an area', '/areas/tokyo/'],
  ['kinds', '/kinds/'],
  ['a kind, for children', '/kinds/child/'],
  ['ended windows', '/ended/'],
  ['the three steps', '/steps/'],
  ['a step', '/steps/s41-kokuso/'],
  ['the map of steps', '/steps/map/'],
  ['the plan', '/plan/'],
  ['the papers', '/papers/'],
  ['a paper', '/papers/naiyo-shomei/'],
  ['coverage', '/coverage/'],
  ['data', '/data/'],
  ['privacy', '/privacy/'],
  ['safety', '/safety/'],
  ['about', '/about/'],
  ['offline', '/offline/'],
  ['nothing there', '/404.html'],
];

const READERS = [
  ['a phone by day', { colorScheme: 'light', width: 360, script: true }],
  ['the narrowest screen at night, without script', { colorScheme: 'dark', width: 320, script: false }],
  ['a desk at night', { colorScheme: 'dark', width: 1280, script: true }],
  ['a desk by day, without script', { colorScheme: 'light', width: 1280, script: false }],
] as const;

/** What script has drawn once it is done, where it draws at once. */
const DRAWN: Readonly<Record<string, string>> = {
  '/': '.state',
  '/plan/': '#plan [data-heading]',
  '/papers/': '#papers [data-heading]',
};

const host = hostSite();

describe.each(READERS)('%s', (_who, { colorScheme, width, script }) => {
  test.each(PAGES)('%s', { timeout: 60_000 }, async (_what, path) => {
    const options = { colorScheme, viewport: { width, height: 740 } };
    const open = script ? openPage : openWithoutScript;
    const { context, page, response } = await open(host, path, options);
    expect(response?.ok()).toBe(true);
    const drawn = script ? DRAWN[path] : undefined;
    if (drawn !== undefined) await page.locator(drawn).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('#exit').isVisible()).toBe(true);
    await context.close();
  });
});
