import { EMPTY_CASE, withoutEntry, withSituation, withStatement } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';
import { eraDay } from '../testing/era-day.ts';

const FORM = 'kokuso';
const ANNEX = '――――――――――――――――――――';
/** The paper, and the sheet that goes with it. */
const partsOf = (text: string): readonly string[] => text.split(ANNEX);

describe('kokuso', () => {
  test('names the person by name and age; how to reach them stands on the other sheet', () => {
    const [paper = '', annex = ''] = partsOf(textOf(FORM, DOXXED_CASE));
    expect(paper).toContain('見本 花代');
    expect(paper).toContain('年齢　29歳');
    for (const secret of ['東見本二丁目', '000-0000-0002', eraDay('1997-04-05')]) {
      expect(paper).not.toContain(secret);
      expect(annex).toContain(secret);
    }
  });

  test('who did it is 不詳 until told, and is then whoever wrote the posts', () => {
    expect(textOf(FORM, SCHOOL_CASE)).toContain('氏名　不詳\n　　（後記第2の投稿をした者）');
    expect(textOf(FORM, DOXXED_CASE)).toContain('氏名　例示 猫太');
  });

  test.each([
    ['not told: open for the pen, and no gap', null, '　　　　　　罪'],
    ['a crime', '見本罪', '見本罪'],
    ['a deed', '見本', '見本罪'],
    ['two', '見本、例示罪', '見本罪、例示罪'],
    ['an article', '刑法999条', '刑法999条の罪'],
    ['a law', '見本法違反', '見本法違反'],
  ])('an offence stands only as the person named it: %s', (_why, offence, words) => {
    const named = withStatement(SCHOOL_CASE, 'offence', offence);
    const draft = draftOf(FORM, named);
    expect(textOf(FORM, named)).toContain(
      `被告訴人の後記第2の行為は、${words}に当たると考えるので、告訴します。`,
    );
    expect(draft.missing.map(({ fact }) => fact)).not.toContain('offence');
  });

  test('no offence is ever ours', () => {
    for (const offence of ['侮辱', '名誉毀損', '脅迫', '業務妨害']) {
      expect(textOf(FORM, SCHOOL_CASE)).not.toContain(offence);
    }
  });

  test.each([
    ['yes', '厳重な処罰を求めます。'],
    ['no', null],
  ])('the wish to punish: %s', (wish, sentence) => {
    const draft = draftOf(FORM, withStatement(SCHOOL_CASE, 'wish-punish', wish));
    const text = textOf(FORM, withStatement(SCHOOL_CASE, 'wish-punish', wish));
    expect(text.includes('処罰を求めます')).toBe(sentence !== null);
    expect(draft.toCheck.some((words) => words.includes('処罰までは求めないときは'))).toBe(sentence === null);
  });

  test('not told, it is a gap and never filled', () => {
    expect(textOf(FORM, SCHOOL_CASE)).toContain('【処罰を求めるかどうか】');
    expect(draftOf(FORM, SCHOOL_CASE).missing.map(({ fact }) => fact)).toContain('wish-punish');
  });

  test('each post has account, address and time, by era and on Japan’s clock', () => {
    const text = textOf(FORM, DOXXED_CASE);
    expect(text).toContain(`${eraDay('2026-08-03')}0時30分42秒ころ`);
    expect(text).toContain('example_neko（表示名：例示ねこ🐈‍⬛）');
    expect(text).toContain('https://x.com/example_neko/status/2083938547135414273');
    expect(text).toContain('明日、家に行くからな。覚悟しておけ');
  });

  test('the day is left open for the pen, and is no gap', () => {
    const draft = draftOf(FORM, DOXXED_CASE);
    expect(textOf(FORM, DOXXED_CASE)).toContain('令和　　年　　月　　日');
    expect(draft.missing.map(({ fact }) => fact)).not.toContain('paper-date');
    const dated = withStatement(DOXXED_CASE, 'paper-date', '2026-08-20');
    expect(textOf(FORM, dated)).toContain(eraDay('2026-08-20'));
  });

  test('numbers of exhibits follow the list', () => {
    const without = withoutEntry(DOXXED_CASE, 'exhibits', 'e1');
    expect(textOf(FORM, DOXXED_CASE)).toContain('甲第3号証　玄関の防犯カメラの画像');
    expect(textOf(FORM, without)).toContain('甲第2号証　玄関の防犯カメラの画像');
    expect(textOf(FORM, without)).not.toContain('甲第3号証');
  });

  test('the part on what led to it is left out where nothing of it was told', () => {
    expect(textOf(FORM, EMPTY_CASE)).not.toContain('告訴の事情');
    expect(textOf(FORM, EMPTY_CASE)).toContain('第3　立証方法');
    expect(textOf(FORM, DOXXED_CASE)).toContain('第4　立証方法');
  });

  test.each([
    ['their own ending', '見本県見本警察署長 殿'],
    ['none', '見本県見本警察署長'],
    ['another', '見本県見本警察署長　御中'],
  ])('the police are addressed once: %s', (_why, to) => {
    expect(textOf(FORM, withStatement(EMPTY_CASE, 'police-to', to))).toContain('見本県見本警察署長　殿\n');
  });

  test('a child who fears somebody at home is not put beside them', () => {
    expect(textOf(FORM, SCHOOL_CASE)).toContain('見本 太郎');
    expect(textOf(FORM, withSituation(SCHOOL_CASE, { guardianUnsafe: true }))).not.toContain('見本 太郎');
  });

  test('a company has a representative and no age', () => {
    const text = textOf(FORM, SHOP_CASE);
    expect(text).toContain('代表者　代表取締役 見本 三郎');
    expect(text).not.toContain('年齢');
  });

  test('a person has no representative, whatever was told before', () => {
    const text = textOf(FORM, FULL_CASE);
    expect(text).toContain('年齢');
    expect(text).not.toContain('代表者');
  });

  test('the day on which they guessed who it was is pointed at, since a period runs from it', () => {
    const says = (words: readonly string[]): boolean => words.join().includes('告訴できる期間に関わります');
    expect(says(draftOf(FORM, DOXXED_CASE).toCheck)).toBe(true);
    expect(says(draftOf(FORM, SCHOOL_CASE).toCheck)).toBe(false);
  });

  test('each post is numbered once', () => {
    expect(textOf(FORM, DOXXED_CASE)).toContain('\n　投稿1\n');
  });

  test('what is not told of a post has a short name', () => {
    const [post] = DOXXED_CASE.posts;
    if (post === undefined) throw new Error('the story has posts');
    const { quote: _quote, ...unquoted } = post;
    expect(textOf(FORM, { ...DOXXED_CASE, posts: [unquoted] })).toContain('投稿の内容 ｜ 【投稿の文言】');
  });

  test('one seal, beside the name of who files it', () => {
    for (const caseFile of [EMPTY_CASE, SCHOOL_CASE, SHOP_CASE, FULL_CASE]) {
      expect(textOf(FORM, caseFile).match(/　　印/gu)).toHaveLength(1);
    }
  });

  test('an address in the words of a post is pointed at', () => {
    const [post] = DOXXED_CASE.posts;
    if (post === undefined) throw new Error('the story has posts');
    const quoting = {
      ...DOXXED_CASE,
      posts: [{ ...post, quote: '家は 見本県見本市東見本二丁目６番７号 だ' }],
    };
    const says = (words: readonly string[]): boolean =>
      words.some((word) => word.includes('あなたの住所か電話番号'));
    const open = withStatement(quoting, 'secrecy', null);
    expect(says(draftOf(FORM, open).toCheck)).toBe(true);
    expect(says(draftOf(FORM, withStatement(DOXXED_CASE, 'secrecy', null)).toCheck)).toBe(false);
    expect(textOf(FORM, open)).toContain('二丁目６番７号 だ');
  });

  test('where secrecy is asked for, the address in it gives way to the other sheet', () => {
    const [post] = DOXXED_CASE.posts;
    if (post === undefined) throw new Error('the story has posts');
    const quoting = { ...DOXXED_CASE, posts: [{ ...post, quote: '家は東見本２－６－７だ' }] };
    expect(textOf(FORM, quoting)).toContain('家は（別紙のとおり）だ');
    expect(draftOf(FORM, quoting).toCheck.join('')).toContain('1か所、代わりの表示に置き換えました');
  });

  test('names of every kind stand to the letter', () => {
    const name = '髙﨑 德𠮷葛\u{e0100}';
    expect(textOf(FORM, withTold(EMPTY_CASE, 'applicant.name' as FactId, name))).toContain(name);
  });
});
