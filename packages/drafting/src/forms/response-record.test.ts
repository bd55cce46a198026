import type { PlainDate } from '@kakekomi/calendar';
import { type CaseFile, type Delivery, EMPTY_CASE, withEntry } from '@kakekomi/casefile';
import type { Deadline } from '@kakekomi/law';
import { describe, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { plainTextOf } from '../plain-text.ts';
import { FULL_CASE, SHOP_CASE, TODAY } from '../testing/cases.ts';
import { aDeadline } from '../testing/deadlines.ts';
import { formOf, formsOfJapan } from '../testing/forms-of-japan.ts';

const day = (text: string): PlainDate => text as PlainDate;
const textOf = (caseFile: CaseFile, deadlines: readonly Deadline[] = []): string =>
  plainTextOf(
    compose(formOf('taiou-kiroku'), {
      caseFile,
      deadlines,
      today: TODAY,
      platforms: [],
      data: formsOfJapan(),
    }).document,
  );
const sent = (of: Partial<Delivery>): CaseFile =>
  withEntry(EMPTY_CASE, 'deliveries', { id: 'e1', form: 'kokuso', ...of });

describe('the record of what was sent', () => {
  test.each([
    ['what, by the name of its form', '告訴状\n見本警察署'],
    ['how, and its number', '書留・特定記録\n番号　000-00-00000-0'],
    [
      'when it went out, arrived and was answered',
      '出した日　2026年8月5日（水）\n届いた日　2026年8月6日（木）\n返事の日　2026年8月12日（水）',
    ],
    ['what came of it, with the note', '一部だけ応じた\nひとつだけ消えた。'],
    ['by when an answer was asked for', '返事の期限　2026年8月13日（木）'],
    ['when the post was noticed', '気づいた日　2026年8月3日（月）'],
    ['of what day it is', '2026年8月20日（木）現在'],
  ])('says %s', (_why, line) => {
    expect(textOf(FULL_CASE)).toContain(line);
  });

  test.each([
    ['no answer came', { answerDueOn: day('2026-08-19') }, true],
    ['they were silent', { answerDueOn: day('2026-08-19'), outcome: 'no-answer' as const }, true],
    ['the day is today', { answerDueOn: TODAY }, false],
    ['it was answered', { answerDueOn: day('2026-08-19'), answeredOn: day('2026-08-18') }, false],
    ['it was refused', { answerDueOn: day('2026-08-19'), outcome: 'refused' as const }, false],
  ])('says that the day for an answer has gone by only where it matters: %s', (_why, of, isSaid) => {
    expect(textOf(sent(of)).includes('過ぎました。返事が来ていないか確かめます。')).toBe(isSaid);
  });

  test('a form that is gone keeps its id, a delivery without a day has a blank', () => {
    const text = textOf(sent({ form: 'old-form' }));
    expect(text).toContain('old-form');
    expect(text).toContain('【出した日】');
  });

  test('lists last days soonest first, and never says that all is lost', () => {
    const text = textOf(SHOP_CASE, [
      aDeadline('遅い', '2027-02-03'),
      aDeadline('早い', '2026-08-22'),
      aDeadline('知らせ', '2026-07-30', { state: 'passed', runsFor: 'provider' }),
      aDeadline('記録', '2026-08-01', { state: 'passed', clock: 'log', runsFor: 'provider' }),
      aDeadline('なし', null),
    ]);
    const places = [
      '知らせ\n（過ぎました。結果か理由の知らせが来ていないか確かめます）',
      '記録\n（目安の日は過ぎています。過ぎても相談できます）',
      '早い',
      '遅い',
    ].map((name) => text.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toContain('｜ なし');
  });

  test('of an empty case is a table for the pen', () => {
    const text = textOf(EMPTY_CASE);
    expect(text).toContain('【書類・依頼先】 ｜ 【方法】 ｜ 【日付】');
    expect(text).toContain('頼んだ日が分かると入ります');
  });
});
