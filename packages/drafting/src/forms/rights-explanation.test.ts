import { EMPTY_CASE } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { FULL_CASE, SCHOOL_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';

const ID = 'kenri-setsumei';

test.each([
  ['its number first', '投稿番号 ｜ 1\nサイト・サービス ｜ www.instagram.com'],
  ['the words to the letter', '投稿の引用 ｜ 見本花子って、ほんとに例の人www😂\n近づくと例がうつる'],
  [
    'why it is about them',
    '本人と分かる理由（同定） ｜ 私の氏名が書かれ、学校行事の写真が添えられています。',
  ],
  ['the rights of each post by itself', '権利の種類 ｜ 名誉感情、肖像権'],
  ['fact, opinion or picture', '事実・意見・画像の別 ｜ 画像・動画を載せるもの'],
  ['the exhibit that shows it', '証拠 ｜ 甲第2号証'],
  ['what it did', '被害 ｜ 写真を撮られるのがこわくなりました。'],
])('the explanation says of each post %s', (_why, line) => {
  expect(textOf(ID, SCHOOL_CASE)).toContain(line);
});

test('leaves out the column that may be left out, and marks the others', () => {
  const text = textOf(ID, EMPTY_CASE);
  expect(text).not.toContain('被害');
  expect(text).toContain('本人と分かる理由（同定） ｜ 【本人のことと分かる理由】');
  expect(text).toContain('証拠 ｜ 【証拠の番号】');
});

test('names posts that no exhibit shows', () => {
  const without = { ...FULL_CASE, exhibits: FULL_CASE.exhibits.filter(({ id }) => id !== 'e1') };
  expect(draftOf(ID, without).toCheck).toContain('投稿1を示す証拠が、証拠の一覧にありません。');
});

test('a post is numbered once', () => {
  const text = textOf(ID, SCHOOL_CASE);
  expect(text).toContain('\n投稿1　www.instagram.com\n');
  expect(text).not.toContain('第1　投稿1');
});
