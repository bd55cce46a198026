import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { runsOf } from '../../blocks.ts';
import { type Paper, paperOf } from '../../paper.ts';
import { DOXXED_CASE, TODAY } from '../../testing/cases.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import { placeColumn, postsAnnex, quoteColumn } from './posts-annex.ts';

const { forms, questions } = formsOfJapan();
const paperFrom = (caseFile: CaseFile): Paper =>
  paperOf({ form: formOf('kaiji-hyojun'), caseFile, today: TODAY, questions, forms, platforms: [] });
const one = (quote: string): CaseFile => ({
  ...EMPTY_CASE,
  posts: DOXXED_CASE.posts.slice(0, 1).map((post) => ({ ...post, quote })),
});
const textOf = (words: Parameters<typeof runsOf>[0]): string =>
  runsOf(words)
    .map(({ text }) => text)
    .join('');

test.each([
  ['no post: blanks', EMPTY_CASE, '【URL、アカウント名、投稿日時】', '【投稿の文言】', 0],
  ['one short post: in the cells', one('短い言葉'), 'サイト・サービス　x.com', '短い言葉', 0],
  [
    'a quote of two lines: in the annex',
    one('一行目\n二行目'),
    '別紙「投稿の一覧」のとおり',
    '別紙「投稿の一覧」のとおり',
    1,
  ],
  ['several posts: in the annex', DOXXED_CASE, '別紙「投稿の一覧」のとおり', '別紙「投稿の一覧」のとおり', 2],
])('%s', (_why, caseFile, place, quote, headings) => {
  const paper = paperFrom(caseFile);
  expect(textOf(placeColumn(paper, { withQuote: true }))).toContain(place);
  expect(textOf(quoteColumn(paper))).toBe(quote);
  const annex = postsAnnex(paper, { withQuote: true });
  expect(annex.filter(({ kind }) => kind === 'heading')).toHaveLength(headings);
  expect(annex[0]?.kind).toBe(headings === 0 ? undefined : 'page-break');
});

test('a paper that does not quote needs no annex for a long quote', () => {
  const paper = paperFrom(one('長'.repeat(200)));
  expect(postsAnnex(paper, { withQuote: false })).toEqual([]);
  expect(postsAnnex(paper, { withQuote: true })).not.toEqual([]);
  expect(textOf(placeColumn(paper, { withQuote: false }))).toContain('サイト・サービス');
});
