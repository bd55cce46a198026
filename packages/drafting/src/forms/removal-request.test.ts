import { type CaseFile, EMPTY_CASE, withPost } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { compose, type Draft } from '../compose.ts';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { plainTextOf } from '../plain-text.ts';
import { DOXXED_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../testing/cases.ts';
import { eraDay } from '../testing/era-day.ts';
import { formOf, formsOfJapan } from '../testing/forms-of-japan.ts';

const ID = 'soushin-meiyo-privacy';
const draft = (caseFile: CaseFile): Draft =>
  compose(formOf(ID), { caseFile, today: TODAY, platforms: [], data: formsOfJapan() });
const textOf = (caseFile: CaseFile): string => plainTextOf(draft(caseFile).document);
const told = (caseFile: CaseFile, fact: string, value: string | readonly string[] | null): CaseFile =>
  withTold(caseFile, fact as FactId, value);
const onePost = (caseFile: CaseFile): CaseFile => ({ ...caseFile, posts: caseFile.posts.slice(0, 1) });
const quoting = (quote: string): CaseFile => {
  const [post] = DOXXED_CASE.posts;
  return post === undefined ? EMPTY_CASE : withPost(EMPTY_CASE, { ...post, quote });
};

describe('the removal request', () => {
  test('has the columns of its form in their order', () => {
    const table = draft(EMPTY_CASE).document.blocks.find(({ kind }) => kind === 'table');
    const names = table?.kind === 'table' ? table.rows.map(([name]) => name?.[0]?.text) : [];
    const columns = formOf(ID).fields.map(({ label }) => label);
    expect(names).toEqual(columns.slice(2));
    expect(columns.slice(0, 2)).toEqual(['作成日', '宛先']);
  });

  test.each([
    [
      'nothing told',
      EMPTY_CASE,
      ['令和　　年　　月　　日', '【宛先の会社名】　御中', '代理人（法定代理人・弁護士など） ｜ 該当なし'],
    ],
    [
      'a student, signed for by a parent',
      SCHOOL_CASE,
      [
        eraDay('2026-08-20'),
        '法定代理人　見本 太郎　㊞',
        '［○］名誉感情',
        '［　］名誉権',
        '［○］肖像権',
        '［○］氏名を発信者に開示することに同意しません',
      ],
    ],
    [
      'a company with a lawyer',
      SHOP_CASE,
      ['Google LLC　御中', '代理人弁護士　見本 一郎　㊞', '［○］営業上の利益・信用'],
    ],
  ])('of %s says it line by line', (_who, caseFile, lines) => {
    const text = textOf(caseFile).split('\n');
    for (const line of lines) expect(text.some((each) => each.endsWith(line))).toBe(true);
  });

  test('ticks neither yes nor no to disclosure of the name, and says that it is to be decided', () => {
    const open = draft(told(SCHOOL_CASE, 'name-disclosure', null));
    const text = plainTextOf(open.document);
    expect(text).toContain('［　］氏名を発信者に開示することに同意します');
    expect(text).toContain('［　］氏名を発信者に開示することに同意しません');
    expect(open.toCheck.join()).toContain('選ばれていません');
    expect(draft(SCHOOL_CASE).toCheck.join()).not.toContain('選ばれていません');
  });

  test.each([
    ['なし', '該当なし'],
    ['特になし。', '該当なし'],
    ['000-0000-0000', '000-0000-0000'],
    ['なしの木', 'なしの木'],
  ])('writes %s in a column as %s', (answer, written) => {
    expect(textOf(told(EMPTY_CASE, 'applicant.email', answer))).toContain(`メールアドレス ｜ ${written}\n`);
  });

  test.each([
    ['one short post stands in its cell', onePost(SHOP_CASE), false],
    ['several posts', SHOP_CASE, true],
    ['a quote of two lines', quoting('一行目\n二行目'), true],
    ['a long quote', quoting('長'.repeat(121)), true],
    ['a quote that just fits', quoting('長'.repeat(120)), false],
  ])('puts posts on a sheet of their own: %s', (_why, caseFile, isApart) => {
    const text = textOf(caseFile);
    expect(text.includes('別紙　投稿の一覧')).toBe(isApart);
    expect(text.includes('別紙「投稿の一覧」のとおり')).toBe(isApart);
  });

  test('says nothing of a post that its columns do not ask for, since it may be passed on', () => {
    const text = textOf(SCHOOL_CASE);
    expect(text).not.toContain('写真を撮られるのがこわくなりました。');
    expect(text).not.toContain('高校生');
    expect(text).not.toContain('印刷は母');
  });

  test('encloses only what shows the posts', () => {
    const text = textOf(SHOP_CASE);
    expect(text).toContain('・「見本食堂」の口コミのウェブページを印刷した書面');
    expect(text).not.toContain('仕入れの伝票');
  });
});
