import { EMPTY_CASE } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { isTold, placeOf, toldIn, withTold } from './fact.ts';
import type { FactId } from './form.ts';

const fact = (id: string): FactId => id as FactId;

test.each([
  ['a party', 'applicant.name', { kind: 'party', role: 'applicant', field: 'name' }],
  ['a list', 'exhibits', { kind: 'list', list: 'exhibits' }],
  ['a field of every post', 'posts.quote', { kind: 'post', field: 'quote' }],
  ['a statement', 'course', { kind: 'statement', id: 'course' }],
  ['no field of a party', 'applicant.age', { kind: 'statement', id: 'applicant.age' }],
])('%s stands in its place', (_what, id, place) => {
  expect(placeOf(fact(id))).toEqual(place);
});

test.each([
  ['a name', 'applicant.name', '見本 花子'],
  ['a day of birth', 'applicant.birthDate', '2009-04-02'],
  ['a kind of party', 'applicant.kind', 'organization'],
  ['words of their own', 'course', 'はじめは\n一つだった。'],
  ['ticked choices', 'rights', ['honor', 'privacy']],
])('%s is told, read again, and taken back', (_what, id, value) => {
  const told = withTold(EMPTY_CASE, fact(id), value);
  expect(toldIn(told, fact(id))).toEqual(value);
  expect(isTold(told, fact(id))).toBe(true);
  expect(withTold(told, fact(id), null)).toEqual(EMPTY_CASE);
});

test.each([
  ['a day that is none', 'applicant.birthDate', '2009-02-30'],
  ['a kind that is none', 'applicant.kind', 'ghost'],
  ['a list, which is changed entry by entry', 'exhibits', 'x'],
])('%s changes nothing', (_why, id, value) => {
  expect(withTold(EMPTY_CASE, fact(id), value)).toEqual(EMPTY_CASE);
});

test('a respondent is told for one provider', () => {
  const told = withTold(EMPTY_CASE, fact('respondent.name'), '見本社', 'x');
  expect(toldIn(told, fact('respondent.name'), 'x')).toBe('見本社');
  expect(toldIn(told, fact('respondent.name'), 'instagram')).toBeNull();
});
