/** Leaving quickly: at once, with nothing left behind that a glance or the back button would show. */
import { describe, expect, test } from 'vitest';
import { openPage } from './testing/browser.ts';
import { openHome } from './testing/home-page.ts';
import { hostSite } from './testing/host.ts';

const host = hostSite();

const NEUTRAL = /^https:\/\/www\.jma\.go\.jp\//;

describe('the button', { timeout: 60_000 }, () => {
  test('a touch hides the page before the browser leaves it, in the same task', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('#exit')?.click();
      return {
        hidden: document.documentElement.hidden,
        text: document.body.textContent,
        title: document.title,
      };
    });
    expect(seen).toEqual({ hidden: true, text: '', title: '' });
    await page.waitForURL(NEUTRAL);
    await context.close();
  });

  test('is under one thumb on every kind of page, and large enough', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    for (const path of ['/', '/find/', '/areas/tokyo/', '/safety/', '/404.html']) {
      await page.goto(host.site.origin + path);
      const box = await page.locator('#exit').boundingBox();
      expect(box?.height, path).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0), path).toBeGreaterThan(600);
      expect((box?.y ?? 0) + (box?.height ?? 0), path).toBeLessThanOrEqual(740);
    }
    await context.close();
  });

  test.each([
    [360, 740],
    [320, 640],
  ])(
    'has its place to itself on a screen of %i × %i: nothing to press shows there, and focus stays above',
    async (width, height) => {
      const { context, page } = await openPage(host, '/', { viewport: { width, height } });
      for (const path of ['/find/', '/plan/', '/papers/']) {
        await page.goto(host.site.origin + path);
        const found = await page.evaluate(async () => {
          const exit = document.querySelector<HTMLElement>('#exit');
          const { top, bottom } = exit?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
          const beside = new Set<string>();
          for (let down = 0; down < document.documentElement.scrollHeight; down += 97) {
            scrollTo({ top: down, behavior: 'instant' });
            for (let x = 4; x < innerWidth; x += 16) {
              for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
                const there = document.elementFromPoint(x, y);
                if (there?.closest('#exit') == null && there !== document.body)
                  beside.add(there?.outerHTML ?? '');
              }
            }
          }
          const under: string[] = [];
          for (const control of document.querySelectorAll<HTMLElement>(
            'main :is(a, button, input, select, textarea)',
          )) {
            if (!control.checkVisibility()) continue;
            control.focus();
            if (control.getBoundingClientRect().bottom > top) under.push(control.outerHTML);
          }
          return { top, beside: [...beside], under };
        });
        expect(found, path).toEqual({ top: expect.any(Number), beside: [], under: [] });
        expect(found.top, path).toBeGreaterThan(height - 60);
      }
      await context.close();
    },
  );

  test('without script it is a link to the same place', async () => {
    const context = await host.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(host.site.origin);
    expect(await page.locator('#exit').getAttribute('href')).toMatch(NEUTRAL);
    expect(await page.locator('#exit').getAttribute('rel')).toContain('noreferrer');
    await context.close();
  });

  test('without a network it leads to an empty page of ours', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }));
    await page.locator('#exit').tap();
    await page.waitForURL(`${host.site.origin}/neutral/`);
    expect(await page.locator('body').textContent()).not.toContain('相談');
    await context.close();
  });
});

describe('the way back', { timeout: 60_000 }, () => {
  test('no entry of the history shows the site again', async () => {
    const { context, page } = await openPage(host, '/', { at: null, hasTouch: true });
    await page.goto(`${host.site.origin}/safety/`);
    await page.goto(`${host.site.origin}/areas/`);
    await page.locator('#exit').tap();
    await page.waitForURL(NEUTRAL);
    // Watched from before it happens: what it leads to is left again before it has loaded.
    const back = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(host.site.origin));
    await page.evaluate(() => {
      setTimeout(() => history.back());
    });
    await back;
    await page.waitForURL(NEUTRAL);
    expect(await page.locator('body').textContent()).toContain('weather');
    await context.close();
  });

  test('answers are gone, and so is everything stored but the mark that this tab has left', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    await page.locator('input[name="age"]').fill('14');
    await page.evaluate(() => sessionStorage.setItem('anything', '14'));
    await page.locator('#exit').tap();
    await page.waitForURL(NEUTRAL);
    await page.goto(`${host.site.origin}/neutral/`);
    expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({ left: '1' });
    await context.close();
  });

  test('who opens the site anew can use it again', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    await page.locator('#exit').tap();
    await page.waitForURL(NEUTRAL);
    await page.goto(host.site.origin);
    await page.locator('.state').first().waitFor();
    await expect.poll(() => page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
    await context.close();
  });
});

describe('three times Shift', { timeout: 60_000 }, () => {
  test('leaves', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift');
    await page.waitForURL(NEUTRAL);
    await context.close();
  });

  test.each([
    ['another key between', ['Shift', 'Shift', 'a', 'Shift']],
    ['capital letters', ['Shift+A', 'Shift+B', 'Shift+C']],
    ['only twice', ['Shift', 'Shift']],
    ['with Control held', ['Control+Shift', 'Control+Shift', 'Control+Shift']],
  ])('%s: stays', async (_why, keys) => {
    const { context, page } = await openHome(host, { hasTouch: true });
    await page.locator('input[name="age"]').focus();
    for (const key of keys) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false);
    expect(page.url()).toBe(`${host.site.origin}/`);
    await context.close();
  });

  test('while Japanese is being composed: stays', async () => {
    const { context, page } = await openHome(host, { hasTouch: true });
    const hidden = await page.evaluate(() => {
      for (let count = 0; count < 3; count += 1) {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', isComposing: true }));
        dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', isComposing: true }));
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', keyCode: 229 }));
        dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', keyCode: 229 }));
      }
      return document.documentElement.hidden;
    });
    expect(hidden).toBe(false);
    await context.close();
  });
});
