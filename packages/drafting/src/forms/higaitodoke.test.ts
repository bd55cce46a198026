import { EMPTY_CASE, withStatement } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';

const FORM = 'higaitodoke';

describe('higaitodoke', () => {
  test('says that the police write it on a form of their own', () => {
    expect(textOf(FORM, EMPTY_CASE)).toContain('警察署に備え付けの様式');
  });

  test('has the columns of the form, in its order', () => {
    const text = textOf(FORM, FULL_CASE);
    const columns = [
      ...['被害者の住居', '被害者の職業', '被害者の氏名・年齢', '被害の年月日時', '被害の場所', '被害の模様'],
      ...['被害金額・損害', '犯人の住居、氏名又は通称、特徴等', '参考となる事項'],
    ];
    const places = columns.map((column) => text.indexOf(`${column} ｜`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('when and where follow from the posts, to be checked, until they are told', () => {
    const { document } = draftOf(FORM, SCHOOL_CASE);
    const rows = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const cell = (name: string) => rows.find(([head]) => head?.[0]?.text === name)?.[1] ?? [];
    expect(cell('被害の年月日時').some(({ mark }) => mark === 'check')).toBe(true);
    expect(cell('被害の場所')).toEqual([{ text: 'インターネット上（www.instagram.com）', mark: 'check' }]);
    const told = withStatement(SCHOOL_CASE, 'damage-place', '学校の教室');
    expect(textOf(FORM, told)).toContain('被害の場所 ｜ 学校の教室\n');
  });

  test('an amount stands only as the person wrote it', () => {
    expect(textOf(FORM, DOXXED_CASE)).toContain('被害金額・損害 ｜ \n');
    expect(textOf(FORM, FULL_CASE)).toContain('被害金額・損害 ｜ 引っ越しの費用（領収書あり）\n');
  });

  test('the address stands on the other sheet only', () => {
    const [paper = '', annex = ''] = textOf(FORM, DOXXED_CASE).split('――――――――――――――――――――');
    expect(paper).not.toContain('東見本二丁目');
    expect(annex).toContain('東見本二丁目');
  });

  test('an account that wrote twice is named once', () => {
    const row = textOf(FORM, DOXXED_CASE)
      .split('\n')
      .find((line) => line.startsWith('犯人の住居'));
    expect(row?.match(/のアカウント　example_neko/gu)).toHaveLength(1);
  });

  test('of a company is signed by whoever represents it, and asks for no occupation', () => {
    const text = textOf(FORM, SHOP_CASE);
    expect(text).toContain('届出人　有限会社見本食堂\n代表者　代表取締役 見本 三郎　　印\n');
    expect(text).not.toContain('被害者の職業');
    expect(textOf(FORM, DOXXED_CASE)).toContain('被害者の職業 ｜ 会社員');
  });
});
