import { EMPTY_CASE } from '@kakekomi/casefile';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { expect, test } from 'vitest';
import { isTold, knownOfProvider, placeOf, toldIn, withTold } from './fact.ts';
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

test.each([
  ['its name', 'respondent.name', '例示社'],
  ['its address', 'respondent.address', '例示県例示市'],
  ['a representative is said in words in the record, which is no name', 'respondent.representative', null],
  ['of other parties it knows nothing', 'applicant.name', null],
])('what a platform’s record says of the provider: %s', (_what, id, known) => {
  const operator = { legalName: '例示社', address: '例示県例示市', representativeInJapan: '登記あり' };
  // Of a record only its operator is read.
  const platform = { operator } as PlatformAdvice;
  expect(knownOfProvider(fact(id), platform)).toBe(known);
  expect(knownOfProvider(fact(id), null)).toBeNull();
});
