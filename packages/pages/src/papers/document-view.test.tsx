import type { Block, DocumentModel } from '@kakekomi/drafting';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DocumentView } from './document-view.tsx';

const paper = (blocks: readonly Block[]): DocumentModel => ({
  form: 'x' as DocumentModel['form'],
  title: '見本',
  fileStem: 'memo-01',
  page: {
    id: 'plain',
    size: 'A4',
    marginsMm: { top: 1, bottom: 1, left: 1, right: 1 },
    fontPt: 12,
    charactersPerLine: 37,
    linesPerPage: 26,
    hasPageNumbers: false,
  },
  notices: ['下書きです。', '正式な様式は確かめられていません。'],
  blocks,
});
const drawn = (blocks: readonly Block[], veiled: readonly { post: number; text: string }[] = []): string =>
  renderToString(<DocumentView document={paper(blocks)} veiled={veiled} />);
const line = (text: string, more: object = {}): Block => ({
  kind: 'paragraph',
  runs: [{ text, ...more }],
  align: 'left',
  indent: 0,
  isProse: false,
});

describe('a paper as HTML', () => {
  test('headings are real ones, one below the other, with their numbers', () => {
    const html = drawn([
      { kind: 'title', text: '陳述書' },
      { kind: 'heading', level: 1, number: '第1', text: '経緯' },
      { kind: 'heading', level: 6, number: 'a', text: '深い' },
    ]);
    expect(html).toMatch(/<h2[^>]*>陳述書<\/h2><h3[^>]*>第1　経緯<\/h3><h6[^>]*>a　深い<\/h6>/);
  });
  test('a table names its columns; without a header its first column names the rows', () => {
    const rows = [[[{ text: '氏名' }], [{ text: '見本' }]]];
    const table = (header: readonly string[] | null): string =>
      drawn([{ kind: 'table', header, widths: [30, 70], rows }]);
    expect(table(['欄', '中身'])).toContain('<th scope="col">欄</th>');
    expect(table(null)).toContain('<th scope="row">氏名</th><td>見本</td>');
    expect(table(null)).toContain('<col width="30%"/>');
    expect(table(null)).not.toContain('style=');
  });
  test('marks say in words what they are', () => {
    expect(drawn([line('【氏名】', { mark: 'missing' })])).toMatch(
      /<mark class="missing"><span class="visually-hidden">空いているところ：<\/span>【氏名】<\/mark>/,
    );
    expect(drawn([line('X Corp.', { mark: 'check' })])).toContain('確かめるところ：');
  });
  test('what is uncertain of a paper stands at its end as well, for print; that it is a draft does not', () => {
    const html = drawn([line('本文')]);
    expect(html).toMatch(
      /本文<\/p><p class="paper-foot">※ 正式な様式は確かめられていません。<\/p><\/article>$/u,
    );
    expect(html.match(/下書きです。/gu)).toHaveLength(1);
  });
  test('ふりがな stands above its word', () => {
    expect(drawn([line('見本', { reading: 'みほん' })])).toContain('<ruby>見本');
  });
  test('words of a post are veiled until they are asked for, and those alone', () => {
    const veiled = [{ post: 1, text: 'ひどい言葉' }];
    const html = drawn([line('「ひどい言葉」と書かれた'), line('ほかの行')], veiled);
    expect(html).toContain('data-action="unveil" data-value="1"');
    expect(html).toContain('aria-hidden="true">「ひどい言葉」と書かれた');
    expect(html.match(/class="veil"/g)).toHaveLength(1);
    expect(drawn([line('「ひどい言葉」と書かれた')])).not.toContain('veil');
  });
});
