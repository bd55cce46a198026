import { EMPTY_CASE } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { FULL_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';

const ID = 'soushin-chosaku';

test.each([
  [
    'the work as told',
    '著作物等の説明 ｜ 写真「見本の朝」。令和7年4月1日に、自分のブログで初めて公開しました。',
  ],
  ['the right as told', '侵害されたとする権利 ｜ 複製権、公衆送信権'],
  ['the manner as told', '写真の全体が、私の名前を切り取って載せられています。'],
  ['the declaration, ticked', '［○］私は、上記の著作物の利用を許諾していません'],
  ['the posts on a sheet of their own', '侵害情報の特定のための情報 ｜ 別紙「投稿の一覧」のとおり'],
])('the copyright request of a full case says %s', (_why, line) => {
  expect(textOf(ID, FULL_CASE)).toContain(line);
});

test('declares nothing for the person, and says so', () => {
  const draft = draftOf(ID, EMPTY_CASE);
  expect(textOf(ID, EMPTY_CASE)).toContain('［　］私は、上記の著作物の利用を許諾していません');
  expect(draft.toCheck.join()).toContain('使うことを許していないかは、選ばれていません');
});

test('does not quote the posts, which it does not ask for', () => {
  expect(textOf(ID, FULL_CASE)).not.toContain('２行めも');
});
