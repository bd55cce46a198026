/** `kakekomi plan`: from a situation, from a kept case, and what keeps a case from being read. */
import { EMPTY_CASE, encodeCaseFile } from '@kakekomi/casefile';
import { PLAN_STAGES } from '@kakekomi/guidance';
import { parsePost } from '@kakekomi/platforms';
import { describe, expect, test } from 'vitest';
import { runKakekomi, testData } from './testing/run-kakekomi.ts';

const AT = ['--at', '2026-11-24T10:00'];

async function keptCase(url: string): Promise<string> {
  const data = await testData();
  if (data.kind === 'err') throw new Error('the data has faults');
  const reference = parsePost(url, data.value.platforms);
  if (reference === null) throw new Error('no link');
  const situation = { age: 30, harms: ['defamation'] } as const;
  return encodeCaseFile({ ...EMPTY_CASE, situation, posts: [{ reference }] });
}

describe('--json', () => {
  test('a situation: every stage in its order, why each step is open or not, and what to ask next', async () => {
    const situation = '{"age":14,"harms":["bullying-child"],"prefecture":"JP-13"}';
    const { code, out } = await runKakekomi(['plan', '--situation', 'x.json', '--json', ...AT], situation);
    expect(code).toBe(0);
    const plan = JSON.parse(out);
    expect(Object.keys(plan)).toEqual(['at', 'deadlines', 'stages', 'nextQuestion', 'notice']);
    const order = plan.stages.map(({ id }: { readonly id: string }) =>
      PLAN_STAGES.findIndex((each) => each === id),
    );
    expect(order).toEqual(order.toSorted((a: number, b: number) => a - b));
    const steps = plan.stages.flatMap(({ steps }: { readonly steps: readonly object[] }) => steps);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      expect(step).toMatchObject({ open: expect.any(Boolean), why: expect.stringMatching(/./) });
    }
    expect(out).not.toContain('1-78302');
  });

  test('the same by options, and nothing told is a plan too', async () => {
    const byFile = await runKakekomi(
      ['plan', '--situation', '-', '--json', ...AT],
      '{"harms":["defamation"]}',
    );
    const byWords = await runKakekomi(['plan', '--harm', '誹謗中傷', '--json', ...AT]);
    expect(byWords.out).toBe(byFile.out);
    expect((await runKakekomi(['plan', '--json', ...AT])).code).toBe(0);
  });

  test('a case: its post gives the day, its platform the place to ask', async () => {
    const kept = await keptCase('https://x.com/a/status/1990000000000000000');
    const { code, out } = await runKakekomi(['plan', '--case', 'x.json', '--json', ...AT], kept);
    expect(code).toBe(0);
    const { deadlines, stages } = JSON.parse(out);
    expect(deadlines[0]).toMatchObject({ ruleId: 'consult-by', lastDay: expect.stringMatching(/^202\d-/) });
    expect(JSON.stringify(stages)).toContain('"platform":"x"');
  });
});

test('for people: the question before anything is removed, and what ends every answer about the law', async () => {
  const kept = await keptCase('https://x.com/a/status/1990000000000000000');
  const { code, out } = await runKakekomi(['plan', '--case', 'x.json', ...AT], kept);
  expect(code).toBe(0);
  const plain = out.replaceAll(/\s/g, '');
  expect(plain).toContain('相手を特定したい、処罰してほしい気持ちが少しでもありますか');
  expect(plain).toContain('ひどい言葉を向けられていい人はいません');
  expect(plain).toMatch(
    /報酬を得て他人の書類を作ることは、法律で制限されています。これは情報で、法律の助言ではありません。.+$/,
  );
});

describe('a case that cannot be read', () => {
  test.each([
    ['no file', null, 3, 'ファイルが読めません'],
    ['another kind of file', 'MARKER', 2, '保存したファイルではありません'],
    ['JSON of something else', '{"MARKER":1}', 2, '保存したファイルではありません'],
    ['a sealed one', 'age-encryption.org/v1\n-> scrypt MARKER', 2, '合言葉'],
    ['a sealed one in letters', '-----BEGIN AGE ENCRYPTED FILE-----\nMARKER', 2, '合言葉'],
    ['a newer one', '{"format":"kakekomi-case","version":99}', 2, '新しい版'],
    [
      'a day that does not exist',
      JSON.stringify({ ...EMPTY_CASE, facts: { posted: '2026-02-30' } }),
      2,
      'facts.posted',
    ],
    ['a field nobody knows', JSON.stringify({ ...EMPTY_CASE, MARKER: 1 }), 2, '使える値'],
  ])('%s: its code and what to do, never its words', async (_why, input, expected, said) => {
    const { code, out, err } = await runKakekomi(['plan', '--case', 'MARKER.json'], input);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('MARKER');
  });
});
