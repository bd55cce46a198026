import type { LocalMoment } from '@kakekomi/calendar';
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import type { Deadline } from '@kakekomi/law';
import { describe, expect, test } from 'vitest';
import { compose, type Draft } from '../compose.ts';
import type { Block, DocumentModel, Run } from '../document.ts';
import { plainTextOf } from '../plain-text.ts';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../testing/cases.ts';
import { aDeadline } from '../testing/deadlines.ts';
import { formOf, formsOfJapan } from '../testing/forms-of-japan.ts';

const DAYS = [
  aDeadline('弁護士に相談したい日', '2026-08-22', { clock: 'consult', articles: [] }),
  aDeadline('アクセスログの目安', '2026-11-01', { clock: 'log', runsFor: 'provider', articles: [] }),
  aDeadline('告訴期間', '2027-02-03'),
  aDeadline('公訴時効', '2029-07-31', { runsFor: 'authority' }),
  aDeadline('遠い期間', '2046-08-01'),
];

const draft = (caseFile: CaseFile, deadlines: readonly Deadline[] = DAYS): Draft =>
  compose(formOf('soudan-memo'), {
    caseFile,
    deadlines,
    today: TODAY,
    at: `${TODAY}T10:00` as LocalMoment,
    platforms: [],
    data: formsOfJapan(),
  });
const textOf = (caseFile: CaseFile, deadlines?: readonly Deadline[]): string =>
  plainTextOf(draft(caseFile, deadlines).document);

/** Lines a draft takes, full-width signs counted as one and others as half; a little more than any renderer needs. */
function linesOf({ blocks, page }: DocumentModel): number {
  const width = (text: string): number =>
    [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1), 0);
  const textIn = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
  const rows = (text: string, room: number): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / room)), 0);
  const full = page.charactersPerLine;
  const of = (block: Block): number => {
    switch (block.kind) {
      case 'title':
      case 'heading':
        return 1;
      case 'paragraph':
        return rows(textIn(block.runs), full - block.indent);
      case 'list':
        return block.items.reduce((sum, item) => sum + rows(textIn(item), full - block.indent - 1), 0);
      case 'table': {
        const room = (index: number): number => (full * (block.widths[index] ?? 100)) / 100 - 1;
        const tall = (cells: readonly string[]): number =>
          Math.max(...cells.map((cell, index) => rows(cell, room(index))));
        const header = block.header === null ? 0 : tall(block.header);
        return block.rows.reduce((sum, cells) => sum + tall(cells.map(textIn)), header);
      }
      case 'gap':
        return block.lines;
      case 'page-break':
        return page.linesPerPage;
    }
  };
  return blocks.reduce((sum, block) => sum + of(block), 0);
}

describe('the memo for a counsellor', () => {
  test('begins with what happened and what the person wants to ask', () => {
    const text = textOf(SCHOOL_CASE);
    const order = [
      'Instagramに、名前を出した悪口',
      '学校には、だれに、何を伝えればよいですか。',
      '高校生',
      '16歳',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('asks all three of the person, and no more than three others', () => {
    const text = textOf(FULL_CASE);
    for (const asked of ['いま住所を隠すには', 'お金はどのくらい', '家族には、どう'])
      expect(text).toContain(asked);
    const others = text.slice(text.indexOf('確かめたいこと'));
    expect(others.slice(0, others.indexOf('投稿の一覧')).match(/・/gu)).toHaveLength(3);
  });

  test('names the four nearest last days, without articles, and leaves out those that do not run', () => {
    const text = textOf(DOXXED_CASE, [
      aDeadline('分からない期間', null),
      aDeadline('過ぎた期間', '2026-08-01', { state: 'passed' }),
      aDeadline('投稿した人の期間', '2026-08-25', { runsFor: 'sender' }),
      ...DAYS,
    ]);
    for (const name of ['弁護士に相談したい日', 'アクセスログの目安', '告訴期間', '公訴時効'])
      expect(text).toContain(name);
    for (const name of ['分からない期間', '過ぎた期間', '投稿した人の期間', '遠い期間', '刑事訴訟法']) {
      expect(text).not.toContain(name);
    }
  });

  test.each([
    ['a student', SCHOOL_CASE],
    ['a shop', SHOP_CASE],
    ['somebody doxxed', DOXXED_CASE],
  ])('of %s stays on one page', (_who, caseFile) => {
    const { document } = draft(caseFile);
    const { marginsMm, fontPt } = document.page;
    // Lines of a table stand closer than those of running text: 1.4 of the letters' height.
    const room = ((297 - marginsMm.top - marginsMm.bottom) * 72) / 25.4 / (fontPt * 1.4);
    expect(linesOf(document)).toBeLessThanOrEqual(room);
  });

  test('names what was sent, by its form', () => {
    expect(textOf(SHOP_CASE)).toContain('2026年7月23日（木）　侵害情報の通知書');
  });

  test('of an empty case says that nothing is lost by that, and asks for no name', () => {
    const text = textOf(EMPTY_CASE, []);
    expect(text).toContain('相談しながらでかまいません');
    expect(text).not.toMatch(/氏名|住所/);
  });

  test('says nothing of the site itself: the one who shows it does', () => {
    expect(textOf(FULL_CASE)).not.toMatch(/一般的な情報です|報酬を得て/);
  });
});
