/** Which screen of the plan is shown; the case itself stands beside it. */
import type { QuestionId } from '@kakekomi/guidance';
import type { planWords } from '../messages/ja/plan.ts';
import type { planKeepWords } from '../messages/ja/plan-keep.ts';

export type PasteProblem = keyof typeof planWords.paste.problems;
export type KeepProblemWords = keyof typeof planKeepWords.keep.problems;
export type OpenProblemWords = keyof typeof planKeepWords.open.problems;

/** A link that was not taken: it imitates a platform. */
export interface RefusedLink {
  readonly host: string;
  /** The platform's name. */
  readonly imitates: string;
}

export type PlanScreen =
  | { readonly kind: 'start' }
  | { readonly kind: 'post'; readonly at: number }
  /** `onward`: the next question follows; otherwise the way leads back to where it was changed. */
  | { readonly kind: 'question'; readonly id: QuestionId; readonly onward: boolean }
  | { readonly kind: 'plan' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'open' }
  | { readonly kind: 'memo' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'papers' };
