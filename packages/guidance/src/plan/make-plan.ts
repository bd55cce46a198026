/**
 * Case → plan: every step of the law in its stage, each with why it is open now or not, who does it, where the platform is
 * asked, its last days and what to know before. What decides stands in files of its own; this one joins them.
 */
import { dateOf, type Holidays, type PlainDate } from '@kakekomi/calendar';
import type { Directory } from '@kakekomi/directory';
import { type Deadline, deadlinesFor, type Law, type StepOpenness, stepsFor } from '@kakekomi/law';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { deadlineFactsOf } from './case-facts.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { closedBy, NOT_THIS_WAY } from './gates.ts';
import { nextQuestionOf } from './intake.ts';
import { type Placement, placementOf } from './placements.ts';
import { PLAN_STAGES, type Plan, type PlanMoment, type PlanStage, type PlanStageId, type PlanStep } from './plan.ts';
import { platformWaysFor } from './platform-ways.ts';
import { stageNotesOf } from './stage-notes.ts';
import { stepCautionsOf } from './step-cautions.ts';
import { type WindowsWanted, windowFinder } from './windows-for-step.ts';
import {
  type ClosedCode,
  noteInWords,
  type OpenCode,
  type PlanWords,
  planCautionInWords,
  type SpecialOpenCode,
} from './words.ts';
import { planJa } from './words-ja.ts';

export interface PlanQuery extends PlanMoment {
  readonly directory: Directory;
  readonly holidays: Holidays;
  readonly law: Law;
  /** Whole records do, too; a platform that is not among them is treated as not known. */
  readonly platforms: readonly PlatformAdvice[];
  /** Japanese where absent. */
  readonly words?: PlanWords;
}

/** The way from now on. Pure and total: whatever has been told so far, there is a plan; nothing is judged. */
export function plan(query: PlanQuery): Plan {
  const { caseFile, at, directory, holidays, law, platforms, words = planJa } = query;
  const facts = deadlineFactsOf(caseFile, at, platforms);
  const of = circumstancesOf(caseFile, facts, platforms);
  const deadlines = deadlinesFor(facts, law, holidays, dateOf(at));
  const complaintPassed = deadlines.some(({ category, startsFromComplaint }) => category && startsFromComplaint);
  return { deadlines, stages: [], nextQuestion: nextQuestionOf(caseFile, at) };
}
