import {
  type CaseFile,
  type CasePost,
  EMPTY_CASE,
  withFacts,
  withPost,
  withSituation,
} from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { compose } from '../../compose.ts';
import { type Paper, paperOf } from '../../paper.ts';
import { DOXXED_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../../testing/cases.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import {
  betweenTwoChecks,
  fearChecks,
  goneChecks,
  goneIn,
  leftOutChecks,
  removalChecks,
} from './case-checks.ts';

const data = formsOfJapan();
const paperFrom = (caseFile: CaseFile, provider: string | null = null): Paper =>
  paperOf({ form: formOf('kaiji-meirei'), caseFile, today: TODAY, ...data, platforms: [], provider });
const marked = (...of: readonly Partial<CasePost>[]): CaseFile => ({
  ...SCHOOL_CASE,
  posts: SCHOOL_CASE.posts.map((post, index) => {
    const { audience: _audience, gone: _gone, ...rest } = post;
    return { ...rest, ...of[index] };
  }),
});
const BETWEEN = { audience: 'one-to-one' } as const;
const PUBLIC = { audience: 'public' } as const;
const toldOneToOne = (caseFile: CaseFile): CaseFile => withFacts(caseFile, { oneToOne: true });

describe('messages between two', () => {
  test.each([
    ['nothing told', EMPTY_CASE, null],
    ['seen by anyone', SCHOOL_CASE, null],
    ['every post', marked(BETWEEN, BETWEEN), /^1対1のメッセージでは、開示/u],
    ['one of them', marked(PUBLIC, BETWEEN), /^投稿2は、1対1のメッセージです。/u],
    ['told of the case as a whole, without posts', toldOneToOne(EMPTY_CASE), /^1対1/u],
    ['told of the case as a whole', toldOneToOne(marked()), /^1対1/u],
    ['a post says otherwise than the case', toldOneToOne(marked(PUBLIC, PUBLIC)), null],
  ])('%s', (_why, caseFile, says) => {
    const [first, ...more] = betweenTwoChecks(paperFrom(caseFile));
    expect(more).toEqual([]);
    if (says === null) expect(first).toBeUndefined();
    else expect(first).toMatch(says);
  });

  test.each(['kaiji-hyojun', 'kaiji-meirei', 'teikyo-meirei', 'shokyo-kinshi-meirei', 'hassinsha-mokuroku'])(
    '%s says so, since disclosure may not be open',
    (id) => {
      const query = { today: TODAY, platforms: [], data };
      const saysSo = (caseFile: CaseFile): boolean =>
        compose(formOf(id), { ...query, caseFile })
          .toCheck.join()
          .includes('1対1のメッセージでは');
      expect(saysSo(marked(BETWEEN, BETWEEN))).toBe(true);
      expect(saysSo(SCHOOL_CASE)).toBe(false);
    },
  );
});

describe('posts that are gone', () => {
  test.each([
    ['none', marked(), []],
    ['by its own mark', marked({}, { gone: true }), [2]],
    ['by what was said of all', { ...marked(), answers: { still: 'gone' } }, [1, 2]],
    ['its own mark goes first', { ...marked({ gone: false }), answers: { still: 'gone' } }, [2]],
  ])('%s', (_why, caseFile, numbers) => {
    const paper = paperFrom(caseFile);
    expect(goneIn(paper).map(({ number }) => number)).toEqual(numbers);
    expect(goneChecks(paper)).toHaveLength(numbers.length === 0 ? 0 : 1);
    expect(removalChecks(paper)).toHaveLength(numbers.length === 0 ? 1 : 2);
  });

  test('no paper says of them that they are public now', () => {
    const written = (caseFile: CaseFile): string =>
      JSON.stringify(
        compose(formOf('sakujo-karishobun'), { caseFile, today: TODAY, platforms: [], data }).document.blocks,
      );
    expect(written(SCHOOL_CASE)).toContain('同目録記載のURLで公開されている');
    expect(written(marked({ gone: true }))).not.toContain('公開されている');
  });
});

test('before anything is removed it is asked; what is removed at once is written down first', () => {
  expect(removalChecks(paperFrom(SHOP_CASE))[0]).toMatch(/先に消すと記録が失われ/u);
  const image = withSituation(SCHOOL_CASE, { harms: ['sexual-image'] });
  expect(removalChecks(paperFrom(image))[0]).toMatch(/^急いで消すときも/u);
  for (const id of ['soushin-meiyo-privacy', 'soushin-chosaku', 'sakujo-karishobun']) {
    const { toCheck } = compose(formOf(id), { caseFile: SHOP_CASE, today: TODAY, platforms: [], data });
    expect(toCheck.join()).toContain('先に消すと記録が失われ');
  }
});

test('fear is met before a request makes a provider ask whoever wrote it', () => {
  expect(fearChecks(paperFrom(DOXXED_CASE))).toHaveLength(1);
  expect(fearChecks(paperFrom(SHOP_CASE))).toEqual([]);
});

test.each([
  ...['soushin-meiyo-privacy', 'soushin-chosaku', 'kaiji-hyojun', 'kaiji-meirei', 'teikyo-meirei'],
  ...['shokyo-kinshi-meirei', 'sakujo-karishobun', 'toukou-mokuroku', 'kenri-setsumei'],
])('%s says which posts it leaves out, since they stand on another site', (id) => {
  const [other] = SHOP_CASE.posts;
  if (other === undefined) throw new Error('no post');
  const two = withPost(SCHOOL_CASE, other);
  const { toCheck } = compose(formOf(id), { caseFile: two, today: TODAY, platforms: [], data });
  expect(toCheck.filter((words) => words.includes('ほかのサイトの投稿が1件'))).toHaveLength(1);
  expect(leftOutChecks(paperFrom(SCHOOL_CASE))).toEqual([]);
});
