/** The plan as somebody new walks it: a link or none, a few questions, the days and the steps; and each of its screens. */
import { describe, expect, test } from 'vitest';
import { widthOf } from './testing/browser.ts';
import { hostSite } from './testing/host.ts';
import {
  answerAll,
  CALM,
  FRESH,
  heading,
  heads,
  LINK,
  openPlan,
  press,
  read,
  skipToDay,
} from './testing/plan-page.ts';

const host = hostSite();

describe('from a link to the next step', { timeout: 60_000 }, () => {
  test('a phone: link read, put right, questions, plan with the soonest day on top', async () => {
    const { context, page } = await openPlan(host, { hasTouch: true });
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
    expect(await widthOf(page)).toBe(360);
    await context.close();
  });

  test('a link that was typed and not read yet is read when one goes on; what is none is said once', async () => {
    const { context, page } = await openPlan(host);
    await page.locator('#links').fill('よく分からない');
    await press(page, 'ここまでの答えで見る');
    await page.locator('#links-problem', { hasText: 'リンクが見つかりませんでした' }).waitFor();
    await page.locator('#links').fill(LINK);
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, '相談メモを見る・印刷する');
    await page.locator('.memo', { hasText: 'somebody_1' }).waitFor();
    await context.close();

    const again = await openPlan(host);
    await again.page.locator('#links').fill('リンクはない');
    await press(again.page, 'リンクなしで進む');
    await again.page.locator('#links-problem', { hasText: 'リンクが見つかりませんでした' }).waitFor();
    await press(again.page, 'リンクなしで進む');
    await again.page.locator('#plan', { hasText: '危険を感じますか' }).waitFor();
    await again.context.close();
  });

  test('without a link, and stopped at once, there is a plan with somebody to talk to', async () => {
    const { context, page } = await openPlan(host);
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
    const { context, page } = await openPlan(host);
    await read(page, text);
    await page.locator('#plan', { hasText: said }).waitFor();
    expect(await page.locator('#plan .card').count()).toBe(posts);
    await context.close();
  });

  test.each([
    ['nothing', '  ', 'まだ何も入っていません'],
    ['words alone', 'ひどいことを書かれました', 'リンクが見つかりませんでした'],
  ])('%s: says how to go on, and keeps what stands there', async (_what, text, said) => {
    const { context, page } = await openPlan(host);
    await read(page, text);
    await page.locator('#links-problem', { hasText: said }).waitFor();
    expect(await page.locator('#links').inputValue()).toBe(text);
    await context.close();
  });

  test('danger goes before every other question: 110 stands on top', async () => {
    const { context, page } = await openPlan(host);
    await press(page, 'リンクなしで進む');
    await press(page, 'はい');
    await page.locator('#days').waitFor();
    expect(await page.locator('#plan a').first().getAttribute('href')).toBe('tel:110');
    await context.close();
  });

  test('despair: people to talk to come before the days', async () => {
    const { context, page } = await openPlan(host);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await press(page, '死にたい、消えたいと思う');
    await page.locator('#days').waitFor();
    const order = await page.evaluate(() => {
      const call = document.querySelector('#plan .reach a.button');
      const days = document.querySelector('#days');
      return call !== null && days !== null && call.compareDocumentPosition(days) === 4;
    });
    expect(order).toBe(true);
    expect(await page.locator('#plan').textContent()).toContain('あなたが心配です');
    await context.close();
  });

  test('the question before removal opens and closes the way to the platform', async () => {
    const { context, page } = await openPlan(host);
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
    const { context, page } = await openPlan(host);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await page.getByText('答えたこと（1）').click();
    await page.locator('[data-action="ask"][data-value="danger"]').click();
    expect(await page.locator('.choice[aria-pressed="true"]').textContent()).toBe('いいえ');
    await press(page, 'この答えを消す');
    await expect.poll(() => page.locator('.choice[aria-pressed="true"]').count()).toBe(0);
    await press(page, '一つもどる');
    await page.getByText('答えたこと（0）').waitFor();
    await context.close();
  });

  test('who wants somebody found is not asked again before removal; an address is asked there, and removed at once', async () => {
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, '質問に進む');
    await answerAll(page, [
      ['困っている', '知られたくないことを書かれた、写真をのせられた'],
      ['望むこと', 'だれが書いたか知りたい'],
    ]);
    const box = page.locator('#before-removal');
    expect(await box.textContent()).toContain('とのことなので、先に相談を出しています');
    expect(await box.textContent()).not.toContain('気持ちが少しでもありますか');
    const ways = page.locator('section[aria-labelledby="stage-removal"] a', { hasText: '頼むページを開く' });
    expect(await ways.count()).toBe(0);
    await box.getByRole('button', { name: 'いいえ' }).click();
    await expect.poll(() => box.locator('[aria-pressed="true"]').textContent()).toBe('いいえ');
    await box.getByRole('button', { name: 'はい（すぐ頼めます）' }).click();
    await ways.first().waitFor({ state: 'attached' });
    expect(await box.count()).toBe(0);
    await context.close();
  });

  test('whoever is a child has people before the days; the days stand in the order that is said', async () => {
    const { context, page } = await openPlan(host);
    await read(page, FRESH);
    await page.locator('#posts').waitFor();
    await press(page, '質問に進む');
    await answerAll(page, [
      ['危険を感じますか', 'いいえ'],
      ['だれのこと', '自分のこと'],
      ['何歳', '13歳'],
    ]);
    const tops = await page.evaluate(() =>
      ['#reach', '.reach a.button', '#days', '#stage-talk'].map(
        (selector) => document.querySelector(`#plan ${selector}`)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    for (const button of await page.locator('.reach a.button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.locator('.days .lead').first().textContent()).toMatch(
      /^12月\d+日（.）までに（あと\d+日）$/,
    );
    await context.close();
  });

  test('what is typed about a post is there after any way back; a day that cannot be is not', async () => {
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    const card = page.locator('#plan .card');
    await press(page, '直す 投稿 1');
    await page.locator('#post-day').fill('2026-11-01');
    await page.locator('#post-note').pressSequentially('早く消したい');
    await page.goBack();
    await card.filter({ hasText: '早く消したい' }).waitFor();
    await press(page, '直す 投稿 1');
    expect(await page.locator('#post-note').inputValue()).toBe('早く消したい');
    await page.locator('input[name="kept"][value="yes"]').check();
    await page.locator('#post-day').fill('2062-01-01');
    await page.locator('#post-day-problem', { hasText: 'きょうまでの日付' }).waitFor();
    await press(page, '一つもどる');
    await card.filter({ hasText: '残した' }).waitFor();
    expect(await card.textContent()).toContain('2026年11月1日（日）');
    await context.close();
  });

  test('a choice under the pointer does not look like the one that was made', async () => {
    const { context, page } = await openPlan(host, { viewport: { width: 1280, height: 800 } });
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await page.goBack();
    await heads(page, '危険を感じますか');
    const made = page.locator('.choice[aria-pressed="true"]');
    const other = page.locator('.choice:not([aria-pressed])').first();
    const lookOf = (choice: typeof made): Promise<readonly string[]> =>
      choice.evaluate((button) => {
        const { backgroundColor, boxShadow, fontWeight } = getComputedStyle(button);
        return [backgroundColor, boxShadow, fontWeight, getComputedStyle(button, '::before').content];
      });
    const plain = await lookOf(other);
    await other.hover();
    expect(await lookOf(other)).toEqual(plain);
    const [fill, , , sign] = await lookOf(made);
    expect(fill).not.toBe(plain[0]);
    expect(sign).toContain('✓');
    await context.close();
  });

  test('on paper: every day, every warning that the screen shows, and the numbers of who can help now', async () => {
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, '質問に進む');
    await answerAll(page, [
      ['危険を感じますか', 'いいえ'],
      ['だれか、分かりますか', '元交際相手、配偶者、つきあっている人'],
      ['見当がついた', 'はじめから分かっていた'],
    ]);
    const seen = (selector: string): Promise<readonly string[]> =>
      page
        .locator(`#plan ${selector}`)
        .evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map((each) => each.textContent ?? ''),
        );
    const shown = await seen('.before');
    const all = await page.locator('#plan .days :is(.lead, h3)').allTextContents();
    // Whoever stands on a card of a step, and not behind it.
    const numbers = await page
      .locator('#plan section > .steps .button-value')
      .evaluateAll((values) =>
        values
          .filter((value) => value.closest('details')?.matches('.step'))
          .map((value) => value.textContent ?? ''),
      );
    const folded = await page.locator('#plan details[open]').count();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const onPaper = await seen(':is(.lead, h3, .before, .button-value)');
    expect(shown.length).toBeGreaterThan(3);
    expect(all.length).toBeGreaterThan(3);
    expect(numbers.length).toBeGreaterThan(3);
    for (const part of [...shown, ...all, ...numbers]) expect(onPaper).toContain(part);
    expect(onPaper).toContain('110');
    expect(await seen('.state')).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#plan details[open]').count()).toBe(folded);
    await context.close();
  });

  test("the browser's back button goes one screen back, and the answer is still there", async () => {
    const { context, page } = await openPlan(host);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await page.goBack();
    await heads(page, '危険を感じますか');
    expect(await page.locator('.choice[aria-pressed="true"]').textContent()).toBe('いいえ');
    await page.goBack();
    await page.locator('#links').waitFor();
    expect(page.url()).toBe(`${host.site.origin}/plan/`);
    await context.close();
  });

  test('loaded anew in the middle: back leads to the first screen, never forward', async () => {
    const { context, page } = await openPlan(host);
    await press(page, 'リンクなしで進む');
    await press(page, 'いいえ');
    await heads(page, '気持ち');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.locator('#links').waitFor();
    await press(page, 'リンクなしで進む');
    await heads(page, '危険を感じますか');
    await page.goBack();
    await page.locator('#links').waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toBe('{"depth":1}');
    expect(await page.locator('#links').count()).toBe(1);
    await context.close();
  });

  test('a day that lies ahead is not taken', async () => {
    const { context, page } = await openPlan(host);
    await press(page, 'リンクなしで進む');
    await skipToDay(page);
    const asked = await heading(page);
    await page.locator('#day').fill('2062-11-24');
    await press(page, 'この日にする');
    await page.locator('#day-problem', { hasText: 'きょうまでの日付' }).waitFor();
    expect(await heading(page)).toBe(asked);
    await page.locator('#day').fill('2026-11-24');
    await press(page, 'この日にする');
    await expect.poll(() => heading(page)).not.toBe(asked);
    await context.close();
  });

  test('a day of a post that lies ahead is said, and the screen stays', async () => {
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await press(page, '直す 投稿 1');
    await page.locator('#post-day').fill('2062-01-01');
    await press(page, 'これでよい');
    await page.locator('#post-day-problem', { hasText: 'きょうまでの日付' }).waitFor();
    await page.locator('#post-day').fill('2026-11-01');
    await press(page, 'これでよい');
    await page.locator('#posts').waitFor();
    await context.close();
  });

  test('letters twice as large: nothing wider than the screen; three posts on one sheet of paper', async () => {
    const { context, page } = await openPlan(host);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await read(
      page,
      `${LINK} https://x.com/b/status/2057000000000000001 https://www.instagram.com/p/DRabcdefGHI/`,
    );
    await page.locator('#posts').waitFor();
    expect(await widthOf(page)).toBe(360);
    await press(page, '質問に進む');
    await answerAll(page, [...CALM, ['だれか、分かりますか', '知っている人']]);
    expect(await widthOf(page)).toBe(360);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await press(page, '相談メモを見る・印刷する');
    await page.locator('.memo').waitFor();
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await context.close();
  });

  test('keyboard alone', async () => {
    const { context, page } = await openPlan(host);
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
    await heads(page, '気持ち');
    await reach('ここまでの答えで見る');
    await page.keyboard.press('Enter');
    await page.locator('#days').waitFor();
    await context.close();
  });
});
