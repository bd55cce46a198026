/** What the page of the plan loads of the law and the platforms: the parts that it shows, in one file for everybody. */
import type { LawOfSteps } from '@kakekomi/law';
import { adviceOf, type Platform } from '@kakekomi/platforms';

/** What a plan reads of the law, as the page takes it over. */
export type PlanLaw = Pick<LawOfSteps, 'countingRules' | 'deadlines' | 'steps'>;

/**
 * Last days, how they are counted, and steps; then what is known of each platform. Records that were read and checked when the
 * site was built are written as they were read, so that the page needs no readers; law.json is the one that others may read.
 */
export function planDataOf(
  { countingRules, deadlines, steps }: LawOfSteps,
  platforms: readonly Platform[],
): string {
  const law: PlanLaw = { countingRules, deadlines, steps };
  return JSON.stringify({ law, advice: platforms.map(adviceOf) });
}
