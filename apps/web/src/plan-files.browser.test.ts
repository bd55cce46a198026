/** Keeping a case and opening it again, the calendar and the memo: files that the page makes and reads by itself. */
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileMadeBy, type MadeFile, openKept } from './testing/files.ts';
import { hostSite } from './testing/host.ts';
import { answerAll, openPlan, press, read } from './testing/plan-page.ts';

const host = hostSite();

const LINK = 'https://x.com/somebody_1/status/2057000000000000000';
const PASSPHRASE = 'みどり りんご そら 12 うみ';

async function tell(page: Page): Promise<void> {
  await read(page, LINK);
  await page.locator('#posts').waitFor();
  await press(page, '質問に進む');
  await answerAll(page, [
    ['危険を感じますか', 'いいえ'],
    ['気づいた', 'この3日くらい'],
  ]);
}

const handed = (page: Page, pressed: string): Promise<MadeFile> =>
  fileMadeBy(page, () => press(page, pressed));

async function keepSealed(page: Page): Promise<MadeFile> {
  await press(page, '保存する（ファイル）');
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.locator('#passphrase-again').fill(PASSPHRASE);
  return await handed(page, 'ファイルを作る');
}

describe('a kept case', { timeout: 90_000 }, () => {
  test('sealed by default, opened again by somebody fresh; a wrong passphrase harms nothing', async () => {
    const first = await openPlan(host);
    await tell(first.page);
    const { name, bytes } = await keepSealed(first.page);
    expect(name).toBe('memo.age');
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    expect(bytes.toString('utf8')).not.toContain('somebody_1');
    await first.page.locator('#said', { hasText: 'memo.age' }).waitFor();
    expect(await first.page.locator('#passphrase').inputValue()).toBe('');
    // Kept: leaving asks nothing now.
    await first.page.reload();
    await first.page.locator('#links').waitFor();
    await first.context.close();

    const { context, page } = await openPlan(host);
    await openKept(page, { name, bytes });
    await page.locator('#said', { hasText: '鍵がかかっています' }).waitFor();
    await page.locator('#passphrase').fill('ちがう ことば を いれた');
    await page.keyboard.press('Enter');
    await page.locator('#said', { hasText: '合い言葉が違うようです' }).waitFor();
    expect(await page.locator('#passphrase').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.locator('#passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.locator('#days').waitFor();
    await press(page, '相談メモを見る・印刷する');
    await page.locator('.memo', { hasText: 'somebody_1' }).waitFor();
    await context.close();
  });

  test.each([
    [
      'two passphrases that differ',
      'みどり りんご そら うみ',
      'みどり りんご そら やま',
      '二つの合い言葉が違います',
    ],
    ['a passphrase that is short', 'abc', 'abc', '合い言葉が短いようです'],
  ])('%s: no file, and why', async (_what, once, again, said) => {
    const { context, page } = await openPlan(host);
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, '保存する（ファイル）');
    await page.locator('#passphrase').fill(once);
    await page.locator('#passphrase-again').fill(again);
    await press(page, 'ファイルを作る');
    await page.locator('#said.problem', { hasText: said }).waitFor();
    await press(page, '合い言葉を見せる');
    await expect.poll(() => page.locator('#passphrase').getAttribute('type')).toBe('text');
    await context.close();
  });

  test.each([
    [
      'a foreign file',
      'photo.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      'このサイトで保存したファイルではない',
    ],
    ['other JSON', 'a.json', Buffer.from('{"a":1}'), 'このサイトで保存したファイルではない'],
    [
      'a plain file that was cut',
      'memo.json',
      Buffer.from('{"format":"kakekomi-case","ver'),
      '途中で切れている',
    ],
    ['a sealed file that was cut', 'memo.age', Buffer.from('age-encryption.org/v1\n-> scr'), ''],
    ['an empty file', 'memo.age', Buffer.alloc(0), '途中で切れている'],
    [
      'a file of a newer program',
      'memo.json',
      Buffer.from('{"format":"kakekomi-case","version":999}'),
      'もっと新しい版',
    ],
  ])('%s gets a calm answer, and what was told stays', async (_what, name, bytes, said) => {
    const { context, page } = await openPlan(host);
    await read(page, LINK);
    await page.locator('#posts').waitFor();
    await openKept(page, { name, bytes });
    await page.locator('#said.problem', { hasText: said }).waitFor();
    expect(await page.locator('#plan').textContent()).toContain('まだ保存していません');
    await press(page, '一つもどる');
    await page.locator('#plan .card', { hasText: 'somebody_1' }).waitFor();
    await context.close();
  });

  test('where the sealing cannot be loaded it says so, and pressing again helps', async () => {
    const missing = '**/assets/sealing-*.js';
    const { context, page } = await openPlan(host, { missing });
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, '保存する（ファイル）');
    await page.locator('input[name="how"][value="plain"]').check();
    await press(page, 'ファイルを作る');
    await page.locator('#said.problem', { hasText: '読み込めませんでした' }).waitFor();
    await context.unroute(missing);
    const { name } = await handed(page, 'ファイルを作る');
    expect(name).toBe('memo.json');
    await context.close();
  });
});

describe('what is taken along', { timeout: 60_000 }, () => {
  test('a calendar that a parser of others reads: all-day, neutral, four alarms; the same ids again', async () => {
    const { context, page } = await openPlan(host, { at: new Date('2026-06-01T10:00:00+09:00') });
    await tell(page);
    await press(page, 'カレンダーへ入れる');
    const { name, bytes } = await handed(page, 'カレンダー用のファイルを作る');
    expect(name).toBe('yotei.ics');
    const events = (from: Buffer) =>
      new ICAL.Component(ICAL.parse(from.toString('utf8')))
        .getAllSubcomponents('vevent')
        .map((part) => ({ event: new ICAL.Event(part), alarms: part.getAllSubcomponents('valarm').length }));
    const read = events(bytes);
    expect(read.length).toBeGreaterThan(0);
    for (const { event, alarms } of read) {
      expect(event.startDate.isDate).toBe(true);
      expect(['予定の確認', '手続きの日']).toContain(event.summary);
      expect(alarms).toBe(4);
    }
    expect(bytes.toString('utf8')).not.toMatch(/x\.com|somebody|かけこみ|kakekomi|告訴|弁護士/);
    const second = await handed(page, 'カレンダー用のファイルを作る');
    expect(events(second.bytes).map(({ event }) => event.uid)).toEqual(read.map(({ event }) => event.uid));
    await context.close();
  });

  test('without a day there is no calendar to make, and it says so', async () => {
    const { context, page } = await openPlan(host);
    await press(page, 'ここまでの答えで見る');
    await page.locator('#days').waitFor();
    await press(page, 'カレンダーへ入れる');
    await page.locator('#plan', { hasText: '入れる日がまだありません' }).waitFor();
    await context.close();
  });

  test('the memo as text, and alone on paper', async () => {
    const { context, page } = await openPlan(host);
    await tell(page);
    await press(page, '相談メモを見る・印刷する');
    const { name, bytes } = await handed(page, '文字で保存する（memo.txt）');
    expect(name).toBe('memo.txt');
    expect(bytes.toString('utf8')).toMatch(/^\ufeff相談メモ\r\n/);
    expect(bytes.toString('utf8')).toContain('アカウント：somebody_1');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.header', '.footer', '[data-action="print"]', '#exit']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
    expect(await page.locator('.memo').isVisible()).toBe(true);
    await context.close();
  });
});
