/** Files of papers, made in the page and opened by other people's programs; nothing for them is loaded before they are asked for. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKept } from './testing/files.ts';
import { hostSite } from './testing/host.ts';
import { answerAll, chooseForm, heads, made, openPapers, press } from './testing/papers-page.ts';

const run = promisify(execFile);
const host = hostSite();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LINK = 'https://x.com/example_0001/status/2057000000000000000';
const REMOVAL = 'soushin-meiyo-privacy';
/** Old forms of letters, one outside the first plane, and an emoji. */
const NAME = '髙﨑 德𠮷';
const isOfFiles = (url: string): boolean => /\/fonts\/|\/(?:rendering|docx|pdf|text-area)-/.test(url);

async function saved(name: string, bytes: Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const { stdout } = await run('pdftotext', [await saved('a.pdf', bytes), '-']);
  return stdout.replace(/\s/g, '');
}

function textOfDocx(bytes: Buffer): string {
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml']);
  return xml.replace(/<[^>]*>/g, '').replace(/\s/g, '');
}

async function toFiles(page: Page, name: string): Promise<void> {
  await chooseForm(page, REMOVAL);
  await press(page, '質問に答える');
  await answerAll(page, name, LINK);
  await press(page, 'ファイルにする・印刷する');
  await heads(page, 'ファイルにする');
}

describe('files of a paper', { timeout: 120_000 }, () => {
  test('DOCX, PDF and text hold what was told, under neutral names; each part loaded when it is asked for', async () => {
    const { context, page } = await openPapers(host);
    const since = (from: number): readonly string[] =>
      host.site.requests
        .slice(from)
        .map(({ url }) => url)
        .filter(isOfFiles);
    let from = 0;
    await toFiles(page, NAME);
    expect(since(from)).toEqual([]);
    expect(await page.locator('#papers').textContent()).toContain(
      '報酬を得て他人の書類を作ることは、法律で制限されています',
    );

    from = host.site.requests.length;
    const text = await made(page, 'text');
    expect(text.name).toBe('memo-01.txt');
    expect(text.bytes.toString('utf8')).toMatch(/^\ufeff※ .*\r\n/);
    expect(text.bytes.toString('utf8')).toContain(NAME);
    expect(since(from)).toEqual([]);

    const docx = await made(page, 'docx');
    expect(docx.name).toBe('memo-01.docx');
    expect(textOfDocx(docx.bytes)).toContain(NAME.replace(' ', ''));
    expect(since(from).filter((url) => /fonts|pdf/.test(url))).toEqual([]);

    const pdf = await made(page, 'pdf');
    expect(pdf.name).toBe('memo-01.pdf');
    expect(await textOfPdf(pdf.bytes)).toContain(NAME.replace(' ', ''));
    expect(await textOfPdf(pdf.bytes)).toContain('example_0001');
    // 𠮷 is not in the first font; no emoji was written.
    expect(since(from).filter((url) => url.endsWith('.ttf'))).toEqual([
      '/fonts/mincho.ttf',
      '/fonts/serif.ttf',
    ]);
    await page.locator('#said', { hasText: 'memo-01.pdf' }).waitFor();
    await context.close();
  });

  test('a character that no font has is named, and no file is made', async () => {
    const { context, page } = await openPapers(host);
    await toFiles(page, 'กขค');
    const files: string[] = [];
    page.on('download', (file) => files.push(file.suggestedFilename()));
    await page.locator('[data-action="pdf"]').click();
    await page.locator('#said.problem', { hasText: 'ก' }).waitFor();
    expect(files).toEqual([]);
    expect(host.site.requests.slice(-3).some(({ url }) => url.endsWith('.ttf'))).toBe(false);
    await context.close();
  });

  test('a bundle as a ZIP: a cover on top, every name neutral', async () => {
    const { context, page } = await openPapers(host);
    await page.locator('[data-action="choose-bundle"][data-value="counsel"]').click();
    await press(page, 'ファイルにする・印刷する');
    for (const [action, ending] of [
      ['zip-docx', 'docx'],
      ['zip-pdf', 'pdf'],
    ] as const) {
      const zip = await made(page, action);
      expect(zip.name).toBe('memo.zip');
      const names = Object.keys(unzipSync(new Uint8Array(zip.bytes)));
      expect(names[0]).toBe(`memo-00.${ending}`);
      expect(names.length).toBeGreaterThan(4);
      for (const name of names) expect(name).toMatch(/^memo-\d\d\.(?:docx|pdf)$/);
    }
    await context.close();
  });

  test('on paper there is the paper alone', async () => {
    const { context, page } = await openPapers(host);
    await toFiles(page, '見本 花子');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.header', '.footer', '#exit', '[data-action="print"]', '.paper-notices']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    const text = await textOfPdf(await page.pdf());
    expect(text).toContain('見本花子');
    expect(text).not.toContain('すぐ閉じる');
    expect(text).not.toContain('下書きです。内容は');
    await context.close();
  });

  test('kept and opened again, the paper goes on where it was', async () => {
    const first = await openPapers(host);
    await chooseForm(first.page, REMOVAL);
    await press(first.page, '質問に答える');
    await answerAll(first.page, '見本 花子', LINK);
    await press(first.page, 'ほかの書類を見る');
    await heads(first.page, 'どの書類');
    await press(first.page, '保存する（ファイル）');
    await first.page.locator('input[value="plain"]').check();
    const kept = await made(first.page, 'keep');
    await first.context.close();

    const { context, page } = await openPapers(host);
    await openKept(page, kept);
    await heads(page, 'どの書類');
    await chooseForm(page, REMOVAL);
    await page.locator('#papers', { hasText: '要るところは、全部入っています' }).waitFor();
    await context.close();
  });
});
