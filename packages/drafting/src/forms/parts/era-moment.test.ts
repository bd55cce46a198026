import type { PlainDate } from '@kakekomi/calendar';
import type { CaseFile } from '@kakekomi/casefile';
import type { PostedAt } from '@kakekomi/platforms';
import { expect, test } from 'vitest';
import { paperOf } from '../../paper.ts';
import { DOXXED_CASE, TODAY } from '../../testing/cases.ts';
import { eraDay } from '../../testing/era-day.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import { eraMomentRuns } from './era-moment.ts';

const at = (precision: PostedAt['precision'], bound: PostedAt['bound'], of: PostedAt['of']): PostedAt => ({
  ...{ instant: '2026-08-02T15:30:42.123Z', precision, bound, of },
});

function wordsOf(postedAt: PostedAt | null, unit?: 'minute') {
  const [post] = DOXXED_CASE.posts;
  if (post === undefined) throw new Error('the story has posts');
  const caseFile = { ...DOXXED_CASE, posts: [{ ...post, reference: { ...post.reference, postedAt } }] };
  const paper = paperFrom(caseFile);
  return paper.posts.map((numbered) => eraMomentRuns(paper, numbered, unit));
}

const paperFrom = (caseFile: CaseFile) =>
  paperOf({
    ...{ form: formOf('kokuso'), caseFile, today: TODAY },
    ...{ ...formsOfJapan(), platforms: [], provider: null },
  });

test.each<[string, PostedAt, string]>([
  ['Japan is a day ahead', at('ms', 'exact', 'post'), `${eraDay('2026-08-03')}0時30分42秒ころ`],
  ['to the minute', at('min', 'exact', 'post'), `${eraDay('2026-08-03')}0時30分ころ`],
  ['a day only', at('day', 'exact', 'post'), `${eraDay('2026-08-03')}ころ`],
  ['not before', at('s', 'lower', 'post'), `${eraDay('2026-08-03')}0時30分42秒より後`],
  [
    'of the thread in which it stands',
    at('s', 'exact', 'thread'),
    `${eraDay('2026-08-03')}0時30分42秒より後`,
  ],
  ['a guess', at('s', 'guess', 'post'), `${eraDay('2026-08-03')}0時30分42秒ころ（推測）`],
])('%s', (_why, postedAt, text) => {
  expect(wordsOf(postedAt)).toEqual([[{ text, mark: 'check' }]]);
});

test('a letter needs no seconds', () => {
  expect(wordsOf(at('ms', 'exact', 'post'), 'minute')[0]?.[0]?.text).toBe(
    `${eraDay('2026-08-03')}0時30分ころ`,
  );
});

test('a day that was told of it goes before its id', () => {
  const [post] = DOXXED_CASE.posts;
  if (post === undefined) throw new Error('the story has posts');
  const caseFile = { ...DOXXED_CASE, posts: [{ ...post, postedOn: '2026-08-01' as PlainDate }] };
  const [numbered] = paperFrom(caseFile).posts;
  expect(numbered?.postedAt).toEqual({ utc: null, japan: '2026-08-01', bound: 'told' });
  expect(numbered && eraMomentRuns(paperFrom(caseFile), numbered)).toEqual([
    { text: `${eraDay('2026-08-01')}ころ`, mark: 'check' },
  ]);
});

test('what is not known is a blank', () => {
  expect(wordsOf(null)).toEqual([[{ text: '【投稿の日時】', mark: 'missing' }]]);
});
