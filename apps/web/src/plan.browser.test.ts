/** The plan as somebody new walks it: a link or none, a few questions, the days and the steps; told to nobody, gone when left. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext, violationsOf } from './testing/browser.ts';
import { answerAll, heading, openPlan, press } from './testing/plan-page.ts';
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

const LINK = 'https://x.com/somebody_1/status/2057000000000000000?s=20';
const CALM: readonly (readonly [string, string])[] = [
  ['危険を感じますか', 'いいえ'],
  ['気持ちに近い', 'つらいけれど、なんとか大丈夫'],
  ['だれのこと', '自分のこと'],
  ['何歳', '18歳以上'],
  ['性的な画像', 'いいえ'],
  ['困っている', '悪口やひどい言葉'],
  ['気づいた', '1週間くらい前'],
  ['望むこと', '消したい'],
];

async function read(page: Page, text: string): Promise<void> {
  await page.locator('#links').fill(text);
  await press(page, 'リンクを読み取る');
}

describe('from a link to the next step', { timeout: 60_000 }, () => {
  test('a phone: link read, put right, questions, plan with the soonest day on top', async () => {
    const { context, page } = await openPlan(browser, site, { hasTouch: true });
    await read(page, `みてください ${LINK} 死ねって書かれた`);
    await page.locator('#posts').waitFor();
    expect(await page.locator('#plan .card').textContent()).toContain('somebody_1');
    expect(await page.locator('#plan .card').textContent()).toContain('証明ではありません');
    expect(await page.locator('body').textContent()).not.toContain('死ね');
    expect(await page.locator('#links').inputValue()).toBe('');
    await press(page, '直す 投稿 1');
    await page.locator('input[name="audience"][value="public"]').check();
    await page.locator('input[name="kept"][value="yes"]').check();
    await press(page, 'これでよい');
    await press(page, '質問に進む');
    await answerAll(page, CALM);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('これからの道すじ');
    const days = await page.locator('.days .lead').allTextContents();
    expect(days.length).toBeGreaterThan(1);
    expect(await page.locator('.days h3').first().textContent()).toContain('弁護士に相談したい日');
    expect(await page.locator('#stage-talk').isVisible()).toBe(true);
    expect(
      await page.locator('section[aria-labelledby="stage-talk"] a[href^="tel:"]').count(),
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await context.close();
  });

  test('without a link, and stopped at once, there is a plan with somebody to talk to', async () => {
    const { context, page } = await openPlan(browser, site);
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    expect(await page.locator('#plan').textContent()).toContain('日付が分かると');
    expect(await page.locator('#plan a[href^="tel:"]').count()).toBeGreaterThan(0);
    await context.close();
  });

  test.each([
    ['a link that imitates', 'https://x.com.evil-login.net/a/status/1', 'x.com.evil-login.net', 0],
    ['a short link', 'https://t.co/abcDEF1', '開くまで行き先が分かりません', 1],
    ['a site that is not known', 'https://keijiban.example/t/5', 'keijiban.example', 1],
  ])('%s is said to be one', async (_what, text, said, posts) => {
    const { context, page } = await openPlan(browser, site);
    await read(page, text);
    await page.locator('#plan', { hasText: said }).waitFor();
    expect(await page.locator('#plan .card').count()).toBe(posts);
    await context.close();
  });

  test.each([
    ['nothing', '  ', 'まだ何も入っていません'],
    ['words alone', 'ひどいことを書かれました', 'リンクが見つかりませんでした'],
  ])('%s: says how to go on, and keeps what stands there', async (_what, text, said) => {
    const { context, page } = await openPlan(browser, site);
    await read(page, text);
    await page.locator('#links-problem', { hasText: said }).waitFor();
    expect(await page.locator('#links').inputValue()).toBe(text);
    await context.close();
  });

  test('danger goes before every other question: 110 stands on top', async () => {
    const { context, page } = await openPlan(browser, site);
    await press(page, 'リンクなしで進む');
    await press(page, 'はい');
    await page.locator('#days').waitFor();
    expect(await page.locator('#plan a').first().getAttribute('href')).toBe('tel:110');
    await context.close();
  });

  test('despair: people to talk to come before the days', async () => {
    const { context, page } = await openPlan(browser, site);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await press(page, '死にたい、消えたいと思う');
    await page.locator('#days').waitFor();
    const order = await page.evaluate(() => {
      const call = document.querySelector('#plan .card a.button');
      const days = document.querySelector('#days');
      return call !== null && days !== null && call.compareDocumentPosition(days) === 4;
    });
    expect(order).toBe(true);
    expect(await page.locator('#plan').textContent()).toContain('あなたが心配です');
    await context.close();
  });

  test('the question before removal opens and closes the way to the platform', async () => {
    const { context, page } = await openPlan(browser, site);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, 'ここまでの答えで見る');
    await page.locator('#before-removal').waitFor();
    const ways = page.locator('section[aria-labelledby="stage-removal"] a', { hasText: '頼むページを開く' });
    expect(await ways.count()).toBe(0);
    await page.locator('#before-removal').getByRole('button', { name: 'いいえ' }).click();
    await ways.first().waitFor({ state: 'attached' });
    await page.locator('#before-removal').getByRole('button', { name: 'はい' }).click();
    await expect.poll(() => ways.count()).toBe(0);
    expect(await page.locator('#before-removal [aria-pressed="true"]').textContent()).toBe('はい');
    await context.close();
  });

  test('an answer is changed from the plan, and taken back', async () => {
    const { context, page } = await openPlan(browser, site);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await page.getByText('答えたこと（1）').click();
    await page.locator('[data-action="ask"][data-value="danger"]').click();
    expect(await page.locator('.choice[aria-pressed="true"]').textContent()).toBe('いいえ');
    await press(page, 'この答えを消す');
    expect(await page.locator('.choice[aria-pressed="true"]').count()).toBe(0);
    await press(page, '一つもどる');
    await page.getByText('答えたこと（0）').waitFor();
    await context.close();
  });

  test("the browser's back button goes one screen back, and the answer is still there", async () => {
    const { context, page } = await openPlan(browser, site);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await page.goBack();
    expect(await heading(page)).toContain('危険を感じますか');
    expect(await page.locator('.choice[aria-pressed="true"]').textContent()).toBe('いいえ');
    await page.goBack();
    await page.locator('#links').waitFor();
    expect(page.url()).toBe(`${site.origin}/plan/`);
    await context.close();
  });

  test('keyboard alone', async () => {
    const { context, page } = await openPlan(browser, site);
    const reach = async (name: string): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
      }
      throw new Error(`not reached by Tab: ${name}`);
    };
    await reach('リンクなしで進む');
    await page.keyboard.press('Enter');
    await page.locator('.choice').first().waitFor();
    await reach('いいえ');
    await page.keyboard.press('Space');
    await page.locator('h1', { hasText: '気持ち' }).waitFor();
    await reach('ここまでの答えで見る');
    await page.keyboard.press('Enter');
    await page.locator('#days').waitFor();
    await context.close();
  });
});

describe('every screen', { timeout: 90_000 }, () => {
  test.each([
    ['by day', 'light', 360],
    ['at night, on the narrowest screen', 'dark', 320],
    ['on a desk', 'light', 1280],
  ] as const)('%s: no violation, nothing wider than the screen', async (_when, colorScheme, width) => {
    const { context, page } = await openPlan(browser, site, {
      colorScheme,
      viewport: { width, height: 740 },
    });
    const look = async (screen: string): Promise<void> => {
      expect(await violationsOf(page), screen).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), screen).toBe(width);
    };
    await look('start');
    await read(page, `${LINK} https://x.com.evil-login.net/a/status/1`);
    await page.locator('#posts').waitFor();
    await look('posts');
    await press(page, '直す 投稿 1');
    await page.locator('#post-note').waitFor();
    await look('post');
    await press(page, 'これでよい');
    await press(page, '質問に進む');
    await page.locator('.choice').first().waitFor();
    await look('question');
    for (;;) {
      if (await page.locator('#day').isVisible()) break;
      await press(page, 'とばす');
    }
    await look('question about a day');
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('#plan details')) fold.setAttribute('open', '');
    });
    await look('plan, everything unfolded');
    for (const [door, there] of [
      ['相談メモを見る・印刷する', '.memo'],
      ['カレンダーへ入れる', '#said'],
      ['保存する（ファイル）', '#passphrase'],
      ['全部消して、はじめから', '[data-action="wipe"]'],
    ] as const) {
      await press(page, door);
      await page.locator(there).waitFor({ state: 'attached' });
      await look(door);
      await page.goBack();
      await page.locator('#days').waitFor();
    }
    await page.goto(`${site.origin}/privacy/`);
    await context.close();
  });
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
