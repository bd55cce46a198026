/** What holds of every plan: 2,000 seeded people, each answering the intake as far as they like, over the law of `data/`. */
import { fileURLToPath } from 'node:url';
import { parseLocalMoment } from '@kakekomi/calendar';
import { type Audience, type CaseFile, EMPTY_CASE, withPost } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import {
  answerIntake,
  circumstancesOf,
  deadlineFactsOf,
  encodeDeadlines,
  INTAKE,
  memoOf,
  nextQuestionOf,
  PLAN_STAGES,
  type Plan,
  plan,
  SKIPPED,
} from '@kakekomi/guidance';
import { wordingFaults } from '@kakekomi/law';
import { parsePosts } from '@kakekomi/platforms';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const PEOPLE = 2000;
const SEED = 20261123;

const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { listings, builtOn, holidays, law, platformRecords, platforms } = dataset.value;
// Windows have their own proofs; a small directory keeps two thousand plans quick.
const few = ['emergency-110', 'npa-9110', 'npa-8103', 'ihaho', 'sia-hibou-hotline', 'nichibenren-himawari'];
const directory = { listings: listings.filter(({ id }) => few.some((each) => each === id)), builtOn };
const parsed = parseLocalMoment('2026-11-25T11:00');
if (parsed.kind === 'err') throw new Error(parsed.problem);
const at = parsed.value;

const LINKS = [
  'https://x.com/someone/status/1988947412541308928',
  'https://www.instagram.com/p/DRExampleQ1/',
  'https://www.tiktok.com/@someone/video/7575119616000000000',
  'https://mao.5ch.net/test/read.cgi/example/1762900000/15',
  'https://bakusai.com/thr_res/acode=3/ctgid=103/bid=311/tid=12345678/',
  'https://discord.com/channels/1/2/1438820000000000000',
  'https://unknown.example/bbs/1',
];

const anyPost = fc.record(
  {
    link: fc.constantFrom(...LINKS),
    audience: fc.constantFrom<Audience>('public', 'group', 'one-to-one'),
    kept: fc.boolean(),
    gone: fc.boolean(),
  },
  { requiredKeys: ['link'] },
);

/** Each question is answered, skipped or left; questions are taken in order, as they would be asked. */
const anyCase: fc.Arbitrary<CaseFile> = fc
  .record({
    posts: fc.array(anyPost, { maxLength: 3 }),
    picks: fc.array(fc.nat({ max: 40 }), { minLength: INTAKE.length, maxLength: INTAKE.length }),
    stopAfter: fc.nat({ max: INTAKE.length }),
  })
  .map(({ posts, picks, stopAfter }) => {
    let caseFile = posts.reduce<CaseFile>((before, { link, ...marks }) => {
      const [reference] = parsePosts(link, platforms);
      return reference === undefined ? before : withPost(before, { reference, ...marks });
    }, EMPTY_CASE);
    for (const [index, item] of INTAKE.slice(0, stopAfter).entries()) {
      if (!item.asks(caseFile)) continue;
      const choices = [...item.question(at).choices.map(({ id }) => id), SKIPPED];
      caseFile = answerIntake(caseFile, item.id, choices[(picks[index] ?? 0) % choices.length] ?? SKIPPED);
    }
    return caseFile;
  });

const planOf = (caseFile: CaseFile): Plan =>
  plan({ caseFile, at, directory, holidays, law, platforms: platformRecords });
const circumstances = (caseFile: CaseFile) =>
  circumstancesOf(caseFile, deadlineFactsOf(caseFile, at, platformRecords), platformRecords);
const stepsOf = (answer: Plan) => answer.stages.flatMap(({ steps }) => steps);

function forEveryone(holds: (caseFile: CaseFile, answer: Plan) => void): void {
  fc.assert(
    fc.property(anyCase, (caseFile) => holds(caseFile, planOf(caseFile))),
    { seed: SEED, numRuns: PEOPLE },
  );
}

/** Most sentences come again and again: each is held against the wordings once. */
const read = new Set<string>();

function expectNoWordingToAvoid(caseFile: CaseFile, answer: Plan): void {
  const said: string[] = stepsOf(answer).flatMap(({ step, why, cautions, deadlines }) => [
    ...[why, ...cautions, step.name, step.who, ...step.needs, ...step.risks, ...step.notes],
    ...[step.where, step.cost, step.usualTime, step.goesWellWhen].flatMap((text) => text ?? []),
    ...deadlines.flatMap(({ name, reasoning }) => [name, ...reasoning.map(({ text }) => text)]),
  ]);
  for (const { askBefore, notes } of answer.stages) said.push(askBefore ?? '', ...notes);
  for (const item of INTAKE) {
    const { text, why, choices } = item.question(at);
    said.push(text, why, ...choices.map((choice) => choice.text));
  }
  said.push(
    JSON.stringify(memoOf({ caseFile, at, deadlines: answer.deadlines, platforms: platformRecords })),
  );
  const unread = said.filter((text) => !read.has(text));
  for (const text of unread) read.add(text);
  expect(
    unread.flatMap((text) => wordingFaults(text, law).map(({ found }) => `${found} in ${text}`)),
  ).toEqual([]);
}

