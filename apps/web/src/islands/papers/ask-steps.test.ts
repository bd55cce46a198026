import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import type { FactId, Form, FormData, FormId, Question } from '@kakekomi/drafting';
import { SCHOOL_CASE, SHOP_CASE } from '@kakekomi/drafting/testing';
import { describe, expect, test } from 'vitest';
import { askStepsOf, nextStep, stepsAfter } from './ask-steps.ts';
import { told } from './tell.ts';

const question = (id: string, kind: Question['kind']): Question => ({
  id: id as FactId,
  kind,
  text: id,
  help: null,
  example: null,
  choices: [],
});
const form = (
  id: string,
  asks: readonly (readonly [string, boolean])[],
  role: Form['role'] = 'paper',
): Form => ({
  id: id as FormId,
  order: 1,
  name: id,
  role,
  purpose: '',
  addressee: '',
  page: 'plain',
  steps: [],
  cost: null,
  takeTo: '',
  showFirst: '',
  otherSideLearns: null,
  goesToOffender: false,
  shape: { isConfirmed: true, officialName: '', officialUrl: null, note: null },
  fields: asks.map(([fact, required]) => ({
    id: fact,
    label: fact,
    required: true,
    help: null,
    asks: [{ fact: fact as FactId, required }],
    passedOn: null,
  })),
  attachments: [],
  formatting: [],
  notes: [],
  delivery: [],
  confidence: 'high',
  sources: [],
  asOf: '2026-11-23' as Form['asOf'],
});
const data: FormData = {
  forms: [],
  questions: [
    question('applicant.name', 'line'),
    question('posts', 'posts'),
    question('posts.quote', 'text'),
    question('course', 'text'),
  ],
  pages: [],
};
const first = form('first', [
  ['applicant.name', true],
  ['posts', true],
  ['posts.quote', true],
]);
const second = form('second', [
  ['course', false],
  ['applicant.name', true],
]);
const of = (caseFile: CaseFile, provider: string | null = null) => ({
  caseFile,
  data,
  provider,
  isKnown: () => false,
});
const keys = (steps: ReturnType<typeof askStepsOf>): readonly string[] =>
  steps.map(({ fact, post }) => (post === null ? fact : `${fact} ${post}`));

describe('what a set of papers asks', () => {
  test('each thing once, the posts before all else, with every field that it fills', () => {
    const steps = askStepsOf([first, second], of(EMPTY_CASE));
    expect(keys(steps)).toEqual(['posts', 'applicant.name', 'course']);
    expect(steps[1]?.fields.map((each) => each.form.id)).toEqual(['first', 'second']);
    expect(steps.map(({ required }) => required)).toEqual([true, true, false]);
  });
  test('what concerns a post, once for every post of the provider', () => {
    const posts = [...SCHOOL_CASE.posts, ...SHOP_CASE.posts];
    const both: CaseFile = { ...EMPTY_CASE, posts };
    const google = posts.findIndex(
      ({ reference }) => reference.platform === SHOP_CASE.posts[0]?.reference.platform,
    );
    const provider = SHOP_CASE.posts[0]?.reference.platform ?? null;
    expect(keys(askStepsOf([first], of(both, provider)))).toContain(`posts.quote ${google}`);
    expect(keys(askStepsOf([first], of(both, provider)))).not.toContain('posts.quote 0');
    const own = form('own', [['posts.quote', true]], 'own');
    expect(askStepsOf([own], of(both, provider))).toHaveLength(posts.length);
  });
  test('what is told, or known without being told, is not asked', () => {
    const named = told(EMPTY_CASE, 'applicant.name' as FactId, '見本 花子', { post: null, provider: null });
    expect(askStepsOf([first], of(named)).find(({ fact }) => fact === 'applicant.name')?.isTold).toBe(true);
    const known = askStepsOf([first], { ...of(EMPTY_CASE), isKnown: (fact) => fact === 'applicant.name' });
    expect(known.find(({ fact }) => fact === 'applicant.name')?.isTold).toBe(true);
  });
});

describe('the way onward', () => {
  const steps = askStepsOf([first, second], of(EMPTY_CASE));
  test('goes to what is needed, passing over what was passed over; after the last there is none', () => {
    expect(nextStep(steps, null, () => false)?.fact).toBe('posts');
    expect(nextStep(steps, null, ({ fact }) => fact === 'posts')?.fact).toBe('applicant.name');
    expect(nextStep(steps, { fact: 'applicant.name' as FactId, post: null }, () => false)).toBeNull();
  });
  test('behind a post comes what is not of that post', () => {
    const withPosts = askStepsOf(
      [first, second],
      of({ ...EMPTY_CASE, posts: SCHOOL_CASE.posts.slice(0, 1) }),
    );
    const after = stepsAfter(withPosts, { fact: 'posts.quote' as FactId, post: 0 });
    expect(keys(after)).toEqual(['course']);
  });
});
