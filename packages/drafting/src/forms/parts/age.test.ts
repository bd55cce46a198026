import { type PlainDate, plainDate } from '@kakekomi/calendar';
import { EMPTY_CASE, withFacts, withSituation } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { withTold } from '../../fact.ts';
import type { FactId } from '../../form.ts';
import { paperOf } from '../../paper.ts';
import { TODAY } from '../../testing/cases.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import { ageOn, ageRuns, isChild } from './age.ts';

test.each<[string, PlainDate, PlainDate, number]>([
  ['the day before the birthday', plainDate(2006, 8, 21), plainDate(2026, 8, 20), 19],
  ['on the birthday', plainDate(2006, 8, 20), plainDate(2026, 8, 20), 20],
  ['an earlier month', plainDate(2006, 12, 1), plainDate(2026, 8, 20), 19],
  ['born on the 29th of February', plainDate(2008, 2, 29), plainDate(2026, 2, 28), 17],
  ['a day in the future is no age below none', plainDate(2027, 1, 1), plainDate(2026, 8, 20), 0],
])('ageOn: %s', (_why, birth, on, age) => {
  expect(ageOn(birth, on)).toBe(age);
});

test('ageRuns: from the day of birth, else as told, else open for the pen', () => {
  const of = (caseFile: typeof EMPTY_CASE) =>
    ageRuns(
      paperOf({
        ...{ form: formOf('kokuso'), caseFile, today: TODAY },
        ...{ ...formsOfJapan(), platforms: [], provider: null },
      }),
    );
  const aged = withSituation(EMPTY_CASE, { age: 16 });
  const born = withTold(aged, 'applicant.birthDate' as FactId, '2006-08-21');
  expect(of(EMPTY_CASE)).toEqual([{ text: '　　　歳' }]);
  expect(of(aged)).toEqual([{ text: '16歳', mark: 'check' }]);
  expect(of(born)).toEqual([{ text: '19歳', mark: 'check' }]);
  expect(of(withTold(born, 'paper-date' as FactId, '2026-08-21'))).toEqual([{ text: '20歳', mark: 'check' }]);
});

test.each([
  ['not told is no yes', EMPTY_CASE, false],
  ['by an answer', withFacts(EMPTY_CASE, { isMinor: true }), true],
  [
    'by the age, which goes before that answer',
    withSituation(withFacts(EMPTY_CASE, { isMinor: true }), { age: 18 }),
    false,
  ],
  ['by the age', withSituation(EMPTY_CASE, { age: 17 }), true],
  [
    'by the day of birth, which goes before both',
    withTold(withSituation(EMPTY_CASE, { age: 17 }), 'applicant.birthDate' as FactId, '2008-08-20'),
    false,
  ],
])('under 18: %s', (_why, caseFile, expected) => {
  const paper = paperOf({
    ...{ form: formOf('kokuso'), caseFile, today: TODAY },
    ...{ ...formsOfJapan(), platforms: [], provider: null },
  });
  expect(isChild(paper)).toBe(expected);
});
