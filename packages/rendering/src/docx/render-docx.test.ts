import { type DocumentModel, signsOf } from '@kakekomi/drafting';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { line } from '../testing/blocks.ts';
import { EVERY_BLOCK, paper } from '../testing/documents.ts';
import { renderDocx } from './render-docx.ts';

async function bytesOf(document: DocumentModel): Promise<Uint8Array> {
  const rendered = await renderDocx(document);
  if (rendered.kind === 'err') throw new Error(JSON.stringify(rendered.problem));
  return rendered.value;
}

async function partsOf(document: DocumentModel): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await bytesOf(document)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a paper as DOCX', () => {
  test('its text is the signs of the model, in order', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(EVERY_BLOCK);
    const texts = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
    const read = texts.join('').replace(/&amp;/g, '&').replace(/\s/g, '');
    expect(read).toBe(signsOf(EVERY_BLOCK));
  });

  test('the same paper gives the same bytes', async () => {
    expect(await bytesOf(EVERY_BLOCK)).toEqual(await bytesOf(EVERY_BLOCK));
  });

  test('nothing tells who made it, when, or what it is', async () => {
    const parts = await partsOf(EVERY_BLOCK);
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>書類</dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy|revision|description|keywords/);
    expect(core.match(/\d{4}-\d\d-\d\d/g)).toEqual(['1980-01-01', '1980-01-01']);
    expect(parts['docProps/app.xml']).not.toMatch(/Application|Company|Template/);
    expect(Object.values(parts).join('')).not.toMatch(/Un-named|見本<\/dc:title>/);
  });

  test('lines are broken by the Japanese rules, in Japanese, in a Mincho', async () => {
    const { 'word/styles.xml': styles = '', 'word/fontTable.xml': fonts = '' } = await partsOf(EVERY_BLOCK);
    expect(styles).toContain('<w:kinsoku w:val="1"/><w:overflowPunct w:val="1"/>');
    expect(styles).toMatch(/w:lang [^>]*w:eastAsia="ja-JP"/);
    expect(styles).toContain('w:eastAsia="BIZ UD明朝 Medium"');
    expect(fonts).toContain('ＭＳ 明朝');
  });

  test('the page is the court’s: A4, margins, 26 lines', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(EVERY_BLOCK);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toMatch(/<w:pgMar [^>]*w:top="1984"/);
    expect(body).toMatch(/<w:docGrid [^>]*w:linePitch="512"/);
  });

  test('where lines are closer than a font may be high, their height is said outright', async () => {
    const close = { ...EVERY_BLOCK, page: { ...EVERY_BLOCK.page, linesPerPage: 45 } };
    const parts = await partsOf(close);
    expect(parts['word/styles.xml']).toMatch(/<w:pPrDefault>.*?w:line="\d+" w:lineRule="exact"/);
    expect(parts['word/document.xml']).not.toContain('w:type="lines"');
    expect((await partsOf(EVERY_BLOCK))['word/styles.xml']).not.toMatch(
      /<w:pPrDefault>.*?w:lineRule="exact".*?<\/w:pPrDefault>/,
    );
  });

  test('headers of tables come again, rows stay whole, blanks and doubts are marked, pages numbered', async () => {
    const parts = await partsOf(EVERY_BLOCK);
    const body = parts['word/document.xml'] ?? '';
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(31 + 3);
    expect(body).toMatch(/<w:u w:val="dotted"\/>[\s\S]*?見本ネットワーク株式会社/);
    expect(body).toMatch(/w:fill="FFEDB3"[\s\S]*?【住所】/);
    expect(parts['word/footer1.xml']).toContain('PAGE');
  });

  test('no page numbers where the rule wants none', async () => {
    const document = { ...EVERY_BLOCK, page: { ...EVERY_BLOCK.page, hasPageNumbers: false } };
    expect(Object.keys(await partsOf(document))).not.toContain('word/footer1.xml');
  });

  test('characters that XML cannot hold are named, and no file is made', async () => {
    const rendered = await renderDocx(paper([line('a\u0000b\ud842c\u0000')]));
    expect(rendered).toEqual({
      kind: 'err',
      problem: {
        code: 'cannot-print',
        characters: [
          { character: '\u0000', codePoint: 'U+0000', count: 2 },
          { character: '\ud842', codePoint: 'U+D842', count: 1 },
        ],
      },
    });
  });
});
