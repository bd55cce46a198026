/** What `plan` answers: the way from now on, stage by stage, with the last days that run and the next question. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { CaseFile } from '@kakekomi/casefile';
import type { Deadline, Step } from '@kakekomi/law';
import type { PlatformId, ReportWindow } from '@kakekomi/platforms';
import type { Recommendation } from '../recommendation.ts';

/** In the order in which they come (CARE.md: keep → ask → remove). */
export const PLAN_STAGES = [
  'safety',
  'keep',
  'talk',
  'removal',
  'identification',
  'damages',
  'criminal',
  'recovery',
] as const;
export type PlanStageId = (typeof PLAN_STAGES)[number];

/** Where a platform takes requests about one of the posts. */
export interface PlatformWay {
  readonly platform: PlatformId;
  readonly platformName: string;
  readonly window: ReportWindow;
}

/**
 * How a step stands: it can be done now; with a guardian or a lawyer (a court, and the person is under age); only if the
 * records still remain (their clocks have passed); or not now.
 */
export const STEP_STANDINGS = ['now', 'with-guardian', 'if-records-remain', 'not-now'] as const;
export type StepStanding = (typeof STEP_STANDINGS)[number];

/** One thing that may be done. */
export interface PlanStep {
  readonly step: Step;
  /** Whatever `standing` says but `not-now`. */
  readonly open: boolean;
  readonly standing: StepStanding;
  /** Why it is open now, or why it is not; in Japanese, one sentence. */
  readonly why: string;
  /** The last days that bear on it, soonest first. */
  readonly deadlines: readonly Deadline[];
  /** Windows that do this step, those that answer now first; at most five. */
  readonly windows: readonly Recommendation[];
  readonly platformWays: readonly PlatformWay[];
  /** What to know before it: in Japanese, a sentence each. */
  readonly cautions: readonly string[];
}

export interface PlanStage {
  readonly id: PlanStageId;
  readonly steps: readonly PlanStep[];
  /** The question of CARE.md that stands before everything that removes; null elsewhere, and where it is removed at once. */
  readonly askBefore: string | null;
  /** In Japanese: what holds for the whole stage in this case (never write to the offender; URL only; …). */
  readonly notes: readonly string[];
}

/** What the intake asks next; what is asked is what happened, never which law applies. */
export interface IntakeQuestion {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** Why it is asked, in a sentence. */
  readonly why: string;
}

/** Why people come before days. */
export const REACH_CODES = ['danger', 'despair', 'sexual-image', 'afraid', 'child', 'listen'] as const;
export type ReachCode = (typeof REACH_CODES)[number];

/** People to be reached before anything else is read. */
export interface ReachFirst {
  readonly because: ReachCode;
  /** At most three (four in danger), in order; never empty while the directory has anybody. */
  readonly windows: readonly Recommendation[];
}

export interface Plan {
  /** Null where the days may come first. */
  readonly reachFirst: ReachFirst | null;
  /** `consult-by` first, then logs, then the law's, soonest first. */
  readonly deadlines: readonly Deadline[];
  readonly stages: readonly PlanStage[];
  /** Null when nothing more needs to be asked; every question may be skipped. */
  readonly nextQuestion: IntakeQuestion | null;
}

/** A case at a moment of Japan's wall clock. */
export interface PlanMoment {
  readonly caseFile: CaseFile;
  readonly at: LocalMoment;
}
