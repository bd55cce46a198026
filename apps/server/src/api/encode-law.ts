/** Posts, last days and plans → what the API answers; the command line's `--json` is the same. */
import type { z } from '@hono/zod-openapi';
import type { LocalMoment, PlainDate } from '@kakekomi/calendar';
import type { Plan, PlanStep } from '@kakekomi/guidance';
import type { ComputedPeriod, Deadline, Law, ReasoningLine } from '@kakekomi/law';
import { instantInJapan, instantInUtc, type PostReference } from '@kakekomi/platforms';
import { encodeRecommendation } from './encode.ts';
import type { deadlineSchema, periodSchema, planSchema, postSchema } from './law-schemas.ts';

type PlanResource = z.input<typeof planSchema>;
type StepResource = PlanResource['stages'][number]['steps'][number];

/** What ends every answer about the law. */
export const NOTICE: readonly string[] = [
  '報酬を得て他人の書類を作ることは、法律で制限されています。',
  'これは情報で、法律の助言ではありません。あなたの場合のことは、弁護士や警察に確かめてください。',
];

/** A link as it was understood, and its moment on both clocks. */
export function encodePost(reference: PostReference): z.input<typeof postSchema> {
  const { postedAt } = reference;
  return {
    ...reference,
    postedAtUtc: postedAt === null ? null : instantInUtc(postedAt),
    postedAtJapan: postedAt === null ? null : instantInJapan(postedAt),
  };
}

/** A last day of the list. */
export function encodeDeadline(deadline: Deadline, law: Law): z.input<typeof deadlineSchema> {
  const { ruleId, lastDay, reasoning, sources, ...rest } = deadline;
  const { kind } = lastDay;
  const span = kind === 'range' ? { earliest: lastDay.earliest, latest: lastDay.latest } : null;
  return {
    ruleId,
    counting: law.deadlineById.get(ruleId)?.counting ?? null,
    lastDay: kind === 'day' ? lastDay.day : span,
    whyNone: kind === 'none' ? lastDay.why : null,
    reasoning: reasoning.map(lineOf),
    ...rest,
    sources: sourcesOf(sources, law),
  };
}

/** One period counted bare. */
export function encodePeriod(
  { reasoning, ...period }: ComputedPeriod,
  start: PlainDate,
  on: PlainDate,
  law: Law,
): z.input<typeof periodSchema> {
  const rules = [...law.deadlines, ...law.countingRules];
  const name = rules.find(({ id }) => id === period.ruleId)?.name ?? period.ruleId;
  const state = start > on ? 'not-started' : on > period.lastDay ? 'passed' : 'running';
  return { ...period, name, state, reasoning: reasoning.map(lineOf) };
}

/** A plan at a moment. */
export function encodePlan(
  { deadlines, stages, nextQuestion }: Plan,
  law: Law,
  at: LocalMoment,
): PlanResource {
  return {
    at,
    deadlines: deadlines.map((deadline) => encodeDeadline(deadline, law)),
    stages: stages.map(({ id, askBefore, notes, steps }) => {
      return { id, askBefore, notes, steps: steps.map((step) => encodeStep(step, law)) };
    }),
    nextQuestion,
    notice: NOTICE,
  };
}

function encodeStep(entry: PlanStep, law: Law): StepResource {
  const { step, open, why, deadlines, windows, platformWays, cautions } = entry;
  const { order: _order, condition: _condition, inForce: _inForce, ...record } = step;
  return {
    ...record,
    open,
    why,
    deadlines: deadlines.map(({ ruleId }) => ruleId),
    windows: windows.map(encodeRecommendation),
    platformWays: platformWays.map(({ platform, platformName, window }) => {
      const { purpose, name, url, demands, responseTime, basis, note } = window;
      return { platform, platformName, purpose, name, url, demands, responseTime, basis, note };
    }),
    cautions,
    sources: sourcesOf(step.sources, law),
  };
}

function sourcesOf(ids: Deadline['sources'], law: Law): StepResource['sources'] {
  return ids.flatMap((id) => law.sources.get(id) ?? []);
}

function lineOf({ text, articles }: ReasoningLine): string {
  return articles.length === 0 ? text : `${text}（${articles.join('、')}）`;
}
