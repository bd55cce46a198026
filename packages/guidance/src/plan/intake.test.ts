import { type CaseFile, EMPTY_CASE, withFacts, withSituation } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { moment } from '../testing/ask.ts';
import { QUESTION_IDS, SKIPPED } from './answers.ts';
import { answerIntake, INTAKE, nextQuestionOf } from './intake.ts';
import { aPost } from './testing/posts.ts';

const NOW = moment('2026-11-25T11:00');
const answered = (answers: readonly (readonly [string, string])[], start: CaseFile = EMPTY_CASE): CaseFile =>
  answers.reduce<CaseFile>((before, [id, choice]) => answerIntake(before, id, choice), start);
const asks = (id: string, caseFile: CaseFile): boolean =>
  INTAKE.find((each) => each.id === id)?.asks(caseFile) === true;

test('asks for safety first, then for the heart, then who', () => {
  expect(INTAKE.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
  expect(QUESTION_IDS.slice(0, 3)).toEqual(['danger', 'mind', 'whose']);
});

test('a question has words, a reason and ways to answer', () => {
  for (const item of INTAKE) {
    const { text, why, choices } = item.question(NOW);
    expect(text).toMatch(/[。か]/);
    expect(why).toMatch(/です。/);
    expect(choices.length).toBeGreaterThan(1);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  }
});

test('asks what happened, never which law applies', () => {
  const said = INTAKE.map(({ question }) => JSON.stringify(question(NOW))).join();
  expect(said).not.toMatch(/名誉毀損|侮辱|脅迫|罪|違法|プライバシー権|[0-9]条/);
});

describe('what an answer writes', () => {
  test.each<[string, readonly (readonly [string, string])[], object]>([
    ['danger', [['danger', 'yes']], { situation: { danger: true } }],
    ['not sure of danger is no no', [['danger', 'unsure']], { situation: {} }],
    ['despair', [['mind', 'despair']], { situation: { despair: true } }],
    [
      'a hard time is a harm of its own',
      [['mind', 'hard']],
      { situation: { despair: false, harms: ['mental-health'] } },
    ],
    ['an exact age', [['age', '13']], { situation: { age: 13 }, facts: { isMinor: true } }],
    ['of age, with no age filled in', [['age', 'adult']], { situation: {}, facts: { isMinor: false } }],
    [
      'an image',
      [['sexual', 'yes']],
      { situation: { harms: ['sexual-image'] }, facts: { sexualImage: true } },
    ],
    ['between two', [['where', 'one-to-one']], { facts: { oneToOne: true } }],
    ['an ex-partner', [['who', 'partner']], { situation: { offender: 'partner' } }],
    ['a day', [['when-posted', '2026-11-20']], { facts: { posted: '2026-11-20' } }],
    [
      'a span of days',
      [['when-noticed', '2026-11-18/2026-11-21']],
      { facts: { noticed: { earliest: '2026-11-18', latest: '2026-11-21' } } },
    ],
    ['a wish', [['goal', 'punish']], { situation: { wants: ['criminal'] } }],
  ])('%s', (_why, answers, expected) => {
    const { situation, facts, answers: kept } = answered(answers);
    expect({ situation, facts }).toEqual({ situation: {}, facts: {}, ...expected });
    expect(Object.entries(kept)).toEqual(answers.map(([id, choice]) => [id, choice]));
  });

  test('a new answer takes the place of the earlier one, and leaves what was told elsewhere', () => {
    const start = withSituation(EMPTY_CASE, { harms: ['discrimination'] });
    const before = answered(
      [
        ['kind', 'threat'],
        ['age', '12'],
        ['who', 'known'],
        ['since-when-known', 'from-the-start'],
      ],
      start,
    );
    const after = answered(
      [
        ['kind', 'insult'],
        ['age', 'adult'],
        ['who', 'unknown'],
      ],
      before,
    );
    expect(after.situation).toEqual({ harms: ['discrimination', 'insult'], offender: 'unknown' });
    expect(after.facts).toEqual({ isMinor: false });
  });

  test('reach is said of the posts of which nothing was said', () => {
    const posts = [aPost(null), aPost(null, { audience: 'public' })];
    const group = answerIntake({ ...EMPTY_CASE, posts }, 'where', 'group');
    expect(group.posts.map(({ audience }) => audience)).toEqual(['group', 'public']);
    const unsure = answerIntake(group, 'where', 'unsure');
    expect(unsure.posts).toEqual(posts);
    expect(unsure.facts).toEqual({});
  });

  test.each([
    ['no such question', 'colour', 'red'],
    ['no such choice', 'danger', 'perhaps'],
    ['no such day', 'when-posted', '2026-02-30'],
    ['the name of something every object has', 'kind', 'constructor'],
  ])('%s changes nothing', (_why, id, choice) => {
    expect(answerIntake(EMPTY_CASE, id, choice)).toBe(EMPTY_CASE);
  });
});

describe('what is still asked', () => {
  test.each<[string, string, CaseFile, boolean]>([
    [
      'not what was told when looking for windows',
      'danger',
      withSituation(EMPTY_CASE, { danger: false }),
      false,
    ],
    ['not what was skipped', 'mind', answered([['mind', SKIPPED]]), false],
    ['the family, of children only', 'guardian', withSituation(EMPTY_CASE, { age: 14 }), true],
    ['the family, of no grown person', 'guardian', withSituation(EMPTY_CASE, { age: 30 }), false],
    [
      'the family, not behind the back of the child',
      'guardian',
      withSituation(EMPTY_CASE, { age: 14, role: 'teacher' }),
      false,
    ],
    ['who is seen, only with an image', 'shows-me', EMPTY_CASE, false],
    ['who is seen', 'shows-me', answered([['sexual', 'yes']]), true],
    [
      'how old they are is a question of its own',
      'shows-child',
      answered([
        ['sexual', 'yes'],
        ['shows-me', 'unsure'],
      ]),
      true,
    ],
    ['nobody is asked whether they kept an image', 'evidence', answered([['sexual', 'yes']]), false],
    ['but whether the address was noted', 'noted', answered([['sexual', 'yes']]), true],
    ['since when, of somebody known', 'since-when-known', answered([['who', 'known']]), true],
    ['since when, of nobody unknown', 'since-when-known', answered([['who', 'unknown']]), false],
    ['the question before removal', 'before-removal', EMPTY_CASE, true],
    ['not where it is removed at once', 'before-removal', answered([['sexual', 'yes']]), false],
    [
      'no day that a post tells',
      'when-posted',
      {
        ...EMPTY_CASE,
        posts: [aPost({ instant: '2026-11-01T03:00:00.000Z', precision: 'ms', bound: 'exact', of: 'post' })],
      },
      false,
    ],
    ['the day, where no post tells it', 'when-posted', { ...EMPTY_CASE, posts: [aPost(null)] }, true],
    [
      'the day, where the number tells only when the thread began',
      'when-posted',
      {
        ...EMPTY_CASE,
        posts: [aPost({ instant: '2024-01-20T03:00:00.000Z', precision: 's', bound: 'exact', of: 'thread' })],
      },
      true,
    ],
    [
      'not what was told as a fact',
      'when-noticed',
      withFacts(EMPTY_CASE, { noticed: '2026-11-20' as never }),
      false,
    ],
  ])('%s', (_why, id, caseFile, expected) => {
    expect(asks(id, caseFile)).toBe(expected);
  });

  test('in danger nothing more is asked', () => {
    expect(nextQuestionOf(EMPTY_CASE, NOW)?.id).toBe('danger');
    expect(nextQuestionOf(answered([['danger', 'yes']]), NOW)).toBeNull();
    expect(nextQuestionOf(answered([['danger', 'no']]), NOW)?.id).toBe('mind');
  });
});

test('a question about a day offers spans that keep their meaning on another day', () => {
  const item = INTAKE.find(({ id }) => id === 'when-posted');
  expect(item?.takesDay).toBe(true);
  expect(item?.question(NOW).choices.slice(0, 3)).toEqual([
    { id: '2026-11-25', text: 'きょう' },
    { id: '2026-11-22/2026-11-24', text: 'この3日くらい' },
    { id: '2026-11-18/2026-11-21', text: '1週間くらい前' },
  ]);
});
