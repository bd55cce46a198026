import type { PlainDate } from '@kakekomi/calendar';
import { type CaseFile, EMPTY_CASE, type Situation } from '@kakekomi/casefile';
import type { DeadlineFacts } from '@kakekomi/law';
import type { PostedAt } from '@kakekomi/platforms';
import { describe, expect, test } from 'vitest';
import { moment } from '../testing/ask.ts';
import { deadlineFactsOf } from './case-facts.ts';
import { aPlatform, aPost } from './testing/posts.ts';

const NOW = moment('2026-11-25T11:00');
const day = (text: string): PlainDate => text as PlainDate;
const when = (
  instant: string,
  bound: PostedAt['bound'] = 'exact',
  of: PostedAt['of'] = 'post',
): PostedAt => ({
  instant,
  precision: 'ms',
  bound,
  of,
});
const EARLY = when('2026-11-01T03:00:00.000Z');
const LATE = when('2026-11-10T03:00:00.000Z');
const factsOf = (of: Partial<CaseFile>, platforms = [aPlatform()]): DeadlineFacts =>
  deadlineFactsOf({ ...EMPTY_CASE, ...of }, NOW, platforms);

describe('when it was posted', () => {
  test.each<[string, readonly (PostedAt | null)[], DeadlineFacts, unknown]>([
    ['nothing told, nothing known', [], {}, undefined],
    [
      'an exact id: its day in Japan, not in UTC',
      [when('2026-11-01T15:30:00.000Z')],
      {},
      ['2026-11-02', '2026-11-02'],
    ],
    ['several: from the first to the last', [LATE, EARLY], {}, ['2026-11-01', '2026-11-10']],
    [
      'not before this, by the id of the post itself: that day',
      [when('2026-11-20T03:00:00.000Z', 'lower')],
      {},
      ['2026-11-20', '2026-11-20'],
    ],
    [
      'not before this, and a film may take until after midnight',
      [when('2026-11-20T14:30:00.000Z', 'lower')],
      {},
      ['2026-11-20', '2026-11-21'],
    ],
    [
      'the thread began then',
      [when('2026-11-20T03:00:00.000Z', 'exact', 'thread')],
      {},
      ['2026-11-20', '2026-11-25'],
    ],
    ['a guess is not used', [when('2026-11-20T03:00:00.000Z', 'guess')], {}, undefined],
    ['told, where no id says', [null], { posted: day('2026-10-01') }, ['2026-10-01', '2026-10-01']],
    [
      'told roughly, and the id is sharper',
      [EARLY],
      { posted: { earliest: day('2026-10-20'), latest: day('2026-11-20') } },
      ['2026-11-01', '2026-11-01'],
    ],
    [
      'told otherwise than the id: both count',
      [EARLY],
      { posted: day('2026-10-20') },
      ['2026-10-20', '2026-11-01'],
    ],
    [
      'the thread began long ago, and the day of the post was told',
      [when('2024-01-20T03:00:00.000Z', 'exact', 'thread')],
      { posted: day('2026-11-20') },
      ['2026-11-20', '2026-11-20'],
    ],
    [
      'told roughly, from before the id can have been made',
      [when('2026-11-20T03:00:00.000Z', 'lower')],
      { posted: { earliest: day('2026-10-20'), latest: day('2026-11-22') } },
      ['2026-11-20', '2026-11-20'],
    ],
    [
      'told before the id can have been made: both count',
      [when('2026-11-20T03:00:00.000Z', 'lower')],
      { posted: day('2026-11-01') },
      ['2026-11-01', '2026-11-20'],
    ],
    [
      'one of the posts does not say: what was told stays',
      [EARLY, null],
      { posted: { earliest: day('2026-10-20'), latest: day('2026-11-20') } },
      ['2026-10-20', '2026-11-20'],
    ],
  ])('%s', (_why, postedAt, facts, expected) => {
    const { posted } = factsOf({ posts: postedAt.map((each) => aPost(each)), facts });
    const range = typeof posted === 'object' ? [posted.earliest, posted.latest] : posted;
    expect(range).toEqual(typeof posted === 'string' ? [posted, posted] : expected);
  });

  test('an account was not posted on any day', () => {
    const account = aPost(null, { reference: { ...aPost(null).reference, kind: 'account' } });
    expect(factsOf({ posts: [aPost(EARLY), account] }).posted).toEqual({
      earliest: '2026-11-01',
      latest: '2026-11-01',
    });
    const told = { posted: { earliest: day('2026-11-21'), latest: day('2026-11-23') } };
    expect(factsOf({ posts: [account], facts: told }).posted).toEqual(told.posted);
  });

  test.each<[string, Partial<CaseFile>, boolean | undefined]>([
    ['nothing told', {}, undefined],
    ['somebody known', { situation: { offender: 'known' } }, true],
    ['nobody known', { situation: { offender: 'unknown' } }, false],
    ['somebody in mind', { situation: { offender: 'unknown' }, answers: { who: 'suspected' } }, undefined],
  ])('who it was, %s', (_why, of, known) => {
    expect(factsOf(of).knownOffender).toBe(known);
  });

  test('a day told of one post goes before what its id says, and speaks for no other post', () => {
    const told = aPost(EARLY, { postedOn: day('2026-09-30') });
    expect(factsOf({ posts: [told, aPost(LATE)] }).posted).toEqual({
      earliest: '2026-09-30',
      latest: '2026-11-10',
    });
    expect(factsOf({ posts: [told, aPost(null)] }).posted).toEqual({
      earliest: '2026-09-30',
      latest: '2026-09-30',
    });
  });
});

