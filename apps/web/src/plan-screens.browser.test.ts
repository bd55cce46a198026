/** Each screen of the plan, by day, at night and on a desk: nothing wrong with it, nothing wider than the screen. */
import { describe, expect, test } from 'vitest';
import { faultsOf, unfold } from './testing/browser.ts';
import { hostSite } from './testing/host.ts';
import { LINK, openPlan, press, read, skipToDay } from './testing/plan-page.ts';

const host = hostSite();

describe('every screen', { timeout: 90_000 }, () => {
  test.each([
    ['by day', 'light', 360],
    ['at night, on the narrowest screen', 'dark', 320],
    ['on a desk', 'light', 1280],
  ] as const)('%s: no violation, nothing wider than the screen', async (_when, colorScheme, width) => {
    const { context, page } = await openPlan(host, {
      colorScheme,
      viewport: { width, height: 740 },
    });
    const look = async (screen: string): Promise<void> => expect(await faultsOf(page), screen).toEqual([]);
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
    await skipToDay(page);
    await look('question about a day');
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await unfold(page, '#plan');
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
    await page.goto(`${host.site.origin}/privacy/`);
    await context.close();
  });
});
