import { describe, expect, test } from 'vitest';
import { gap, heading, line, list, pageBreak, prose, table, title } from '../blocks.ts';
import type { Block, DocumentModel } from '../document.ts';
import type { FormId } from '../form.ts';
import { formsOfJapan } from '../testing/forms-of-japan.ts';
import { letterTextOf } from './letter-text.ts';

function paper(...blocks: readonly Block[]): DocumentModel {
  const [page] = formsOfJapan().pages;
  if (page === undefined) throw new Error('no page rule');
  return {
    ...{ form: 'naiyo-shomei' as FormId, title: '通知書', fileStem: 'memo-08', page },
    ...{ notices: ['下書きです。'], blocks },
  };
}

describe('letterTextOf', () => {
  test.each<[string, readonly Block[], string]>([
    ['a title in the middle of the line', [title('通知書')], '　　　通知書'],
    ['a day at its end', [line('8月1日', 'right')], '　　　　　　８月１日'],
    ['what is longer than the line stays as it is', [line('あ'.repeat(11), 'right')], 'あ'.repeat(11)],
    ['running text begins with a blank', prose('本文です。', 0), '　本文です。'],
    ['a numbered heading', [{ ...heading(2, '投稿'), number: '1' } as Block], '１　投稿'],
    ['a list', [list(['一つ', '二つ'])], '・一つ\n・二つ'],
    ['a table, a line a row', [table(null, [30, 70], [['甲', '乙']])], '甲　乙'],
    ['an empty line', [line('あ'), gap(), line('い')], 'あ\n\nい'],
    ['a new page is an empty line', [line('あ'), pageBreak, line('い')], 'あ\n\nい'],
    ['a reading is left out', [line({ text: '花子', reading: 'はなこ' })], '花子'],
    ['signs that cannot be seen are gone', [line('山\u200b田\u202e')], '山田'],
    ['an empty line at the very beginning', [gap(), line('あ')], '\nあ'],
  ])('%s', (_why, blocks, text) => {
    expect(letterTextOf(paper(...blocks), 10).text).toBe(text);
  });

  test('knows the place of every blank', () => {
    const { text, blanks } = letterTextOf(
      paper(line('あ'), line(['名　', { text: '【氏名】', mark: 'missing' }])),
      20,
    );
    expect(blanks).toEqual([{ code: 'blank', found: '【氏名】', at: 4 }]);
    expect(text.slice(4)).toBe('【氏名】');
  });
});
