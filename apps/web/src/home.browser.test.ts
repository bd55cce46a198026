/** The first page in a browser: honest about the hour, usable by keyboard, readable by everybody. */
import { describe, expect, test } from 'vitest';
import { faultsOf, openPage, widthOf } from './testing/browser.ts';
import { openHome } from './testing/home-page.ts';
import { hostSite } from './testing/host.ts';

const host = hostSite();

describe('accessibility of the first page', { timeout: 60_000 }, () => {
  test.each([
    ['a phone by day', { colorScheme: 'light', width: 360, script: true }],
    ['a phone at night', { colorScheme: 'dark', width: 360, script: true }],
    ['the narrowest screen', { colorScheme: 'light', width: 320, script: true }],
    ['a desk', { colorScheme: 'dark', width: 1280, script: true }],
  ] as const)('%s has no violation', async (_who, { colorScheme, width }) => {
    const { context, page } = await openHome(host, { colorScheme, viewport: { width, height: 740 } });
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });

  test('text at twice its size still fits 320 px', async () => {
    const { context, page } = await openHome(host, { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await context.close();
  });

  test('everything to press is at least 44 px high', async () => {
    const { context, page } = await openHome(host);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.button, .chip, summary, select, .exit, input[type=text]')]
        .map((element) => ({ height: element.getBoundingClientRect().height, text: element.textContent }))
        .filter(({ height }) => height > 0 && height < 44),
    );
    expect(small).toEqual([]);
    await context.close();
  });

  test('by keyboard: the skip link comes first, and every way is reached', async () => {
    const { context, page } = await openHome(host);
    const seen: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const focused = document.activeElement;
          return focused?.getAttribute('href') ?? focused?.getAttribute('name') ?? focused?.tagName ?? '';
        }),
      );
      if (seen.at(-1) === 'BODY') break;
    }
    expect(seen[0]).toBe('#main');
    expect(seen).toContain('tel:110');
    expect(seen).toContain('tel:0120061338');
    expect(seen).toContain('danger');
    expect(seen).toContain('prefecture');
    expect(seen).toContain('BUTTON');
    await context.close();
  });
});

describe('who answers now', { timeout: 60_000 }, () => {
  test.each([
    [
      'open on a Tuesday morning',
      '2026-11-24T10:12:00+09:00',
      'moj-minna-no-jinken-110',
      'いま出ます・あと7時間・17:15まで',
    ],
    [
      'closed on Labour Thanksgiving Day, open the next morning',
      '2026-11-23T10:12:00+09:00',
      'moj-minna-no-jinken-110',
      '明日 8:30から',
    ],
    [
      'one minute before closing',
      '2026-11-24T17:14:00+09:00',
      'moj-minna-no-jinken-110',
      'いま出ます・あと1分・17:15まで',
    ],
    ['round the clock, at night', '2026-11-25T03:00:00+09:00', 'yorisoi-hotline', 'いま出ます・24時間'],
  ])('%s', async (_why, at, id, words) => {
    const { context, page } = await openHome(host, { at: new Date(at), timezoneId: 'America/New_York' });
    expect(await page.locator(`.line:has(a[href="/s/${id}/"]) .state`).first().textContent()).toBe(words);
    await context.close();
  });

  test.each([
    ['a clock from before the data', '2020-01-01T10:00:00+09:00'],
    ['a page kept for a year', '2027-11-24T10:00:00+09:00'],
    ['a year without known holidays', '2099-11-24T10:00:00+09:00'],
  ])('%s never says open, and says why', async (_why, at) => {
    const { context, page } = await openPage(host, '/', { at: new Date(at) });
    await page.locator('[data-stale]').waitFor({ state: 'visible' });
    expect(await page.locator('.state').count()).toBe(0);
    expect(await page.locator('.line .hours').first().isVisible()).toBe(true);
    await context.close();
  });

  test('without script hours are said, never a state, and the form tells where answers go', async () => {
    const context = await host.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(host.site.origin);
    const text = (await page.locator('body').textContent()) ?? '';
    expect(text).toContain('24時間');
    expect(text).not.toContain('いま出ます');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.getByText('答えはこの端末の中だけで使います').isVisible()).toBe(false);
    await context.close();
  });

  test('without a voice: one tick leaves only silent ways, with no script at all', async () => {
    const context = await host.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(host.site.origin);
    await page.locator('#no-phone').check();
    const lines = page.locator('section[aria-labelledby="now"]');
    expect(await lines.locator('a[href^="tel:"]:visible').count()).toBe(0);
    expect(await lines.locator('.press:visible').count()).toBeGreaterThanOrEqual(2);
    await context.close();
  });
});
