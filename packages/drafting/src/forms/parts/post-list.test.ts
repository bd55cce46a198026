import type { PlainDate } from '@kakekomi/calendar';
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import type { PlatformAdvice, PlatformId, PostedAt } from '@kakekomi/platforms';
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../blocks.ts';
import type { Run } from '../../document.ts';
import { type NumberedPost, type Paper, paperOf } from '../../paper.ts';
import { DOXXED_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../../testing/cases.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import {
  accountRuns,
  placeLines,
  placeRuns,
  postChecks,
  postedAtJapan,
  postedAtUtc,
  postFields,
  postHeading,
  postTable,
  postTold,
} from './post-list.ts';

const { forms, questions } = formsOfJapan();
const paperFrom = (caseFile: CaseFile): Paper =>
  paperOf({ form: formOf('kaiji-hyojun'), caseFile, today: TODAY, questions, forms, platforms: [] });
const undated = (caseFile: CaseFile): CaseFile => ({
  ...caseFile,
  posts: caseFile.posts.map(({ postedOn: _postedOn, ...post }) => post),
});
const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function first(caseFile: CaseFile): [Paper, NumberedPost] {
  const paper = paperFrom(caseFile);
  const [post] = paper.posts;
  if (post === undefined) throw new Error('no post');
  return [paper, post];
}

function at(postedAt: PostedAt | null): [Paper, NumberedPost] {
  const [post] = DOXXED_CASE.posts;
  if (post === undefined) throw new Error('no post');
  return first({ ...EMPTY_CASE, posts: [{ ...post, reference: { ...post.reference, postedAt } }] });
}

const moment = (of: Partial<PostedAt>): PostedAt => ({
  instant: '2026-08-02T15:30:42.120Z',
  precision: 'ms',
  bound: 'exact',
  of: 'post',
  ...of,
});

describe('the moment of a post', () => {
  test.each([
    [
      'to the thousandth, on another day in Japan',
      {},
      '2026年8月2日 15時30分42.120秒',
      '2026年8月3日 0時30分42.120秒',
    ],
    [
      'without a fraction that is nothing',
      { instant: '2026-08-01T02:10:05.000Z' },
      '2026年8月1日 2時10分5秒',
      '2026年8月1日 11時10分5秒',
    ],
    ['to the second', { precision: 's' }, '2026年8月2日 15時30分42秒', '2026年8月3日 0時30分42秒'],
    ['to the minute', { precision: 'min' }, '2026年8月2日 15時30分', '2026年8月3日 0時30分'],
    ['to the day', { precision: 'day' }, '2026年8月2日', '2026年8月3日'],
    [
      'not before',
      { precision: 's', bound: 'lower' },
      '2026年8月2日 15時30分42秒（これより後）',
      '2026年8月3日 0時30分42秒（これより後）',
    ],
    ['a guess', { precision: 'day', bound: 'guess' }, '2026年8月2日（推測）', '2026年8月3日（推測）'],
    [
      'of the thread',
      { precision: 'day', of: 'thread' },
      '2026年8月2日（スレッドの開始。投稿はこれより後）',
      '2026年8月3日（スレッドの開始。投稿はこれより後）',
    ],
  ] as const)('is written %s, by both clocks, to be checked', (_why, of, utc, japan) => {
    const [paper, post] = at(moment(of));
    expect(postedAtUtc(paper, post)).toEqual([{ text: utc, mark: 'check' }]);
    expect(postedAtJapan(paper, post)).toEqual([{ text: japan, mark: 'check' }]);
  });

  test('is a day in Japan where only that was told, and its span in UTC', () => {
    const [post] = DOXXED_CASE.posts;
    if (post === undefined) throw new Error('no post');
    const [paper, told] = first({ ...EMPTY_CASE, posts: [{ ...post, postedOn: '2026-08-01' as PlainDate }] });
    expect(postedAtJapan(paper, told)).toEqual([{ text: '2026年8月1日', mark: 'check' }]);
    expect(postedAtUtc(paper, told)).toEqual([
      { text: '2026年7月31日 15時から2026年8月1日 15時までの間', mark: 'check' },
    ]);
    expect(postChecks(paper).join('')).toContain('日付だけが分かっています');
  });

  test('is a blank where it is not known, with how to reckon UTC', () => {
    const [paper, post] = at(null);
    expect(postedAtUtc(paper, post)).toEqual([{ text: '【日時（日本時間の9時間前）】', mark: 'missing' }]);
    expect(postedAtJapan(paper, post)).toEqual([{ text: '【日時】', mark: 'missing' }]);
  });
});

describe('a post in lists', () => {
  test('is called by its number and site', () => {
    const [, post] = first(DOXXED_CASE);
    expect(postHeading(post)).toBe('投稿1　x.com');
  });

  test('tells its account with the name shown; what is not known is a blank', () => {
    const [paper, post] = first(DOXXED_CASE);
    expect(textOf(accountRuns(paper, post))).toBe('example_neko（表示名：例示ねこ🐈‍⬛）');
    expect(textOf(placeRuns(paper, post))).toContain('https://x.com/example_neko/status/2083374719431606273');
    const { displayName: _, ...bare } = post.post;
    const [empty, unknown] = first({
      ...EMPTY_CASE,
      posts: [{ ...bare, reference: { ...bare.reference, account: null } }],
    });
    expect(accountRuns(empty, unknown)).toEqual([{ text: '【アカウント名】', mark: 'missing' }]);
  });

  test.each([
    ['what stands in its field of names', '名無しさん', '「名無しさん」（名前欄の表示）'],
    ['a blank for it', undefined, '【名前欄の表示】'],
  ])('on a board without accounts tells %s, and asks for no account', (_why, displayName, shown) => {
    const [, { post }] = first(SHOP_CASE);
    const { displayName: _displayName, ...bare } = post;
    const reference = { ...post.reference, platform: 'board' as PlatformId, account: null };
    const board = {
      id: 'board',
      name: '例示板(旧見本板、例を含む)',
      operator: {},
      logs: { kind: 'post-type' },
    };
    const paper = paperOf({
      ...{ form: formOf('toukou-mokuroku'), today: TODAY, questions, forms, provider: null },
      caseFile: { ...EMPTY_CASE, posts: [{ ...bare, reference, ...(displayName ? { displayName } : {}) }] },
      platforms: [board as unknown as PlatformAdvice],
    });
    const [numbered] = paper.posts;
    if (numbered === undefined) throw new Error('no post');
    expect(textOf(accountRuns(paper, numbered))).toBe(shown);
    expect(postHeading(numbered)).toBe('投稿1　例示板');
  });

  test('has a field for each of its numbers', () => {
    const [, post] = first(DOXXED_CASE);
    const reference = { ...post.post.reference, threadId: '17', commentId: '3' };
    const [paper, numbered] = first({ ...EMPTY_CASE, posts: [{ ...post.post, reference }] });
    const fields = postFields(paper, numbered).map(([name, words]) => `${name}=${textOf(runsOf(words))}`);
    expect(fields).toEqual(
      expect.arrayContaining(['スレッドの番号=17', '投稿の番号=2083374719431606273', 'コメントの番号=3']),
    );
    expect(textOf(placeLines(paper, numbered)).split('\n')).toHaveLength(fields.length - 1);
  });

  test.each([
    ['quote', '【投稿の文言】'],
    ['rights', '【権利の種類】'],
    ['damage', '【被害の状況】'],
  ] as const)('has a short name for a missing %s', (field, blank) => {
    const [, post] = first(DOXXED_CASE);
    const [paper, bare] = first({ ...EMPTY_CASE, posts: [{ reference: post.post.reference }] });
    expect(textOf(postTold(paper, bare, field))).toBe(blank);
  });

  test.each([
    ['with the words', true, 5],
    ['without the words', false, 4],
  ])('stands in a table %s; without posts there is a row of blanks', (_why, withQuote, columns) => {
    const full = postTable(paperFrom(SCHOOL_CASE), { withQuote });
    const empty = postTable(paperFrom(EMPTY_CASE), { withQuote });
    expect(full).toMatchObject({ kind: 'table', rows: { length: 2 } });
    expect(empty).toMatchObject({ kind: 'table', rows: { length: 1 } });
    for (const block of [full, empty]) {
      if (block.kind !== 'table') throw new Error('no table');
      expect(block.widths).toHaveLength(columns);
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
      expect(block.rows.every((cells) => cells.length === columns)).toBe(true);
    }
  });
});

describe('what is to be checked of posts', () => {
  test.each([
    ['moments from the id', DOXXED_CASE, '投稿1、2の日時は、投稿の番号から計算した'],
    [
      'moments of which only the beginning is known',
      SCHOOL_CASE,
      '投稿1、2の日時は、投稿の番号からは目安しか',
    ],
    ['moments that nobody knows', undated(SHOP_CASE), '投稿1、2の日時が分かっていません'],
    ['days that were told', SHOP_CASE, '投稿1、2は、日付だけが分かっています'],
  ])('%s', (_why, caseFile, sentence) => {
    const checks = postChecks(paperFrom(caseFile));
    expect(checks).toHaveLength(1);
    expect(checks[0]).toContain(sentence);
  });

  test('links that were cut off, or only lead on', () => {
    const [, post] = first(SHOP_CASE);
    const reference = { ...post.post.reference, toCheck: ['cut-off' as const] };
    expect(postChecks(paperFrom({ ...EMPTY_CASE, posts: [{ ...post.post, reference }] })).join()).toContain(
      '投稿1のURL',
    );
    expect(postChecks(paperFrom(EMPTY_CASE))).toEqual([]);
  });
});
