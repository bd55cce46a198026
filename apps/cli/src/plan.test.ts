/** `kakekomi plan`: from a situation, from a kept case, and what keeps a case from being read. */
import { EMPTY_CASE, encodeCaseFile } from '@kakekomi/casefile';
import { encodePlan, PLAN_STAGES, plan } from '@kakekomi/guidance';
import { parsePost } from '@kakekomi/platforms';
import { seal } from '@kakekomi/sealing';
import { describe, expect, test } from 'vitest';
import { noon, runKakekomi, testData } from './testing/run-kakekomi.ts';

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
    expect(Object.keys(plan)).toEqual(['at', 'reachFirst', 'deadlines', 'stages', 'nextQuestion', 'notice']);
    const order = plan.stages.map(({ id }: { readonly id: (typeof PLAN_STAGES)[number] }) =>
      PLAN_STAGES.indexOf(id),
    );
    expect(order).toEqual(order.toSorted((a: number, b: number) => a - b));
    const steps = plan.stages.flatMap(({ steps }: { readonly steps: readonly object[] }) => steps);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      expect(step).toMatchObject({ open: expect.any(Boolean), why: expect.stringMatching(/./) });
    }
    expect(out).not.toContain('1-78302');
  });

  test('the shape that the API answers too, byte for byte', async () => {
    const data = await testData();
    if (data.kind === 'err') throw new Error('the data has faults');
    const { listings, builtOn, holidays, law, platformRecords: platforms } = data.value;
    const situation = { age: 30, harms: ['defamation'] } as const;
    const at = noon();
    const caseFile = { ...EMPTY_CASE, situation };
    const answer = plan({ caseFile, at, directory: { listings, builtOn }, holidays, law, platforms });
    const { out } = await runKakekomi(['plan', '--situation', '-', '--json'], JSON.stringify(situation));
    expect(out).toBe(`${JSON.stringify(encodePlan(answer, law, at), null, 2)}\n`);
  });

  test('a file that Windows has written, with a mark before its text', async () => {
    const { code } = await runKakekomi(
      ['plan', '--situation', 'x.json', '--json', ...AT],
      '\ufeff{"age":14}',
    );
    expect(code).toBe(0);
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
    ['a sealed one, and no passphrase', 'age-encryption.org/v1\n-> scrypt MARKER', 2, '合言葉'],
    ['a plain one that was cut off', '{"format":"kakekomi-case","MARKER', 2, '途中で切れている'],
    ['the first signs of a sealed one', 'age-encry', 2, '途中で切れている'],
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

describe('a sealed case', () => {
  const PASSPHRASE = 'ねこ いぬ とり MARKER';
  const sealed = async (passphrase = PASSPHRASE): Promise<Uint8Array> =>
    seal(await keptCase('https://x.com/a/status/1990000000000000000'), passphrase, { workFactor: 2 });
  const planOf = (input: Uint8Array | string, passphrase: string | null) => {
    const asked: string[] = [];
    const given = (question: string) => {
      asked.push(question);
      return Promise.resolve(passphrase);
    };
    const ran = runKakekomi(['plan', '--case', 'x.age', '--json', ...AT], input, { passphrase: given });
    return ran.then((result) => ({ ...result, asked }));
  };

  test('gives the same plan as the plain one; the passphrase is asked for once, and for a sealed one only', async () => {
    const plain = await planOf(await keptCase('https://x.com/a/status/1990000000000000000'), PASSPHRASE);
    const opened = await planOf(await sealed(), PASSPHRASE);
    expect([opened.code, opened.out === plain.out]).toEqual([0, true]);
    expect(opened.asked).toEqual(['合言葉（表示されません）: ']);
    expect(plain.asked).toEqual([]);
  });

  test.each([
    ['another passphrase', PASSPHRASE, 'うま MARKER', '合言葉が合いません'],
    ['none', PASSPHRASE, null, 'KAKEKOMI_PASSPHRASE'],
    ['an empty one', PASSPHRASE, '', 'KAKEKOMI_PASSPHRASE'],
  ])('%s: says what to do, and nothing of what was typed', async (_why, passphrase, typed, said) => {
    const { code, out, err } = await planOf(await sealed(passphrase), typed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('MARKER');
  });

  test('a damaged one, and one that holds something else', async () => {
    const whole = await sealed();
    expect((await planOf(whole.slice(0, -5), PASSPHRASE)).err).toContain('途中で切れている');
    const other = await seal('MARKER', PASSPHRASE, { workFactor: 2 });
    const { err } = await planOf(other, PASSPHRASE);
    expect([err.includes('Kakekomiで保存したファイルではありません'), err.includes('MARKER')]).toEqual([
      true,
      false,
    ]);
  });

  test('it is not mixed with a situation; the moment may stand beside it', async () => {
    const { code, err } = await runKakekomi(['plan', '--case', 'x.age', '--age', '14'], await sealed());
    expect([code, err.includes('--age')]).toEqual([2, true]);
  });
});
