/**
 * Three whole stories, from the first page to the papers: a student insulted on Instagram, a shop with false reviews, and
 * somebody whose former partner posted their address. Every name and account is invented.
 */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileMadeBy, type MadeFile, openKept } from './testing/files.ts';
import { hostSite } from './testing/host.ts';
import { answerAll as answerPapers, chooseForm, heads, made, openPapers } from './testing/papers-page.ts';
import { answerAll, heading, openPlan, press, read } from './testing/plan-page.ts';

const host = hostSite();

async function example(story: string): Promise<MadeFile> {
  const bytes = await readFile(new URL(`../../../docs/examples/${story}/case.json`, import.meta.url));
  return { name: 'memo.json', bytes };
}

/** Names of the entries of a ZIP, and the text of a Word file in it. */
function filesOf(zip: Buffer): readonly string[] {
  return Object.keys(unzipSync(new Uint8Array(zip)));
}
function wordsIn(docx: Uint8Array | undefined): string {
  const xml = docx === undefined ? undefined : unzipSync(docx)['word/document.xml'];
  return new TextDecoder().decode(xml).replace(/<[^>]*>/g, '');
}

describe('three stories', { timeout: 120_000 }, () => {
  test('a student: the link, the questions, a plan that knows school and age; kept, and the request drafted from it', async () => {
    const { context, page } = await openPlan(host);
    await read(page, 'これ見て https://www.instagram.com/p/Dbao6TXgDA5/?igsh=abc 。');
    await page.locator('#posts').waitFor();
    await press(page, '質問に進む');
    await answerAll(page, [
      ['危険を感じますか', 'いいえ'],
      ['気持ちに近い', 'つらいけれど、なんとか大丈夫'],
      ['だれのこと', '自分のこと'],
      ['何歳', '16歳'],
      ['家の人', 'いいえ'],
      ['性的な画像', 'いいえ'],
      ['困っている', 'いじめ'],
    ]);
    const plan = (await page.locator('#plan').textContent()) ?? '';
    expect(plan).toContain('学校');
    expect(plan).toContain('18歳未満でも自分でできます');
    expect(plan).toContain('法定代理人');
    expect(await page.locator('#plan a[href^="tel:"]').count()).toBeGreaterThan(0);
    await press(page, '保存する（ファイル）');
    await page.locator('input[value="plain"]').check();
    const kept = await fileMadeBy(page, () => press(page, 'ファイルを作る'));
    await context.close();

    const papers = await openPapers(host);
    await openKept(papers.page, kept);
    await heads(papers.page, 'どの書類');
    await chooseForm(papers.page, 'soushin-meiyo-privacy');
    await papers.page.getByRole('button', { name: '質問に答える' }).click();
    await answerPapers(papers.page, '見本 花子', 'https://www.instagram.com/p/Dbao6TXgDA5/');
    await papers.page.locator('.paper', { hasText: 'https://www.instagram.com/p/Dbao6TXgDA5/' }).waitFor();
    await papers.page.getByRole('button', { name: 'ファイルにする・印刷する' }).first().click();
    const paper = await made(papers.page, 'docx');
    expect(paper.name).toBe('memo-01.docx');
    expect(wordsIn(new Uint8Array(paper.bytes))).toContain('見本 花子');
    await papers.context.close();
  });

  test('a shop: the kept case gives the whole application for disclosure, with its lists', async () => {
    const { context, page } = await openPapers(host, { viewport: { width: 1280, height: 800 } });
    await openKept(page, await example('shop'));
    await heads(page, 'どの書類');
    await page.locator('[data-action="choose-bundle"][data-value="disclosure"]').first().click();
    await page.getByRole('button', { name: 'ファイルにする・印刷する' }).first().click();
    const zip = await made(page, 'zip-docx');
    const names = filesOf(zip.bytes);
    expect(names).toEqual(
      expect.arrayContaining(['memo-00.docx', 'memo-04.docx', 'memo-11.docx', 'memo-12.docx']),
    );
    const application = wordsIn(unzipSync(new Uint8Array(zip.bytes))['memo-04.docx']);
    for (const words of ['有限会社見本食堂', '別紙発信者情報目録記載の各情報を開示せよ', '甲第1号証の2']) {
      expect(application).toContain(words);
    }
    await context.close();
  });

  test('somebody afraid of a former partner: safety first, no letter to him, and the papers for the police', async () => {
    const { context, page } = await openPlan(host);
    await openKept(page, await example('doxxed'));
    await page.locator('#days').waitFor();
    expect(await heading(page)).toBe('これからの道すじ');
    const plan = (await page.locator('#plan').textContent()) ?? '';
    expect(plan).toContain('自分で連絡しないでください');
    expect(plan).toContain('110番');
    expect(plan).toContain('DV相談');
    await press(page, '書類の下書きをつくる');
    const main = page.locator('#plan');
    await main.locator('[data-action="choose-bundle"][data-value="complaint"]').first().waitFor();
    expect(await main.locator('[data-value="naiyo-shomei"]').count()).toBe(0);
    await main.locator('[data-action="choose-bundle"][data-value="complaint"]').first().click();
    await main.getByRole('button', { name: 'ファイルにする・印刷する' }).first().click();
    const zip = await made(page, 'zip-docx');
    expect(filesOf(zip.bytes)).toEqual(
      expect.arrayContaining(['memo-09.docx', 'memo-10.docx', 'memo-18.docx']),
    );
    const complaint = wordsIn(unzipSync(new Uint8Array(zip.bytes))['memo-09.docx']);
    expect(complaint).toContain('告訴状');
    expect(complaint).toContain('見本 花代');
    await context.close();
  });
});
