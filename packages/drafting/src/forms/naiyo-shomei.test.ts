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
    const places = ['令和8年8月20日', '差出人', '〒000-0000', '受取人', '例示 猫太　様'].map((words) =>
      text.lastIndexOf(words),
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
});
