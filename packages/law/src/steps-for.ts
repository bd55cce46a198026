/** Which steps are open to somebody now, and why the others are not. The order and the choice among them are the plan's. */
import type { DeadlineFacts } from './deadline-facts.ts';
import type { LawOfSteps } from './law.ts';
import type { Step } from './step.ts';
import { ONE_TO_ONE_JA } from './words.ts';

/** `why` is in Japanese; null where the step is open. */
export interface StepOpenness {
  readonly step: Step;
  readonly open: boolean;
  readonly why: string | null;
}

/** Every step in order. Only what the law's own limits close is closed here: sender disclosure of a one-to-one message. */
export function stepsFor(facts: DeadlineFacts, law: LawOfSteps): readonly StepOpenness[] {
  return law.steps.map((step) => {
    const closed = step.condition === 'public-post' && facts.oneToOne === true;
    return { step, open: !closed, why: closed ? ONE_TO_ONE_JA : null };
  });
}
