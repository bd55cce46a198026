import { EMPTY_CASE } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { FULL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf, textOf } from '../testing/drafts.ts';
import { formsOfJapan } from '../testing/forms-of-japan.ts';

const ID = 'kaiji-hyojun';

describe('the request for disclosure out of court', () => {
  test.each(['rights', 'need', 'sender-info'])('lists every choice of %s, ticked or not', (fact) => {
    const choices = formsOfJapan().questions.find(({ id }) => id === fact)?.choices ?? [];
    expect(choices.length).toBeGreaterThan(4);
    const lines = choices.map(({ onPaper, text }) => onPaper ?? text);
    const [empty, full] = [
      textOf(ID, EMPTY_CASE),
      textOf(
        ID,
        withTold(
          FULL_CASE,
          fact as FactId,
          choices.map(({ id }) => id),
        ),
      ),
    ];
    for (const line of lines) {
      expect(empty).toContain(`［　］${line}`);
      expect(full).toContain(`［○］${line}`);
    }
  });

  test('ticks what was chosen and nothing else', () => {
    const text = textOf(ID, SHOP_CASE);
    expect(text).toContain('［○］損害賠償請求のため');
    expect(text).toContain('［　］差止請求のため');
    expect(text).toContain('［○］氏名又は名称');
    expect(text).toContain('［　］SIM識別番号');
  });

  test('asks for the content of what was ticked as other', () => {
    const text = textOf(ID, withTold(SHOP_CASE, 'need' as FactId, ['other']));
    expect(text).toContain('［○］そのほか【その内容】');
    expect(textOf(ID, SHOP_CASE)).not.toContain('【その内容】');
  });

  test.each([
    ['a site', 'login', false],
    ['an access provider, which needs what the site has disclosed', 'access', true],
  ])('to %s', (_why, kind, needsRecords) => {
    const caseFile = withTold(SHOP_CASE, 'log-kind' as FactId, kind);
    expect(textOf(ID, caseFile).includes('接続先のIPアドレス　【接続先のIPアドレス】')).toBe(needsRecords);
    expect(draftOf(ID, caseFile).toCheck.join().includes('そのまま書き写して')).toBe(needsRecords);
  });

  test('names the exhibits by their numbers', () => {
    const text = textOf(ID, SHOP_CASE);
    expect(text).toContain('甲第1号証の2　「見本食堂」の口コミのウェブページを印刷した書面');
    expect(text).toContain('甲第3号証　仕入れの伝票');
    expect(textOf(ID, EMPTY_CASE)).toContain('証拠 ｜ 【添付する証拠】');
  });

  test('says that two copies are made', () => {
    expect(draftOf(ID, EMPTY_CASE).toCheck[0]).toContain('意見照会用の、2通');
  });
});
