import type { PlainDate } from '@kakekomi/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, type CasePost, EMPTY_CASE } from './case-file.ts';
import { withAnswer, withFacts, withoutPost, withPost, withSituation } from './change-case.ts';
import {
  freeIdIn,
  withEntry,
  withEntryMoved,
  withoutEntry,
  withParty,
  withStatement,
} from './change-papers.ts';
import { encodeCaseFile, parseCaseFileText } from './parse-case-file.ts';
import { PARTY_ROLES, partyOf } from './party.ts';
import { anyFacts, anyPost, anyQuestion, anySituation, FULL_CASE } from './testing/cases.ts';

const day = (text: string): PlainDate => text as PlainDate;
const [told] = FULL_CASE.posts as readonly [CasePost];
const linkTo = (postId: string): CasePost => ({
  reference: { ...told.reference, postId, canonicalUrl: `https://x.com/a/status/${postId}` },
});

describe('posts', () => {
  test('stay in the order in which they were added', () => {
    const two = withPost(withPost(EMPTY_CASE, linkTo('2')), linkTo('1'));
    expect(two.posts.map(({ reference }) => reference.postId)).toEqual(['2', '1']);
  });

  test('the same link pasted twice is one post, and the note on it stays', () => {
    const { reference } = told;
    const again = withPost(FULL_CASE, {
      reference: { ...reference, url: `${reference.url}&t=1` },
      gone: true,
    });
    expect(again.posts).toEqual([
      { ...told, gone: true, reference: { ...reference, url: `${reference.url}&t=1` } },
    ]);
  });

  test('two comments under one post are two', () => {
    const other = { reference: { ...told.reference, commentId: '4' } };
    expect(withPost(FULL_CASE, other).posts).toHaveLength(2);
  });

  test('a correction replaces the post in its place', () => {
    const two = withPost(withPost(EMPTY_CASE, told), linkTo('1'));
    expect(withPost(two, linkTo('7'), 0).posts).toEqual([linkTo('7'), linkTo('1')]);
  });

  test.each([
    ['the first of two', 0, ['1']],
    ['the last of two', 1, ['2']],
    ['a place that is none', 9, ['2', '1']],
    ['a place before the first', -1, ['2', '1']],
  ])('taken out: %s', (_which, at, left) => {
    const two = withPost(withPost(EMPTY_CASE, linkTo('2')), linkTo('1'));
    expect(withoutPost(two, at).posts.map(({ reference }) => reference.postId)).toEqual(left);
  });
});

describe('answers taken back leave nothing behind', () => {
  test('a field of the situation', () => {
    const changed = withSituation(withSituation(EMPTY_CASE, { age: 16, danger: true }), { age: undefined });
    expect(changed.situation).toEqual({ danger: true });
    expect('age' in changed.situation).toBe(false);
  });

  test('a day', () => {
    const changed = withFacts(withFacts(EMPTY_CASE, { posted: day('2026-08-01') }), { posted: undefined });
    expect(encodeCaseFile(changed)).toBe(encodeCaseFile(EMPTY_CASE));
  });

  test.each([
    ['null', null],
    ['an empty text', ''],
    ['blanks', '　 '],
  ])('an answer, by %s', (_how, answer) => {
    expect(withAnswer(FULL_CASE, 'still', answer).answers).toEqual({ 'public-place': 'unknown' });
  });
});

test('a range told the wrong way round is put right', () => {
  const posted = { earliest: day('2026-08-09'), latest: day('2026-08-01') };
  expect(withFacts(EMPTY_CASE, { posted, isMinor: true }).facts).toEqual({
    posted: { earliest: '2026-08-01', latest: '2026-08-09' },
    isMinor: true,
  });
});

test('a question that is no id is our own mistake, and is not repeated', () => {
  expect(() => withAnswer(EMPTY_CASE, '誰が MARKER-7731', 'yes')).toThrow(/question/);
  expect(() => withAnswer(EMPTY_CASE, '誰が MARKER-7731', 'yes')).not.toThrow(/MARKER/);
});

