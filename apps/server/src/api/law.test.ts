/** `POST /posts`, `/deadlines` and `/plan`: the vectors, the forms of a request, and that nothing of it comes back. */
import { EMPTY_CASE } from '@kakekomi/casefile';
import { encodePlan, plan as planOf } from '@kakekomi/guidance';
import { parsePost } from '@kakekomi/platforms';
import { beforeAll, describe, expect, test } from 'vitest';
import official from '../../../../conformance/deadlines/official.json' with { type: 'json' };
import links from '../../../../conformance/platforms/links.json' with { type: 'json' };
import type { App } from '../app-env.ts';
import { TEST_MOMENT, testApp, testDataset } from '../testing/fixture.ts';

let app: App;
beforeAll(async () => {
  app = await testApp();
});

interface Entry {
  readonly ruleId: string;
  readonly counting: string | null;
  readonly lastDay: string | object | null;
  readonly state: string;
  readonly reasoning: readonly string[];
}

async function send(path: string, body: unknown): Promise<Response> {
  const init = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  return await app.request(`/api/v1/${path}`, init);
}

async function deadlines(body: unknown): Promise<readonly Entry[]> {
  const response = await send('deadlines', body);
  expect(response.status).toBe(200);
  return (await response.json()).deadlines;
}

test.each([
  ['posts', { text: 'https://x.com/a/status/1050118621198921728' }],
  ['deadlines', { facts: {} }],
  ['deadlines', { rule: 'kokuso-kikan', start: '2026-08-05' }],
  ['plan', { situation: {} }],
])('POST /%s is answered from anywhere, and kept by nobody', async (path, body) => {
  const { status, headers } = await send(path, body);
  expect([status, headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual([
    200,
    'no-store',
    '*',
  ]);
});

test('a day at the end of the calendar is answered, and named as a slip', async () => {
  const [first] = await deadlines({
    facts: { posted: '9990-01-01', noticed: '9999-12-31', knownOffender: true },
  });
  expect(first).toMatchObject({ ruleId: 'consult-by', state: 'cannot-be-computed', lastDay: null });
});

describe('POST /posts', () => {
  test('every sample link', async () => {
    for (const { raw, platform, kind, account, postId, threadId, mustNotMatch } of links) {
      const { posts } = await (await send('posts', { text: raw })).json();
      if (mustNotMatch) expect(posts[0]?.platform ?? null, raw).toBeNull();
      else expect(posts[0], raw).toMatchObject({ platform, kind, account, postId, threadId });
    }
  });

  test('both clocks; no link is no mistake', async () => {
    const { posts } = await (
      await send('posts', { text: 'https://x.com/a/status/1050118621198921728' })
    ).json();
    expect(posts).toMatchObject([
      { postedAtUtc: '2018-10-10T20:19:24.211Z', postedAtJapan: '2018-10-11T05:19:24.211+09:00' },
    ]);
    expect(await (await send('posts', { text: 'ひどい' })).json()).toEqual({ posts: [] });
  });
});

describe('POST /deadlines', () => {
  test('every official vector by its rule', async () => {
    const units = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;
    for (const { id, ruleId, inputs, expected } of official) {
      if (inputs.period === undefined) continue;
      const [[name, length] = ['', 0]] = Object.entries(inputs.period);
      const unit = units[name as keyof typeof units];
      const { start, startsAtMidnight = false } = inputs;
      const [found] = await deadlines({ rule: ruleId, start, startsAtMidnight, length, unit });
      expect(found, id).toMatchObject({ ruleId, lastDay: expected });
      expect(found?.reasoning.length, id).toBeGreaterThan(1);
    }
  });

  test('facts: when to see a lawyer first; days and spans as papers write them', async () => {
    const found = await deadlines({
      facts: { posted: '令和8年11月10日', couldGuessWho: { earliest: '2026-11-12', latest: '2026-11-13' } },
    });
    expect(found[0]).toMatchObject({ ruleId: 'consult-by', lastDay: '2026-12-01', state: 'running' });
    expect(found.find(({ ruleId }) => ruleId === 'kokuso-kikan')).toMatchObject({
      counting: 'keiso-55',
      lastDay: { earliest: '2027-05-12', latest: '2027-05-13' },
    });
  });

  test('today is Japan’s, unless another day is asked for', async () => {
    const period = { rule: 'kokuso-kikan', start: '2026-08-05' };
    const now = await (await send('deadlines', period)).json();
    expect(now).toMatchObject({ on: TEST_MOMENT.slice(0, 10), deadlines: [{ state: 'running' }] });
    const [later] = await deadlines({ ...period, on: '2027-03-01' });
    expect(later).toMatchObject({ lastDay: '2027-02-05', state: 'passed' });
  });

  test('ends with the notice', async () => {
    const { notice } = await (await send('deadlines', { facts: {} })).json();
    expect(notice[0]).toContain('報酬を得て他人の書類を作ることは、法律で制限されています');
    expect(notice[1]).toContain('法律の助言ではありません');
  });

  test.each([
    ['nothing asked', {}, ['facts']],
    ['both asked', { facts: {}, rule: 'kokuso-kikan', start: '2026-08-05' }, ['facts']],
    ['a rule without its start', { rule: 'kokuso-kikan' }, ['start']],
    ['a length without a unit', { rule: 'minpo-142', start: '2026-08-05', length: 2 }, ['unit']],
    ['a counting rule without a length', { rule: 'minpo-142', start: '2026-08-05' }, ['length']],
    [
      'beyond the calendar',
      { rule: 'minpo-142', start: '2026-08-05', length: 9000, unit: 'year' },
      ['length'],
    ],
    ['a start beside facts', { facts: {}, start: '2026-08-05' }, ['start']],
    ['a day that does not exist', { facts: { posted: '2026-02-30' } }, ['facts.posted']],
    [
      'a span the wrong way round',
      { facts: { posted: { earliest: '2026-02-03', latest: '2026-02-01' } } },
      ['facts.posted'],
    ],
    ['a fact nobody knows', { facts: { MARKER: true } }, ['facts']],
    ['neither yes nor no', { facts: { isMinor: 'MARKER' } }, ['facts.isMinor']],
    ['a unit that is none', { rule: 'MARKER', start: '2026-08-05', length: 1, unit: 'MARKER' }, ['unit']],
  ])('%s: the field is named, what was written is not', async (_why, body, fields) => {
    const response = await send('deadlines', body);
    const text = await response.text();
    expect([response.status, text.includes('MARKER')]).toEqual([400, false]);
    const { code, errors } = JSON.parse(text);
    expect(code).toBe('request-malformed');
    expect(errors.map(({ field }: { readonly field: string }) => field)).toEqual(fields);
  });

  test.each([
    ['no such rule', { rule: 'MARKER', start: '2026-08-05' }, 404, 'rule-not-found'],
    ['not to be reckoned', { rule: 'naiyo-hozon', start: '2026-08-05' }, 422, 'period-not-reckoned'],
    ['holidays not known', { rule: 'kokuso-kikan', start: '2051-08-05' }, 422, 'holidays-not-known'],
  ])('%s', async (_why, body, status, code) => {
    const response = await send('deadlines', body);
    const problem = await response.json();
    expect([response.status, problem.code, response.headers.get('cache-control')]).toEqual([
      status,
      code,
      'no-store',
    ]);
    expect(JSON.stringify(problem)).not.toContain('MARKER');
    if (code === 'holidays-not-known') expect(problem.safeSide).toBe('2052-02-05');
  });
});

describe('POST /plan', () => {
  test('a situation: stages, windows that may be called, the notice', async () => {
    const response = await send('plan', {
      situation: { age: 14, harms: ['bullying-child'], prefecture: '東京都' },
    });
    const plan = await response.json();
    expect(plan).toMatchObject({ at: TEST_MOMENT, notice: [expect.any(String), expect.any(String)] });
    expect(plan.stages.length).toBeGreaterThan(3);
    expect(JSON.stringify(plan)).not.toContain('1-78302');
  });

  test('the shape that the command line prints too, byte for byte', async () => {
    const { listings, builtOn, holidays, law, platformRecords: platforms } = await testDataset();
    const situation = { age: 30, harms: ['defamation'] } as const;
    const caseFile = { ...EMPTY_CASE, situation };
    const directory = { listings, builtOn };
    const answer = planOf({ caseFile, at: TEST_MOMENT, directory, holidays, law, platforms });
    const response = await send('plan', { situation });
    expect(await response.text()).toBe(JSON.stringify(encodePlan(answer, law, TEST_MOMENT)));
  });

  test('a case: what its post tells is in the plan, and its words are not', async () => {
    const { platforms } = await testDataset();
    const reference = parsePost('https://x.com/MARKER/status/1990000000000000000', platforms);
    const caseFile = { ...EMPTY_CASE, posts: [{ reference, note: 'MARKER' }] };
    const response = await send('plan', { caseFile, at: '2026-11-24T10:00' });
    const text = await response.text();
    expect([response.status, text.includes('MARKER')]).toEqual([200, false]);
    const { deadlines: found } = JSON.parse(text);
    expect(found[0]).toMatchObject({ ruleId: 'consult-by', lastDay: expect.any(String) });
  });

  test.each([
    ['neither', {}, ['situation']],
    ['both', { situation: {}, caseFile: EMPTY_CASE }, ['situation']],
    ['another kind of file', { caseFile: { format: 'MARKER', version: 1 } }, ['caseFile.format']],
    ['a newer file', { caseFile: { ...EMPTY_CASE, version: 99 } }, ['caseFile.version']],
    ['a field nobody knows', { caseFile: { ...EMPTY_CASE, MARKER: 1 } }, ['caseFile']],
    [
      'a day that does not exist',
      { caseFile: { ...EMPTY_CASE, facts: { posted: 'MARKER' } } },
      ['caseFile.facts.posted'],
    ],
    ['a situation that is none', { situation: { role: 'MARKER' } }, ['situation.role']],
  ])('%s: the field is named, what was written is not', async (_why, body, fields) => {
    const response = await send('plan', body);
    const text = await response.text();
    expect([response.status, text.includes('MARKER')]).toEqual([400, false]);
    expect(JSON.parse(text).errors.map(({ field }: { readonly field: string }) => field)).toEqual(fields);
  });
});