test.each<[string, Situation, DeadlineFacts, Partial<DeadlineFacts>]>([
  ['under 18 by age', { age: 17 }, {}, { isMinor: true }],
  ['18 is of age', { age: 18 }, { isMinor: true }, { isMinor: false }],
  ['told without an age', {}, { isMinor: true }, { isMinor: true }],
  ['somebody known: from the start, on the safe side', { offender: 'partner' }, {}, { knownOffender: true }],
  ['an image told among the harms', { harms: ['sexual-image'] }, {}, { sexualImage: true }],
])('%s', (_why, situation, facts, expected) => {
  expect(factsOf({ situation, facts })).toMatchObject(expected);
});

test('what was not told is absent', () => {
  expect(factsOf({})).toEqual({});
});

test('a later day of knowing goes before "from the start"', () => {
  const facts = { couldGuessWho: day('2026-11-05') };
  expect(factsOf({ situation: { offender: 'known' }, facts })).not.toHaveProperty('knownOffender');
});

test.each<[string, readonly ('public' | 'one-to-one' | undefined)[], boolean | undefined]>([
  ['all between two', ['one-to-one', undefined], true],
  ['one in public', ['one-to-one', 'public'], false],
  ['not told', [undefined], undefined],
])('reach: %s', (_why, audiences, expected) => {
  const posts = audiences.map((audience) => aPost(EARLY, audience === undefined ? {} : { audience }));
  expect(factsOf({ posts }).oneToOne).toBe(expected);
});

test('the platform brings its own records, with their doubt, and its standing only where it is named', () => {
  const logs = { ...aPlatform().logs, retentionDays: 90, reportedRetention: '約90日' };
  const designated = { ...aPlatform().designation, state: 'designated' as const };
  const posts = [aPost(EARLY), aPost(LATE)];
  expect(factsOf({ posts }, [aPlatform({ logs, designation: designated })])).toMatchObject({
    designatedPlatform: true,
    retentions: [{ platform: 'X', days: { min: 90, max: 90 }, basis: '約90日（確かめきれていません）' }],
  });
  expect(factsOf({ posts })).not.toHaveProperty('designatedPlatform');
  expect(factsOf({ posts }).retentions).toEqual([{ platform: 'X', days: null, basis: null }]);
});
