/** The papers as somebody new fills one in: told to nobody, drawn while it is typed, gone when left; never a letter in fear. */
import { describe, expect, test } from 'vitest';
import { faultsOf, unfold } from './testing/browser.ts';
import { fileMadeBy } from './testing/files.ts';
import { hostSite } from './testing/host.ts';
import { answerAll, chooseForm, heads, made, openPapers, press } from './testing/papers-page.ts';
import { openPlan, read } from './testing/plan-page.ts';
import { NOTHING_KEPT, storedBy } from './testing/stored.ts';

const host = hostSite();

const LINK = 'https://x.com/example_0001/status/2057000000000000000';
const MARK = 'mejirushi9f3';
const REMOVAL = 'soushin-meiyo-privacy';
const LETTER = 'naiyo-shomei';

/** Never fetched before a file is asked for, not even to be kept for offline. */
const isHeavy = (url: string): boolean => /\/fonts\/|\/pdf-/.test(url);

describe('filling in a paper', { timeout: 90_000 }, () => {
  test('a phone, by keyboard alone: chosen, asked, drafted, and nothing chosen beforehand', async () => {
    const { context, page } = await openPapers(host);
    const reach = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (name.test(focused)) return;
      }
      throw new Error(`not reached by Tab: ${name.source}`);
    };
    await reach(/^消してもらう/);
    await page.keyboard.press('Enter');
    await reach(/^侵害情報の通知書/);
    await page.keyboard.press('Enter');
    await heads(page, '侵害情報の通知書');
    await reach(/^質問に答える$/);
    await page.keyboard.press('Enter');
    await heads(page, 'どの投稿のことか');
    await reach(/^$/);
    await page.keyboard.type(LINK);
    await reach(/^リンクを読み取る$/);
    await page.keyboard.press('Space');
    await page.locator('#papers .card', { hasText: 'example_0001' }).waitFor();
    await reach(/^次へ$/);
    await page.keyboard.press('Enter');
    await heads(page, '日付');
    await reach(/^とばす$/);
    await page.keyboard.press('Enter');
    await heads(page, 'お名前');
    expect(await page.locator('#answer').inputValue()).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.type('見本 花子');
    await page.keyboard.press('Enter');
    await heads(page, 'ご住所');
    expect(await page.locator('#papers :checked, #papers [aria-pressed="true"]').count()).toBe(0);
    await reach(/^下書きを見る$/);
    await page.keyboard.press('Enter');
    await page.locator('.paper td', { hasText: '見本 花子' }).first().waitFor();
    expect(await page.locator('.paper mark.missing').count()).toBeGreaterThan(3);
    await context.close();
  });

  test('on a desk the draft stands beside the question and follows what is typed', async () => {
    const { context, page } = await openPapers(host, { viewport: { width: 1280, height: 800 } });
    await chooseForm(page, REMOVAL);
    await press(page, '質問に答える');
    await heads(page, 'どの投稿');
    for (const asked of ['日付', 'あてる会社', 'お名前']) {
      await press(page, 'とばす');
      await heads(page, asked);
    }
    await page.locator('#beside mark.missing', { hasText: '【氏名' }).first().waitFor();
    await page.locator('#answer').pressSequentially('見本');
    await page.locator('#beside td', { hasText: '見本' }).first().waitFor();
    await page.locator('#answer').pressSequentially('花子');
    await page.locator('#beside td', { hasText: '見本花子' }).first().waitFor();
    expect(await page.locator('#answer').evaluate((field) => field === document.activeElement)).toBe(true);
    await context.close();
  });

  test('what is missing leads to its question and back; words of a post are veiled one by one', async () => {
    const { context, page } = await openPapers(host);
    await chooseForm(page, REMOVAL);
    await press(page, '質問に答える');
    await answerAll(page, '見本のことば', LINK);
    expect(await page.locator('.paper mark.missing').count()).toBe(0);
    expect(await page.locator('.paper mark.check').count()).toBeGreaterThan(0);
    const veil = page.locator('.paper .veil');
    expect(await veil.first().locator('[aria-hidden]').textContent()).toBe('見本のことば');
    expect(await veil.first().locator('.visually-hidden').textContent()).toContain('ぼかして');
    await veil.first().click();
    await expect.poll(() => veil.count()).toBe(0);
    await page.goBack();
    await heads(page, '名前を、投稿した人に');
    expect(await page.locator('.choice[aria-pressed="true"]').count()).toBe(1);
    await press(page, 'この答えを消す');
    await expect.poll(() => page.locator('.choice[aria-pressed="true"]').count()).toBe(0);
    await press(page, '下書きを見る');
    await heads(page, '下書き');
    await page.locator('details', { hasText: 'まだ空いているところ' }).locator('button').first().click();
    await heads(page, '名前を、投稿した人に');
    await page.locator('.choice').last().click();
    await heads(page, '下書き');
    expect(await page.locator('[data-action="ask"]').count()).toBe(0);
    await context.close();
  });

  test('exhibits are added, moved and taken out, and their numbers follow', async () => {
    const { context, page } = await openPapers(host);
    await chooseForm(page, 'shoko-setsumeisho');
    await press(page, '質問に答える');
    await heads(page, '証拠');
    for (const title of ['一つめの画面', '二つめの画面']) {
      await press(page, '加える');
      await page.locator('#title').fill(title);
      await press(page, 'これでよい');
      await page.locator('#papers .card', { hasText: title }).waitFor();
    }
    const titles = (): Promise<string[]> => page.locator('#papers .card p').allTextContents();
    const numbers = (): Promise<string[]> => page.locator('#papers .card h2').allTextContents();
    expect(await titles()).toEqual(['一つめの画面', '二つめの画面']);
    await press(page, '上へ 甲第2号証');
    await expect.poll(titles).toEqual(['二つめの画面', '一つめの画面']);
    expect(await numbers()).toEqual(['甲第1号証', '甲第2号証']);
    await press(page, 'はずす 甲第1号証');
    await expect.poll(titles).toEqual(['一つめの画面']);
    expect(await numbers()).toEqual(['甲第1号証']);
    await press(page, '加える');
    await page.locator('#papers h1', { hasText: '見せられるもの' }).waitFor();
    await press(page, 'これでよい');
    await page.locator('#entry-problem', { hasText: 'それは何ですか' }).waitFor();
    await context.close();
  });

  test('what was sent is recorded, and the days that follow go to a calendar that says nothing', async () => {
    const { context, page } = await openPapers(host);
    await press(page, '送ったものの記録と、次の日にち');
    await press(page, '送ったことを記録する');
    await page.locator('#form').selectOption(REMOVAL);
    await page.locator('#to').fill(MARK);
    await page.locator('#sentOn').fill('2026-11-20');
    await page.locator('#answerDueOn').fill('2026-12-20');
    await press(page, 'これでよい');
    await page.locator('#record-days').waitFor();
    expect(await page.locator('#papers .card').first().textContent()).toContain('2026年12月20日');
    const { name, bytes } = await fileMadeBy(page, () => press(page, 'カレンダーへ入れる'));
    expect(name).toBe('yotei.ics');
    const text = bytes.toString('utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20261220');
    expect(text).not.toContain(MARK);
    await context.close();
  });
});

