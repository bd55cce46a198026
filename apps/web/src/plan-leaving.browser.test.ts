/** What was told to the plan is told to nobody and is gone when it is left; and the plan where script, network or data are missing. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from './testing/browser.ts';
import { answerAll, CALM, LINK, openPlan, press, read } from './testing/plan-page.ts';
import { type StaticSite, startStaticSite } from './testing/static-server.ts';

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startStaticSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe('nothing is told, nothing stays', { timeout: 60_000 }, () => {
  const MARK = 'mejirushi9f3';

  test('what was told is in no request, store, address, title, log or history', async () => {
    const { context, page } = await openPlan(browser, site, { serviceWorkers: 'allow' });
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    const before = site.requests.length;
    await read(page, `${MARK} https://x.com/${MARK}/status/2057000000000000000`);
    await page.locator('#posts').waitFor();
    await press(page, '直す 投稿 1');
    await page.locator('#post-note').fill(MARK);
    await press(page, 'これでよい');
    await press(page, '質問に進む');
    await answerAll(page, CALM);
    await press(page, '相談メモを見る・印刷する');
    await page.locator('.memo', { hasText: MARK }).waitFor();
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      state: JSON.stringify(history.state),
      title: document.title,
      url: location.href,
    }));
    expect(stored).toEqual({
      local: 0,
      session: 0,
      databases: 0,
      cookies: '',
      state: expect.stringMatching(/^\{"depth":\d+\}$/),
      title: 'これからの道すじ｜かけこみ',
      url: `${site.origin}/plan/`,
    });
    const sent = site.requests.slice(before);
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(JSON.stringify([sent, logged])).not.toContain(MARK);
    expect(sent.map(({ url }) => url).filter((url) => url.includes('?'))).toEqual([]);
    await context.close();
  });

  test('the quick way out wipes at once, and no question stands in its way', async () => {
    const { context, page } = await openPlan(browser, site, { hasTouch: true });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, '質問に進む');
    await page.locator('.choice').first().click();
    await page.locator('#exit').tap();
    await page.waitForURL(/^https:\/\/www\.jma\.go\.jp\//);
    expect(asked).toEqual([]);
    await context.close();
  });

  test('left from a page that was opened beside it, the plan is gone too', async () => {
    const { context, page } = await openPlan(browser, site);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('section[aria-labelledby="stage-talk"] .card-name a').first().click(),
    ]);
    await other.locator('#exit').click();
    await Promise.all([page, other].map((each) => each.waitForURL(/^https:\/\/www\.jma\.go\.jp\//)));
    await context.close();
  });

  test('closing with something untold to a file asks first; with nothing told it does not', async () => {
    const { context, page } = await openPlan(browser, site);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.locator('#links').click();
    await page.reload();
    expect(asked).toEqual([]);
    await page.locator('#links').waitFor();
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.locator('#links').waitFor();
    expect(await page.locator('#plan .card').count()).toBe(0);
    await context.close();
  });

  test('wiped on request, after asking', async () => {
    const { context, page } = await openPlan(browser, site);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, '全部消して、はじめから');
    await press(page, '全部消す');
    await page.locator('#links').waitFor();
    expect(await page.locator('#plan .card').count()).toBe(0);
    await context.close();
  });
});

describe('on other devices', { timeout: 60_000 }, () => {
  test('without script it says why, and leads to what works without', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/plan/`);
    expect(await page.locator('noscript').textContent()).toContain('スクリプトが要ります');
    for (const path of ['/find/', '/steps/map/', '/deadlines/', '/platforms/']) {
      expect(await page.locator(`#plan-others a[href="${path}"]`).count(), path).toBe(1);
    }
    expect(await page.locator('a[href="tel:110"]').count()).toBe(1);
    await context.close();
  });

  test('offline after one visit to the site, also for keeping a file', async () => {
    const context = await openContext(browser, { serviceWorkers: 'allow', acceptDownloads: true, at: null });
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('idle');
    });
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const [name = ''] = await caches.keys();
            const kept = await (await caches.open(name)).keys();
            return kept.some(({ url }) => url.endsWith('/steps/map/'));
          }),
        { timeout: 40_000 },
      )
      .toBe(true);
    await context.setOffline(true);
    await page.goto(`${site.origin}/plan/`);
    await page.locator('#links').waitFor();
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, '保存する（ファイル）');
    await page.locator('input[name="how"][value="plain"]').check();
    const download = page.waitForEvent('download');
    await press(page, 'ファイルを作る');
    expect((await download).suggestedFilename()).toBe('memo.json');
    await context.close();
  });

  test('where the data cannot be had it says so, and pressing again helps', async () => {
    const { context, page } = await openPlan(browser, site);
    await page.route('**/data/plan.json', (route) => route.abort());
    await page.reload();
    await page.locator('#links').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#plan .problem', { hasText: '読み込めませんでした' }).waitFor();
    expect(await page.locator('#plan a[href="tel:110"]').count()).toBe(1);
    await page.unroute('**/data/plan.json');
    await page.locator('[data-action="retry"]').click();
    await page.locator('#days').waitFor();
    await context.close();
  });
});
