/** A plan as plain JSON values: what the command line's `--json` and the API answer alike. */
import type { LocalMoment } from '@kakekomi/calendar';
import { encodeDeadline, type Law, NOTICE_JA, sourcesOf } from '@kakekomi/law';
import { encodeRecommendation } from '../encode-recommendation.ts';
import type { Plan, PlanStep } from './plan.ts';

/** The plan made for the moment `at`; steps name their last days by `ruleId`, which `deadlines` holds once. */
export function encodePlan({ reachFirst, deadlines, stages, nextQuestion }: Plan, law: Law, at: LocalMoment) {
  return {
    at,
    reachFirst: reachFirst && {
      because: reachFirst.because,
      windows: reachFirst.windows.map(encodeRecommendation),
    },
    deadlines: deadlines.map((deadline) => encodeDeadline(deadline, law)),
    stages: stages.map(({ id, askBefore, notes, steps }) => ({
      id,
      askBefore,
      notes,
      steps: steps.map((step) => encodeStep(step, law)),
    })),
    nextQuestion,
    notice: NOTICE_JA,
  };
}

function encodeStep(entry: PlanStep, law: Law) {
  const { step, open, standing, why, deadlines, windows, platformWays, cautions } = entry;
  const { order: _order, condition: _condition, inForce: _inForce, ...record } = step;
  return {
    ...record,
    open,
    standing,
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