describe('the letter to whoever did it', { timeout: 60_000 }, () => {
  test.each([
    ['fear', 'はい'],
    ['doubt', '分からない'],
  ])('%s: is not offered, says why, and whom to ask', async (_what, choice) => {
    const { context, page } = await openPapers(host);
    await chooseForm(page, LETTER);
    await heads(page, '相手がこわい');
    await press(page, choice);
    await heads(page, 'いまは出しません');
    expect(await page.locator('#papers').textContent()).toContain('あなたの住所が伝わります');
    expect(await page.locator('#papers a[href="/find/"]').count()).toBe(1);
    await press(page, 'ほかの書類を見る');
    await page.locator('#papers', { hasText: 'まとめてつくる' }).waitFor();
    expect(await page.locator(`[data-value="${LETTER}"]`).count()).toBe(0);
    expect(await page.locator('#papers').textContent()).toContain('いまは出していません');
    await context.close();
  });

  test('without fear there are sheets of certified mail, each of its grid', async () => {
    const { context, page } = await openPapers(host);
    await chooseForm(page, LETTER);
    await press(page, 'いいえ');
    await heads(page, '通知書');
    expect(await page.locator('#papers').textContent()).toContain('自分で連絡しないでください');
    await press(page, 'ファイルにする・印刷する');
    await page.locator('[data-action="to-sheets"]').click();
    await page.locator('.sheet-page p').first().waitFor();
    const sheets = await made(page, 'docx');
    expect(sheets.name).toBe('memo-08b.docx');
    for (const [layout, lines] of [
      ['horizontal-13x40', 40],
      ['vertical-20x26', 26],
    ] as const) {
      await page.locator(`[data-action="layout"][data-value="${layout}"]`).click();
      await page.locator(`[data-value="${layout}"][aria-pressed="true"]`).waitFor();
      expect(await page.locator('.sheet').first().locator('.sheet-page p').count()).toBeLessThanOrEqual(
        lines,
      );
    }
    // Down the page is for print alone.
    expect(await page.locator('[data-value="sheets"]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.sheet-page')
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).writingMode),
    ).toBe('vertical-rl');
    await context.close();
  });
});

