/** What `plan --json` prints. The API answers the same (`apps/server`). */
import type { Plan, PlanStep } from '@kakekomi/guidance';
import type { Law } from '@kakekomi/law';
import { encodeRecommendation } from './encode.ts';
import { encodeDeadline, NOTICE } from './encode-deadlines.ts';

/** The plan as plain JSON values; steps name their last days by `ruleId`, which `deadlines` holds once. */
export function encodePlan({ deadlines, stages, nextQuestion }: Plan, law: Law) {
  return {
    deadlines: deadlines.map((deadline) => encodeDeadline(deadline, law)),
    stages: stages.map(({ id, askBefore, notes, steps }) => ({
      id,
      askBefore,
      notes,
      steps: steps.map((step) => encodeStep(step, law)),
    })),
    nextQuestion,
    notice: NOTICE,
  };
}

function encodeStep({ step, open, why, deadlines, windows, platformWays, cautions }: PlanStep, law: Law) {
  const { sources, deadlines: _rules, ...record } = step;
  return {
    ...record,
    open,
    why,
    deadlines: deadlines.map(({ ruleId }) => ruleId),
    windows: windows.map(encodeRecommendation),
    platformWays,
    cautions,
    sources: sources.flatMap((id) => law.sources.get(id) ?? []),
  };
}
