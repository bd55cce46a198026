import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { wordingFaults } from '@kakekomi/law';
import { describe, expect, test } from 'vitest';
import { realSite } from '../../content/testing/real-site.ts';
import { guideAnswerJa } from '../../messages/ja/guide-answer.ts';
import { realGuide } from '../testing/real-guide.ts';
import { renderDeadlineAnswer } from './answer-page.tsx';
import { answerView } from './answer-view.ts';
import { type CalculatorFields, deadlineAnswerOf } from './deadline-answer.ts';

const site = realSite();
const guide = realGuide();
const day = (text: string): PlainDate => {
  const read = parsePlainDate(text);
  if (read.kind === 'err') throw new Error(text);
  return read.value;
};
const TODAY = day('2026-11-23');
const ask = (fields: CalculatorFields) => deadlineAnswerOf(fields, guide.law, site.holidays, TODAY);

describe('a period that can be counted', () => {
  test.each([
    ['an ordinary six months', { rule: 'kokuso-kikan', start: '2026-09-10' }, '2027-03-10', '2027-03-10'],
    [
      'the first day counted is the 1st: to the end of a month',
      { rule: 'kokuso-kikan', start: '2026-02-28' },
      '2026-08-31',
      '2026-08-31',
    ],
    [
      'a last day at rest moves on, the safe side stays',
      { rule: 'kokuso-kikan', start: '2026-07-02' },
      '2027-01-04',
      '2027-01-02',
    ],
    ['a limitation does not move on', { rule: 'fuho-3y', start: '2026-08-01' }, '2029-08-01', '2029-08-01'],
    [
      'a start at midnight counts its own day',
      { rule: 'fuho-3y', start: '2026-08-01', startsAtMidnight: 'true' },
      '2029-07-31',
      '2029-07-31',
    ],
    [
      'an era date, as papers write it',
      { rule: 'consult-by', start: '令和8年11月23日' },
      '2026-12-14',
      '2026-12-14',
    ],
    [
      'a period not confirmed keeps to a shorter one',
      { rule: 'teikyo-2m', start: '2026-11-20' },
      '2027-01-20',
      '2026-12-20',
    ],
  ])('%s', (_why, fields, lastDay, safeSide) => {
    expect(ask(fields)).toMatchObject({ kind: 'computed', lastDay, safeSide });
  });

  test('what has gone by is told calmly, and only where today is known', () => {
    const fields = { rule: 'kokuso-kikan', start: '2020-01-01' };
    const view = answerView(ask(fields), guideAnswerJa);
    expect(view.notes).toContain(guideAnswerJa.passed.law);
    expect(deadlineAnswerOf(fields, guide.law, site.holidays)).toMatchObject({ hasPassed: false });
  });

  test('the last day itself has not gone by', () => {
    expect(ask({ rule: 'joho-7', start: '2026-11-16' })).toMatchObject({ lastDay: TODAY, hasPassed: false });
  });
});

describe('no day, and why', () => {
  test.each([
    ['nothing sent', {}, 'no-such-rule'],
    ['a rule that does not exist', { rule: '__proto__', start: '2026-08-01' }, 'no-such-rule'],
    ['no date', { rule: 'kokuso-kikan', start: ' ' }, 'start-missing'],
    ['not a date', { rule: 'kokuso-kikan', start: '<b>きのう</b>' }, 'start-malformed'],
    ['a day that the calendar lacks', { rule: 'kokuso-kikan', start: '2026-02-30' }, 'no-such-day'],
    ['beyond the calendar', { rule: 'fuho-20y', start: '9990-01-01' }, 'too-far'],
    ['holidays not known so far ahead', { rule: 'koso', start: '2060-01-05' }, 'holidays-not-known'],
    ['a period that was not confirmed', { rule: 'teikyo-kokoku', start: '2026-08-01' }, 'not-reckoned'],
    ['a period of each platform', { rule: 'log-platform', start: '2026-08-01' }, 'not-reckoned'],
    ['before the rule was in force', { rule: 'joho-7', start: '2025-03-31' }, 'before-rule'],
    ['after it was', { rule: 'koso-jiko-old-bujoku', start: '2022-07-07' }, 'after-rule'],
  ])('%s', (_why, fields, code) => {
    expect(ask(fields)).toMatchObject({ kind: 'not-computed', why: { code } });
  });
});

describe('the page of the server', () => {
  const pageOf = (fields: CalculatorFields): string => renderDeadlineAnswer(site, guide, ask(fields));

  test('tells the day, the reasoning with its articles, and where to ask', () => {
    const html = pageOf({ rule: 'kokuso-kikan', start: '2026-07-02' });
    expect(html).toContain('目安は2027年1月4日（月）です');
    expect(html).toContain('刑事訴訟法55条3項');
    expect(html).toContain('href="/find/"');
    expect(html.match(/<h1[\s>]/g)?.length).toBe(1);
    expect(html).toContain('name="robots" content="noindex"');
  });

  test('has a title that says nothing of what was asked', () => {
    expect(/<title>([^<]*)/.exec(pageOf({ rule: 'kokuso-kikan', start: '2026-07-02' }))?.[1]).toBe(
      '期間の計算｜かけこみ',
    );
  });

  test('does not repeat what could not be read', () => {
    const html = pageOf({ rule: 'kokuso-kikan', start: '<b>marker-4711</b>' });
    expect(html).not.toContain('marker-4711');
    expect(html).toContain(guideAnswerJa.problems['start-malformed']);
  });

  test('uses no wording to avoid, for any period', () => {
    const found = guide.law.deadlines.flatMap(({ id }) =>
      ['2026-10-01', '2019-10-01', ''].flatMap((start) =>
        wordingFaults(pageOf({ rule: id, start }).replace(/<[^>]*>/g, ''), guide.law).map(
          (fault) => `${id}: ${fault.found}`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
