/** Files that a page makes, and takes back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that is handed over after this. */
export async function fileMadeBy(page: Page, act: () => Promise<void>): Promise<MadeFile> {
  const waiting = page.waitForEvent('download');
  await act();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Opens a kept case on the page that stands open. */
export async function openKept(page: Page, { name, bytes }: MadeFile): Promise<void> {
  await page.getByRole('button', { name: '続きから（保存したファイルを開く）', exact: true }).click();
  await page.locator('#file').setInputFiles({ name, mimeType: '', buffer: bytes });
  await page.locator('[data-action="open"]').click();
}
