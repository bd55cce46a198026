/** One person's way each, over the data that the repository holds. See README.md for what each field means. */
import { fileURLToPath } from 'node:url';
import { parseLocalMoment } from '@kakekomi/calendar';
import {
  type Audience,
  type CaseFile,
  EMPTY_CASE,
  parseSituation,
  withFacts,
  withPost,
  withSituation,
} from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import {
  answerIntake,
  type Plan,
  type PlanStep,
  plan,
  type ReachCode,
  type StepStanding,
} from '@kakekomi/guidance';
import type { DeadlineFacts, LastDay } from '@kakekomi/law';
import { parsePosts } from '@kakekomi/platforms';
import { expect, test } from 'vitest';
import journeys from './journeys.json' with { type: 'json' };

interface Journey {
  readonly id: string;
  readonly why: string;
  readonly at: string;
  readonly situation: unknown;
  readonly pasted: string;
  readonly post: { readonly audience?: Audience; readonly kept?: boolean; readonly gone?: boolean };
  readonly answers: Readonly<Record<string, string>>;
  readonly facts: DeadlineFacts;
  readonly expect: {
    readonly open?: readonly string[];
    /** Null: days come first. */
    readonly reachFirst?: { readonly because: ReachCode; readonly windows?: readonly string[] } | null;
    readonly standing?: Readonly<Record<string, StepStanding>>;
    readonly closed?: Readonly<Record<string, string>>;
    readonly absent?: readonly string[];
    readonly askBefore?: boolean;
    readonly reasons?: Readonly<Record<string, string>>;
    readonly cautions?: Readonly<Record<string, string>>;
    readonly withoutCaution?: Readonly<Record<string, string>>;
    readonly notes?: Readonly<Record<string, string>>;
    readonly firstWindow?: Readonly<Record<string, string>>;
    readonly anyWindow?: Readonly<Record<string, readonly string[]>>;
    readonly notWindow?: Readonly<Record<string, readonly string[]>>;
    readonly platformWays?: readonly string[];
    readonly firstDeadline?: string;
    readonly deadlines?: Readonly<Record<string, string>>;
    readonly nextQuestion?: string | null;
  };
}

const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { listings, builtOn, holidays, law, platformRecords, platforms } = dataset.value;

// JSON carries brands as text; every value is read again by the parsers below, or is a day that the vectors are sure of.
const all = journeys as unknown as readonly Journey[];

function planFor({ at, situation, pasted, post, answers, facts }: Journey): Plan {
  const moment = parseLocalMoment(at);
  const told = parseSituation(situation);
  if (moment.kind === 'err' || told.kind === 'err') throw new Error('the vector is malformed');
  const start = withFacts(withSituation(EMPTY_CASE, told.value), facts);
  const withPosts = parsePosts(pasted, platforms).reduce<CaseFile>(
    (caseFile, reference) => withPost(caseFile, { reference, ...post }),
    start,
  );
  const caseFile = Object.entries(answers).reduce<CaseFile>(
    (before, [question, choice]) => answerIntake(before, question, choice),
    withPosts,
  );
  expect(Object.keys(caseFile.answers).sort()).toEqual(Object.keys(answers).sort());
  const directory = { listings, builtOn };
  return plan({ caseFile, at: moment.value, directory, holidays, law, platforms: platformRecords });
}

function dayText(lastDay: LastDay): string {
  if (lastDay.kind === 'none') return 'none';
  return lastDay.kind === 'day' ? lastDay.day : `${lastDay.earliest}/${lastDay.latest}`;
}

test('at least twelve people, each with an id of their own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(12);
});

test.each(all.map((journey) => [journey.id, journey.why, journey] as const))(
  '%s: %s',
  (_id, _why, journey) => {
    const answer = planFor(journey);
    const expected = journey.expect;
    const steps = answer.stages.flatMap((stage) => stage.steps);
    const stepOf = (id: string): PlanStep => {
      const found = steps.find(({ step }) => step.id === id);
      if (found === undefined) throw new Error(`${id} is not in the plan`);
      return found;
    };
    const windowsOf = (id: string): readonly string[] => stepOf(id).windows.map(({ serviceId }) => serviceId);

    for (const id of expected.open ?? []) expect([id, stepOf(id).open]).toEqual([id, true]);
    for (const [id, why] of Object.entries(expected.closed ?? {})) {
      expect([id, stepOf(id).open]).toEqual([id, false]);
      expect(stepOf(id).why).toContain(why);
    }
    const ids: readonly string[] = steps.map(({ step }) => step.id);
    for (const id of expected.absent ?? []) expect(ids).not.toContain(id);
    if (expected.reachFirst !== undefined) {
      const { because, windows = [] } = expected.reachFirst ?? { because: null };
      expect(answer.reachFirst?.because ?? null).toBe(because);
      const reached: readonly string[] = answer.reachFirst?.windows.map(({ serviceId }) => serviceId) ?? [];
      expect(reached.length).toBeLessThanOrEqual(3);
      for (const id of windows) expect(reached).toContain(id);
    }
    for (const [id, standing] of Object.entries(expected.standing ?? {}))
      expect([id, stepOf(id).standing]).toEqual([id, standing]);
    const asked = answer.stages.find(({ id }) => id === 'removal')?.askBefore ?? null;
    if (expected.askBefore !== undefined) expect(asked !== null).toBe(expected.askBefore);
    for (const [id, why] of Object.entries(expected.reasons ?? {})) expect(stepOf(id).why).toContain(why);
    for (const [id, text] of Object.entries(expected.cautions ?? {}))
      expect(stepOf(id).cautions.join('\n')).toContain(text);
    for (const [id, text] of Object.entries(expected.withoutCaution ?? {}))
      expect(stepOf(id).cautions.join('\n')).not.toContain(text);
    for (const [id, text] of Object.entries(expected.notes ?? {}))
      expect(answer.stages.find((stage) => stage.id === id)?.notes.join('\n')).toContain(text);
    for (const [id, first] of Object.entries(expected.firstWindow ?? {}))
      expect(windowsOf(id)[0]).toBe(first);
    for (const [id, some] of Object.entries(expected.anyWindow ?? {})) {
      const found = some.filter((each) => windowsOf(id).includes(each));
      expect(found, `none of ${some} is in ${windowsOf(id)}`).not.toHaveLength(0);
    }
    for (const [id, none] of Object.entries(expected.notWindow ?? {}))
      for (const each of none) expect(windowsOf(id)).not.toContain(each);
    if (expected.platformWays !== undefined) {
      const purposes = steps.flatMap(({ platformWays }) => platformWays.map(({ window }) => window.purpose));
      if (expected.platformWays.length === 0) expect(purposes).toEqual([]);
      for (const purpose of expected.platformWays) expect(purposes).toContain(purpose);
    }
    if (expected.firstDeadline !== undefined)
      expect(answer.deadlines[0]?.ruleId).toBe(expected.firstDeadline);
    for (const [rule, day] of Object.entries(expected.deadlines ?? {})) {
      const found = answer.deadlines.find(({ ruleId }) => ruleId === rule);
      expect([rule, found === undefined ? 'not listed' : dayText(found.lastDay)]).toEqual([rule, day]);
    }
    if (expected.nextQuestion !== undefined)
      expect(answer.nextQuestion?.id ?? null).toBe(expected.nextQuestion);
  },
);