test('whatever these build can be kept and opened again, and none changes the case it was given', () => {
  const anyChange: fc.Arbitrary<(caseFile: CaseFile) => CaseFile> = fc.oneof(
    fc.tuple(anyPost, fc.option(fc.nat(3), { nil: undefined })).map(
      ([post, at]) =>
        (caseFile: CaseFile) =>
          withPost(caseFile, post, at),
    ),
    fc.nat(3).map((at) => (caseFile: CaseFile) => withoutPost(caseFile, at)),
    anySituation.map((changes) => (caseFile: CaseFile) => withSituation(caseFile, changes)),
    anyFacts.map((changes) => (caseFile: CaseFile) => withFacts(caseFile, changes)),
    fc.tuple(anyQuestion, fc.string()).map(
      ([question, answer]) =>
        (caseFile: CaseFile) =>
          withAnswer(caseFile, question, answer),
    ),
    fc.tuple(anyQuestion, fc.oneof(fc.string(), fc.array(fc.string()))).map(
      ([question, statement]) =>
        (caseFile: CaseFile) =>
          withStatement(caseFile, question, statement),
    ),
    fc.tuple(fc.constantFrom(...PARTY_ROLES), fc.string()).map(
      ([role, name]) =>
        (caseFile: CaseFile) =>
          withParty(caseFile, { role, provider: 'x' }, { name }),
    ),
    fc
      .string()
      .map(
        (title) => (caseFile: CaseFile) =>
          withEntry(caseFile, 'exhibits', { id: freeIdIn(caseFile, 'exhibits'), title }),
      ),
  );
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
      let caseFile: CaseFile = EMPTY_CASE;
      for (const change of changes) {
        const before = JSON.stringify(caseFile);
        const next = change(caseFile);
        expect(JSON.stringify(caseFile)).toBe(before);
        caseFile = next;
      }
      expect(parseCaseFileText(encodeCaseFile(caseFile))).toEqual({ kind: 'ok', value: caseFile });
    }),
  );
});

describe('what papers are drafted from', () => {
  const applicant = { role: 'applicant' } as const;

  test('a party is there from its first field on, and gone with its last', () => {
    const named = withParty(EMPTY_CASE, applicant, { name: '見本 花子' });
    expect(named.parties).toEqual([{ role: 'applicant', name: '見本 花子' }]);
    const moved = withParty(named, applicant, { address: '見本県見本市1番' });
    expect(partyOf(moved.parties, 'applicant')).toEqual({
      role: 'applicant',
      name: '見本 花子',
      address: '見本県見本市1番',
    });
    expect(withParty(named, applicant, { name: undefined })).toEqual(EMPTY_CASE);
  });

  test('there is one respondent for each provider, and one of everyone else', () => {
    const both = withParty(
      withParty(EMPTY_CASE, { role: 'respondent', provider: 'x' }, { name: '甲社' }),
      { role: 'respondent', provider: 'instagram' },
      { name: '乙社' },
    );
    expect(partyOf(both.parties, 'respondent', 'x')?.name).toBe('甲社');
    expect(partyOf(both.parties, 'respondent', 'instagram')?.name).toBe('乙社');
    expect(partyOf(both.parties, 'respondent', 'tiktok')).toBeNull();
  });

  test.each([
    ['words', 'はじめは一つだった。', { course: 'はじめは一つだった。' }],
    ['choices', ['honor'], { course: ['honor'] }],
    ['null takes it back', null, {}],
    ['blanks say nothing', '　 ', {}],
    ['no choice is no answer', [], {}],
  ])('a statement: %s', (_why, value, statements) => {
    const told = withStatement(EMPTY_CASE, 'course', 'before');
    expect(withStatement(told, 'course', value).statements).toEqual(statements);
  });

  test('entries keep their ids while they move, change and go', () => {
    const add = (of: CaseFile, title: string): CaseFile =>
      withEntry(of, 'exhibits', { id: freeIdIn(of, 'exhibits'), title });
    const three = ['一', '二', '三'].reduce(add, EMPTY_CASE);
    const ids = (of: CaseFile): string => of.exhibits.map(({ id }) => id).join(' ');
    expect(ids(three)).toBe('e1 e2 e3');
    expect(ids(withEntryMoved(three, 'exhibits', 'e3', -1))).toBe('e1 e3 e2');
    expect(withEntryMoved(three, 'exhibits', 'e1', -1)).toBe(three);
    expect(withEntry(three, 'exhibits', { id: 'e2', title: '弐' }).exhibits[1]).toEqual({
      id: 'e2',
      title: '弐',
    });
    const two = withoutEntry(three, 'exhibits', 'e1');
    expect(ids(add(two, '四'))).toBe('e2 e3 e4');
  });
});
