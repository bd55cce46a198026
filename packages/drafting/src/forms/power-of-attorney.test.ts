import { EMPTY_CASE } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { SCHOOL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';

const ID = 'inin-jo';
const POWERS = ['訴え又は申立ての取下げ', '和解、請求の放棄又は認諾', '反訴の提起'];

test.each([
  ['none ticked, so none on the paper', [], []],
  ['those ticked', ['withdraw', 'settle'], POWERS.slice(0, 2)],
  ['one of them', ['counterclaim'], POWERS.slice(2)],
])('special powers: %s', (_why, ticked, written) => {
  const text = textOf(ID, withTold(SHOP_CASE, 'special-powers' as FactId, ticked));
  expect(POWERS.filter((power) => text.includes(power))).toEqual(written);
  expect(text.includes('特別の授権')).toBe(ticked.length > 0);
});

test('says that the court has a form of its own', () => {
  for (const caseFile of [EMPTY_CASE, SHOP_CASE]) {
    expect(draftOf(ID, caseFile).toCheck.join()).toContain('裁判所の所定の様式があります');
  }
});

test.each([
  [
    'a company, by whoever represents it',
    SHOP_CASE,
    '氏名　有限会社見本食堂（ゆうげんがいしゃみほんしょくどう）　代表取締役 見本 三郎　㊞',
  ],
  ['a minor, by the statutory representative', SCHOOL_CASE, '氏名　見本 太郎　㊞'],
])('is signed for %s', (_who, caseFile, line) => {
  const sealed = textOf(ID, caseFile)
    .split('\n')
    .filter((each) => each.includes('㊞'));
  expect(sealed).toEqual([expect.stringContaining(line)]);
});
