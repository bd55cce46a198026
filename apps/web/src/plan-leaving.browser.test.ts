/** What was told to the plan is told to nobody and is gone when it is left; and the plan where script, network or data are missing. */
import { describe, expect, test } from 'vitest';
import { openPage } from './testing/browser.ts';
import { fileMadeBy } from './testing/files.ts';
import { hostSite } from './testing/host.ts';
import { answerAll, CALM, LINK, openPlan, press, read } from './testing/plan-page.ts';
import { NOTHING_KEPT, storedBy } from './testing/stored.ts';

const host = hostSite();

describe('nothing is told, nothing stays', { timeout: 60_000 }, () => {
  const MARK = 'mejirushi9f3';

  test('what was told is in no request, store, address, title, log or history', async () => {
    const { context, page } = await openPlan(host, { serviceWorkers: 'allow' });
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    const before = host.site.requests.length;
    await read(page, `${MARK} https://x.com/${MARK}/status/2057000000000000000`);
    await page.locator('#posts').waitFor();
    await press(page, '直す 投稿 1');
    await page.locator('#post-note').fill(MARK);
    await press(page, 'これでよい');
    await press(page, '質問に進む');
    await answerAll(page, CALM);
    await press(page, '相談メモを見る・印刷する');
    await page.locator('.memo', { hasText: MARK }).waitFor();
    expect(await storedBy(page)).toEqual({
      ...NOTHING_KEPT,
      state: expect.stringMatching(/^\{"depth":\d+\}$/),
      title: 'これからの道すじ｜かけこみ',
      url: `${host.site.origin}/plan/`,
    });
    const sent = host.site.requests.slice(before);
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(JSON.stringify([sent, logged])).not.toContain(MARK);
    expect(sent.map(({ url }) => url).filter((url) => url.includes('?'))).toEqual([]);
    await context.close();
  });

  test('the quick way out wipes at once, and no question stands in its way', async () => {
    const { context, page } = await openPlan(host, { hasTouch: true });
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
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await page.locator('section[aria-labelledby="stage-talk"] .step > summary').first().click();
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('section[aria-labelledby="stage-talk"] .card-name a').first().click(),
    ]);
    await other.locator('#exit').click();
    await Promise.all([page, other].map((each) => each.waitForURL(/^https:\/\/www\.jma\.go\.jp\//)));
    await context.close();
  });

  test('closing with something untold to a file asks first; with nothing told it does not', async () => {
    const { context, page } = await openPlan(host);
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
    const { context, page } = await openPlan(host);
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
    const context = await host.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.site.origin}/plan/`);
    expect(await page.locator('noscript').textContent()).toContain('スクリプトが要ります');
    for (const path of ['/find/', '/steps/map/', '/deadlines/', '/platforms/']) {
      expect(await page.locator(`#plan-others a[href="${path}"]`).count(), path).toBe(1);
    }
    expect(await page.locator('a[href="tel:110"]').count()).toBe(1);
    await context.close();
  });

  test('offline after one visit to the site, also for keeping a file', async () => {
    const { context, page } = await openPage(host, '/', { serviceWorkers: 'allow', at: null });
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
    await page.goto(`${host.site.origin}/plan/`);
    await page.locator('#links').waitFor();
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, '保存する（ファイル）');
    await page.locator('input[name="how"][value="plain"]').check();
    const { name } = await fileMadeBy(page, () => press(page, 'ファイルを作る'));
    expect(name).toBe('memo.json');
    await context.close();
  });

  test('where the data cannot be had it says so, and pressing again helps', async () => {
    const missing = '**/data/plan.json';
    const { context, page } = await openPlan(host, { missing });
    await press(page, 'ここまでの答えで見る');
    await page.locator('#plan .problem', { hasText: '読み込めませんでした' }).waitFor();
    expect(await page.locator('#plan a[href="tel:110"]').count()).toBe(1);
    await context.unroute(missing);
    await page.locator('[data-action="retry"]').click();
    await page.locator('#days').waitFor();
    await context.close();
  });
});