test('what everyone is owed, in words that judge nothing', () => {
  const seen = { afraid: 0, oneToOne: 0, atOnce: 0, gone: 0, child: 0, asked: 0 };
  forEveryone((caseFile, answer) => {
    const of = circumstances(caseFile);
    const steps = stepsOf(answer);
    expectNoWordingToAvoid(caseFile, answer);
    const step = (id: string) => steps.find((each) => each.step.id === id);

    // The order of stages never changes, and every step says why.
    expect(answer.stages.map(({ id }) => id)).toEqual([...PLAN_STAGES]);
    for (const each of steps) expect(each.why).toMatch(/。$/);
    for (const each of steps) expect(each.windows.length).toBeLessThanOrEqual(5);

    // Keep, ask, remove: the question stands before every removal but the exceptions.
    const removal = answer.stages.find(({ id }) => id === 'removal');
    expect(removal?.askBefore === null).toBe(of.removeAtOnce.length > 0);
    if (of.removeAtOnce.length > 0) seen.atOnce += 1;
    if (of.mustAskFirst) {
      seen.asked += 1;
      expect(step('s10-delete-form')?.open).toBe(false);
    }

    // Fear: nothing that writes to the offender is open. A child never does it alone.
    if (of.afraid || of.isChild) {
      expect([step('s51-naiyo')?.open, step('s52-jidan')?.open]).toEqual([false, false]);
    }
    if (of.afraid) {
      seen.afraid += 1;
      expect(step('s51-naiyo')?.why).toContain('自分で連絡しないでください');
    }

    // Between two: sender disclosure is closed, and says why.
    if (of.oneToOne) {
      seen.oneToOne += 1;
      const identification = answer.stages.find(({ id }) => id === 'identification')?.steps ?? [];
      expect(identification.length).toBeGreaterThan(0);
      for (const each of identification) {
        expect(each.open).toBe(false);
        expect(each.why).toContain('1対1');
      }
    }

    if (of.allGone) {
      seen.gone += 1;
      expect(steps.flatMap(({ platformWays }) => platformWays)).toEqual([]);
    }
    if (of.isChild) {
      seen.child += 1;
      expect(step('s80-school')?.open).toBe(true);
      expect(step('s40-police')?.open).toBe(true);
    }
    // Whatever happens, somebody may be talked to, and the police may be asked.
    expect([step('s03-consult')?.open, step('s40-police')?.open]).toEqual([true, true]);
    // 110 is never the way to lodge a complaint.
    const forComplaints: readonly string[] = (step('s41-kokuso')?.windows ?? []).map(
      (each) => each.serviceId,
    );
    expect(forComplaints).not.toContain('emergency-110');
  });
  for (const [branch, count] of Object.entries(seen)) expect([branch, count > 20]).toEqual([branch, true]);
}, 180_000);

test('the intake comes to an end, asks nothing twice, and never writes a field it was not told', () => {
  fc.assert(
    fc.property(anyCase, fc.array(fc.nat({ max: 40 }), { minLength: 40, maxLength: 40 }), (start, picks) => {
      let caseFile = start;
      const asked: string[] = [];
      for (const pick of picks) {
        const question = nextQuestionOf(caseFile, at);
        if (question === null) break;
        expect(asked).not.toContain(question.id);
        asked.push(question.id);
        const choice = question.choices[pick % (question.choices.length + 1)]?.id ?? SKIPPED;
        const next = answerIntake(caseFile, question.id, choice);
        if (choice === SKIPPED) expect({ ...next, answers: caseFile.answers }).toEqual(caseFile);
        caseFile = next;
      }
      expect(nextQuestionOf(caseFile, at)).toBeNull();
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('a calendar file of any plan names nothing that happened', () => {
  fc.assert(
    fc.property(anyCase, (caseFile) => {
      const file = encodeDeadlines(planOf(caseFile).deadlines, { uidSeed: 'seed', stampedAt: at });
      expect(file).not.toMatch(/告訴|弁護士|投稿|ログ|時効|kakekomi|x\.com/i);
    }),
    { seed: SEED, numRuns: 200 },
  );
});