test('printed, a paper says in its last line what is uncertain of it', { timeout: 60_000 }, async () => {
  const { context, page } = await openPapers(host);
  await chooseForm(page, 'sakujo-karishobun');
  await press(page, '下書きを見る');
  const foot = page.locator('.paper .paper-foot', { hasText: '正式な様式は確かめられていません' });
  await foot.waitFor({ state: 'attached' });
  expect(await foot.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await foot.isVisible()).toBe(true);
  expect(await page.locator('.paper-notices').isVisible()).toBe(false);
  await context.close();
});

describe('nothing is told, nothing stays', { timeout: 60_000 }, () => {
  test('what was told is in no request, store, address, title, log or history', async () => {
    const { context, page } = await openPapers(host, { serviceWorkers: 'allow' });
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    const before = host.site.requests.length;
    await chooseForm(page, REMOVAL);
    await press(page, '質問に答える');
    await answerAll(page, MARK, `https://x.com/${MARK}/status/2057000000000000000`);
    await page.locator('.paper', { hasText: MARK }).waitFor();
    await press(page, 'ファイルにする・印刷する');
    await page.locator('[data-action="docx"]').waitFor();
    expect(await storedBy(page)).toEqual({
      ...NOTHING_KEPT,
      state: expect.stringMatching(/^\{"depth":\d+,"inner":\d+\}$/),
      title: '書類の下書き｜かけこみ',
      url: `${host.site.origin}/papers/`,
    });
    const sent = host.site.requests.slice(before);
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(JSON.stringify([sent, logged])).not.toContain(MARK);
    expect(sent.map(({ url }) => url).filter(isHeavy)).toEqual([]);
    expect(sent.map(({ url }) => url).filter((url) => url.includes('?'))).toEqual([]);
    await context.close();
  });

  test('the quick way out wipes at once, and no question stands in its way', async () => {
    const { context, page } = await openPapers(host, { hasTouch: true });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await chooseForm(page, REMOVAL);
    await press(page, '質問に答える');
    await page.locator('#paper-links').fill(LINK);
    await press(page, 'リンクを読み取る');
    await page.locator('#papers .card').waitFor();
    await page.locator('#exit').tap();
    await page.waitForURL(/^https:\/\/www\.jma\.go\.jp\//);
    expect(asked).toEqual([]);
    await context.close();
  });

  test('all wiped: the papers are empty again', async () => {
    const { context, page } = await openPapers(host);
    await chooseForm(page, LETTER);
    await press(page, 'いいえ');
    await heads(page, '通知書');
    await press(page, 'ほかの書類を見る');
    await press(page, '全部消して、はじめから');
    await press(page, '全部消す');
    await heads(page, 'どの書類');
    await chooseForm(page, LETTER);
    await heads(page, '相手がこわい');
    await context.close();
  });
});

describe('from the plan', { timeout: 60_000 }, () => {
  test('the same case goes on in the same page, and back leads into the plan again', async () => {
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await page.getByRole('button', { name: 'ここまでの答えで見る' }).click();
    await page.getByRole('button', { name: '書類の下書きをつくる' }).click();
    const main = page.locator('#plan');
    await main.getByRole('heading', { name: 'いまの手順に合う書類' }).waitFor();
    await main.locator('[data-action="choose-bundle"][data-value="counsel"]').click();
    await main.locator('h1', { hasText: '弁護士相談一式' }).waitFor();
    await main.getByRole('button', { name: '下書きを見る' }).click();
    await main.locator('.paper', { hasText: 'example_0001' }).first().waitFor();
    await page.goBack();
    await main.locator('h1', { hasText: '弁護士相談一式' }).waitFor();
    await page.goBack();
    await main.locator('h1', { hasText: 'どの書類' }).waitFor();
    await page.goBack();
    await main.locator('h1', { hasText: 'これからの道すじ' }).waitFor();
    expect(page.url()).toBe(`${host.site.origin}/plan/`);
    await context.close();
  });
});

describe('every screen', { timeout: 120_000 }, () => {
  test.each([
    ['by day', 'light', 360],
    ['at night, on the narrowest screen', 'dark', 320],
    ['on a desk', 'light', 1280],
    ['on a desk at night', 'dark', 1280],
  ] as const)('%s: no violation, nothing wider than the screen', async (_when, colorScheme, width) => {
    const { context, page } = await openPapers(host, {
      colorScheme,
      viewport: { width, height: 740 },
    });
    const look = async (screen: string): Promise<void> => {
      await unfold(page, '#papers');
      expect(await faultsOf(page), screen).toEqual([]);
    };
    await look('first');
    await chooseForm(page, REMOVAL);
    await look('paper');
    await press(page, '質問に答える');
    await page.locator('#paper-links').fill(LINK);
    await press(page, 'リンクを読み取る');
    await page.locator('#papers .card').waitFor();
    await look('posts');
    await page.locator('[data-action="ask-post"]').click();
    await page.locator('#posts-quote').fill('見本のことば');
    await look('post');
    await press(page, 'これでよい');
    await heads(page, 'どの投稿');
    await press(page, '次へ');
    for (const asked of ['日付', 'お名前', 'ご住所', '電話', 'メール', '権利', 'なぜ', '知らせてもよい']) {
      await heads(page, asked);
      if (['日付', 'お名前', '権利', 'なぜ', '知らせてもよい'].includes(asked)) await look(asked);
      await press(page, 'とばす');
    }
    await heads(page, '下書き');
    await look('draft');
    await press(page, 'ファイルにする・印刷する');
    await heads(page, 'ファイルにする');
    await look('files');
    await press(page, '送ったら、記録する');
    await page.locator('#sentOn').waitFor();
    await look('record');
    await page.locator('#answerDueOn').fill('2026-12-20');
    await press(page, 'これでよい');
    await heads(page, 'ファイルにする');
    await page.goto(`${host.site.origin}/papers/`);
    await page.locator('#papers [data-heading]').waitFor();
    await chooseForm(page, LETTER);
    await look('fear');
    await press(page, 'いいえ');
    await heads(page, '通知書');
    await press(page, 'ほかの欄も書く');
    await heads(page, 'ほかの欄も書く');
    await look('more');
    await page.goBack();
    await heads(page, '通知書');
    await press(page, 'ファイルにする・印刷する');
    await page.locator('[data-action="to-sheets"]').click();
    await page.locator('.sheet').first().waitFor();
    await look('sheets');
    await context.close();
  });
});
