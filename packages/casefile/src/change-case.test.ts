import type { PlainDate } from '@kakekomi/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, type CasePost, EMPTY_CASE } from './case-file.ts';
import { withAnswer, withFacts, withoutPost, withPost, withSituation } from './change-case.ts';
import { encodeCaseFile, parseCaseFileText } from './parse-case-file.ts';
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
