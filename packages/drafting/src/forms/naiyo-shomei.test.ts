import { EMPTY_CASE, withStatement } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';
import { threateningWords } from '../threatening-words.ts';

const FORM = 'naiyo-shomei';
const warns = (words: readonly string[]): boolean =>
  words.some((word) => word.includes('おどしと受け取られる'));

describe('naiyo-shomei', () => {
  test('no word of ours reads as a threat', () => {
    const own = { ...DOXXED_CASE, posts: [] };
    for (const caseFile of [EMPTY_CASE, SHOP_CASE, FULL_CASE, own]) {
      const withoutPosts = { ...caseFile, posts: [] };
      expect(threateningWords(textOf(FORM, withoutPosts))).toEqual([]);
      expect(warns(draftOf(FORM, caseFile).toCheck)).toBe(false);
    }
  });

  test.each(['letter-measures', 'letter-demand', 'letter-facts'])(
    'the person’s own threat in %s stays as it is, and is pointed at',
    (fact) => {
      const caseFile = withStatement(EMPTY_CASE, fact, '消さないなら訴えるぞ。');
      expect(textOf(FORM, caseFile)).toContain('消さないなら訴えるぞ。');
      const { toCheck } = draftOf(FORM, caseFile);
      expect(warns(toCheck)).toBe(true);
      expect(toCheck.join('')).toContain('「訴えるぞ」');
    },
  );

  test('a threat in the quoted post is not the person’s', () => {
    expect(DOXXED_CASE.posts.some(({ quote }) => quote?.includes('覚悟しておけ'))).toBe(true);
    expect(warns(draftOf(FORM, DOXXED_CASE).toCheck)).toBe(false);
  });

  test('an amount stands only as the person wrote it', () => {
    expect(textOf(FORM, SHOP_CASE)).not.toMatch(/\d万?円/u);
    const asking = withStatement(EMPTY_CASE, 'letter-demand', '修理代の3万5000円を支払うこと。');
    expect(textOf(FORM, asking)).toContain('修理代の3万5000円を支払うこと。');
  });

  test('day, sender and receiver stand at the end, in this order', () => {
    const text = textOf(FORM, FULL_CASE);
    const places = ['令和8年（2026年）8月20日', '差出人', '〒000-0000', '受取人', '例示 猫太　様'].map(
      (words) => text.lastIndexOf(words),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('what follows without an answer is left out until the person writes it', () => {
    expect(textOf(FORM, EMPTY_CASE)).not.toContain('ご回答がないとき');
    expect(textOf(FORM, FULL_CASE)).toContain('4　ご回答がないとき');
  });

  test('a company speaks as a company', () => {
    expect(textOf(FORM, SHOP_CASE)).toContain('当社は、貴殿に');
    expect(textOf(FORM, SHOP_CASE)).toContain('代表取締役 見本 三郎　印');
  });

  test('a name has no reading in a letter', () => {
    const read = withTold(
      withTold(EMPTY_CASE, 'applicant.name' as FactId, '見本 花子'),
      'applicant.reading' as FactId,
      'みほん はなこ',
    );
    expect(textOf(FORM, read)).not.toContain('はなこ');
  });

  test('a lawyer who was asked is told first', () => {
    expect(draftOf(FORM, FULL_CASE).toCheck.join('')).toContain('その弁護士に相談してください');
    expect(draftOf(FORM, SCHOOL_CASE).toCheck.join('')).toContain('法定代理人か、弁護士会の子どもの窓口');
  });

  test('posts of several accounts are nobody’s until the person says which', () => {
    const draft = draftOf(FORM, SHOP_CASE);
    expect(textOf(FORM, SHOP_CASE)).toContain('【この相手が書いたと考える投稿の番号】');
    expect(textOf(FORM, SHOP_CASE)).not.toContain('産地をいつわって');
    expect(draft.missing.map(({ fact }) => fact)).toContain('letter-posts');
    const chosen = withStatement(SHOP_CASE, 'letter-posts', '２');
    expect(textOf(FORM, chosen)).toContain('産地をいつわって');
    expect(textOf(FORM, chosen)).not.toContain('虫が出ました');
    expect(draftOf(FORM, chosen).toCheck.join('')).toContain('投稿1は、この手紙に入れていません');
    const both = withStatement(SHOP_CASE, 'letter-posts', '1、2');
    expect(draftOf(FORM, both).toCheck.join('')).toContain('ひとつのアカウントのものではありません');
  });

  test('those of the account that the person names are in it', () => {
    const named = withStatement(
      SHOP_CASE,
      'letter-facts',
      'アカウント100000000000000000002の書き込みのことです。',
    );
    expect(textOf(FORM, named)).toContain('産地をいつわって');
    expect(textOf(FORM, named)).not.toContain('虫が出ました');
  });

  test('all of one account are in it, with the name shown beside it', () => {
    const text = textOf(FORM, SCHOOL_CASE);
    expect(text.match(/アカウント「example_uwasa」（表示名：例のうわさ🐸）/gu)).toHaveLength(2);
    expect(draftOf(FORM, SCHOOL_CASE).toCheck.join('')).not.toContain('ひとつのアカウント');
  });

  test('what the person quoted themself is not said twice', () => {
    const words = '「こんどは写真つきで出します📷」と書き込まれました。';
    const text = textOf(FORM, withStatement(SCHOOL_CASE, 'letter-facts', words));
    expect(text.match(/こんどは写真つきで/gu)).toHaveLength(1);
    expect(text).toContain('ほんとに例の人');
  });

  test('a child’s letter is signed by whoever acts for them', () => {
    expect(textOf(FORM, SCHOOL_CASE)).toContain('　見本 花子\n　法定代理人　見本 太郎　印\n');
  });
});
