import { HARMS, WANTS } from '@kakekomi/directory';
import { describe, expect, test } from 'vitest';
import {
  CONTACT_WORDS,
  codeOf,
  GENDER_WORDS,
  HARM_WORDS,
  nameOf,
  OCCUPATION_WORDS,
  OFFENDER_WORDS,
  ROLE_WORDS,
  WANT_WORDS,
  type Words,
} from './words.ts';

describe('codeOf', () => {
  test.each([
    ['the code itself', 'defamation', 'defamation'],
    ['its Japanese name', 'なりすまし', 'impersonation'],
    ['another word for it', '誹謗中傷', 'defamation'],
    ['full-width letters', 'ＤＶ', 'family-dv'],
    ['a space typed with it', ' threat ', 'threat'],
    ['no such word', 'てんき', null],
  ])('%s: %s', (_why, typed, code) => {
    expect(codeOf(HARM_WORDS, typed)).toBe(code);
  });

  const lists: readonly (readonly [string, Words<string>])[] = [
    ['harms', HARM_WORDS],
    ['wants', WANT_WORDS],
    ['roles', ROLE_WORDS],
    ['genders', GENDER_WORDS],
    ['occupations', OCCUPATION_WORDS],
    ['contacts', CONTACT_WORDS],
    ['offenders', OFFENDER_WORDS],
  ];
  test.each(lists)('no word of the %s means two things', (_name, words) => {
    for (const [code, names] of Object.entries(words)) {
      expect([code, ...names].map((word) => codeOf(words, word))).toEqual([code, ...names].map(() => code));
    }
  });
});

test('every harm and want has a name in Japanese', () => {
  for (const harm of HARMS) expect(nameOf(HARM_WORDS, harm)).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  for (const want of WANTS) expect(nameOf(WANT_WORDS, want)).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
});
