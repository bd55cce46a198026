import type { DocumentModel } from '@kakekomi/drafting';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FontBytes, readInstalledFonts } from '../font-files/installed-fonts.ts';
import { line, title } from '../testing/blocks.ts';
import { EVERY_BLOCK, paper } from '../testing/documents.ts';
import { renderPdf } from './render-pdf.ts';

let fonts: FontBytes;
beforeAll(async () => {
  fonts = await readInstalledFonts();
});

async function bytesOf(document: DocumentModel): Promise<Uint8Array> {
  const rendered = await renderPdf(document, fonts);
  if (rendered.kind === 'err') throw new Error(JSON.stringify(rendered.problem));
  return rendered.value;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pagesIn = (bytes: Uint8Array): number => latin(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;

describe('a paper as PDF', () => {
  test('the same paper gives the same bytes, and stays as it was', async () => {
    const before = JSON.stringify(EVERY_BLOCK);
    expect(Buffer.from(await bytesOf(EVERY_BLOCK)).equals(await bytesOf(EVERY_BLOCK))).toBe(true);
    expect(JSON.stringify(EVERY_BLOCK)).toBe(before);
  });

  test('two papers at a time do not disturb each other', async () => {
    const small = paper([title('小')]);
    const alone = [await bytesOf(small), await bytesOf(EVERY_BLOCK)];
    const together = await Promise.all([bytesOf(small), bytesOf(EVERY_BLOCK)]);
    expect(together.map((bytes, index) => Buffer.from(bytes).equals(alone[index] ?? bytes))).toEqual([
      true,
      true,
    ]);
  });

  test('nothing tells who made it, or when; its language is Japanese', async () => {
    const text = latin(await bytesOf(paper([title('見本')])));
    expect(text).toContain('/Lang (ja)');
    expect(text.match(/D:\d{14}Z/g)).toEqual(['D:19800101000000Z', 'D:19800101000000Z']);
    expect(text).not.toMatch(/\/Author|\/Keywords|\/Subject/);
  });

  test.each([
    [26, 1],
    [27, 2],
    [53, 3],
  ])('%i lines stand on %i of the court’s pages', async (lines, pages) => {
    const blocks = Array.from({ length: lines }, () => line('行'));
    expect(pagesIn(await bytesOf(paper(blocks, [])))).toBe(pages);
  });

  test('characters that no font has are named, and no file is made', async () => {
    const rendered = await renderPdf(paper([line('กข𠮷ก')], []), { mincho: fonts.mincho });
    expect(rendered).toEqual({
      kind: 'err',
      problem: {
        code: 'cannot-print',
        characters: [
          { character: 'ก', codePoint: 'U+0E01', count: 2 },
          { character: 'ข', codePoint: 'U+0E02', count: 1 },
          { character: '𠮷', codePoint: 'U+20BB7', count: 1 },
        ],
      },
    });
  });

  test('without emoji and rare names the one font is enough', async () => {
    expect((await renderPdf(paper([line('申立人')], []), { mincho: fonts.mincho })).kind).toBe('ok');
  });
});
