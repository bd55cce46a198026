import { EMPTY_CASE, withStatement } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { withoutDirectionMarks } from './direction-marks.ts';
import { plainTextOf } from './plain-text.ts';
import { SCHOOL_CASE } from './testing/cases.ts';
import { draftOf } from './testing/drafts.ts';

const [post] = SCHOOL_CASE.posts;
if (post === undefined) throw new Error('the school’s case has a post');
const turned = {
  ...SCHOOL_CASE,
  posts: [{ ...post, quote: 'うそ\u202eつき\u202c\u200f', displayName: 'a\u2067b' }],
};

describe('withoutDirectionMarks', () => {
  test('in the words of a post each stands as its name', () => {
    const { caseFile, toCheck } = withoutDirectionMarks(turned);
    expect(caseFile.posts[0]).toMatchObject({
      quote: 'うそ〔U+202E〕つき〔U+202C〕〔U+200F〕',
      displayName: 'a〔U+2067〕b',
    });
    expect(toCheck).toHaveLength(1);
    expect(toCheck[0]).toContain('〔U+202E〕のように');
  });

  test('elsewhere they are left out, and nothing is said', () => {
    const told = withStatement(EMPTY_CASE, 'course', '電話\u202a090\u202c\u061cに');
    const { caseFile, toCheck } = withoutDirectionMarks({
      ...told,
      parties: [{ role: 'applicant', phone: '\u2068000-0000\u2069' }],
    });
    expect(caseFile.statements['course']).toBe('電話090に');
    expect(caseFile.parties[0]?.phone).toBe('000-0000');
    expect(toCheck).toEqual([]);
  });

  test('a case without any is the same case', () => {
    expect(withoutDirectionMarks(SCHOOL_CASE)).toEqual({ caseFile: SCHOOL_CASE, toCheck: [] });
  });

  test('a draft holds none of them, and says where one was', () => {
    const { document, toCheck } = draftOf('toukou-mokuroku', turned);
    expect(plainTextOf(document)).toContain('うそ〔U+202E〕つき');
    expect(plainTextOf(document)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    expect(toCheck.join()).toContain('文字の向きを変える');
  });

  test('a paper that quotes no post says nothing of it', () => {
    expect(draftOf('inin-jo', turned).toCheck.join()).not.toContain('文字の向き');
  });
});
