/**
 * Case → plan: every step of the law in its stage, each with why it is open now or not, who does it, where the platform is
 * asked, its last days and what to know before. What decides stands in files of its own; this one joins them.
 */
import { dateOf, type Holidays } from '@kakekomi/calendar';
import type { Directory } from '@kakekomi/directory';
import { type Deadline, deadlinesFor, type LawOfSteps, type Step, stepsFor } from '@kakekomi/law';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { deadlineFactsOf } from './case-facts.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { closedBy, NOT_THIS_WAY } from './gates.ts';
import { nextQuestionOf } from './intake.ts';
import { type Placement, placementOf } from './placements.ts';
import {
  PLAN_STAGES,
  type Plan,
  type PlanMoment,
  type PlanStage,
  type PlanStageId,
  type PlanStep,
  type StepStanding,
} from './plan.ts';
import { platformWaysFor } from './platform-ways.ts';
import { reachFirst } from './reach-first.ts';
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
  readonly law: LawOfSteps;
  /** Whole records do, too; a platform that is not among them is treated as not known. */
  readonly platforms: readonly PlatformAdvice[];
  /** Japanese where absent. */
  readonly words?: PlanWords;
}

/** A step that concerns this case, with whatever closes it. */
interface Placed {
  readonly step: Step;
  readonly placement: Placement;
  readonly closed: { readonly code: ClosedCode; readonly why: string } | null;
  readonly deadlines: readonly Deadline[];
}

/** The way from now on. Pure and total: whatever has been told so far, there is a plan; nothing is judged. */
export function plan(query: PlanQuery): Plan {
  const { caseFile, at, directory, holidays, law, platforms, words = planJa } = query;
  const facts = deadlineFactsOf(caseFile, at, platforms);
  const of = circumstancesOf(caseFile, facts, platforms);
  const deadlines = deadlinesFor(facts, law, holidays, dateOf(at));
  const placed = placedSteps(of, law, deadlines, words);
  const recordsPassed = logsPassed(deadlines);
  const complaintPassed = placed.some(isPassedComplaint);
  const windows = windowFinder({
    situation: caseFile.situation,
    isAdult: caseFile.facts.isMinor === false,
    at,
    directory,
    holidays,
  });
  const stepOf = (each: Placed): PlanStep => {
    const { step, placement, closed } = each;
    const open = closed === null;
    return {
      step,
      open,
      standing: standingOf(each, of, recordsPassed),
      why: closed?.why ?? words.open[openCodeOf(each, of)],
      deadlines: each.deadlines,
      windows: windows.forStep(windowsWanted(placement, closed?.code ?? null)),
      platformWays: open ? platformWaysFor(placement, of, caseFile.situation) : [],
      cautions: stepCautionsOf(placement, of).map((caution) => planCautionInWords(caution, words)),
    };
  };
  const stageOf = (id: PlanStageId): PlanStage => ({
    id,
    steps: placed.filter(({ placement }) => placement.stage === id).map(stepOf),
    askBefore: id === 'removal' && of.removeAtOnce.length === 0 ? words.askBefore : null,
    notes: stageNotesOf(id, of, { complaintPassed }).map((note) => noteInWords(note, words)),
  });
  return {
    reachFirst: reachFirst(of, caseFile.situation, windows.forSituation),
    deadlines,
    stages: PLAN_STAGES.map(stageOf),
    nextQuestion: nextQuestionOf(caseFile, at),
  };
}

function placedSteps(
  of: Circumstances,
  law: LawOfSteps,
  deadlines: readonly Deadline[],
  words: PlanWords,
): readonly Placed[] {
  return stepsFor(of.facts, law).flatMap(({ step, open, why }) => {
    const placement = placementOf(step);
    if (!concerns(placement, of)) return [];
    const code = open ? closedBy(placement.gates, of) : 'one-to-one';
    const closed =
      code === null ? null : { code, why: code === 'one-to-one' ? (why ?? '') : words.closed[code] };
    return [{ step, placement, closed, deadlines: bearingOn(step, deadlines) }];
  });
}

function concerns({ onlyFor }: Placement, { schoolConcerned, isBusiness }: Circumstances): boolean {
  return onlyFor === null || (onlyFor === 'school' ? schoolConcerned : isBusiness);
}

/** A step that hangs on one clock of records hangs on all of them: the platform's own among them. */
function bearingOn(step: Step, deadlines: readonly Deadline[]): readonly Deadline[] {
  const named = (deadline: Deadline): boolean => step.deadlines.includes(deadline.ruleId);
  const onLogs = deadlines.some((deadline) => deadline.clock === 'log' && named(deadline));
  return deadlines
    .filter((deadline) => named(deadline) || (onLogs && deadline.clock === 'log'))
    .sort((a, b) => compareDays(firstDayOf(a), firstDayOf(b)));
}

function firstDayOf({ safeSide, lastDay }: Deadline): string {
  if (lastDay.kind === 'none') return '9999-99-99';
  return safeSide ?? (lastDay.kind === 'day' ? lastDay.day : lastDay.earliest);
}

function compareDays(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isPassedComplaint({ placement, deadlines }: Placed): boolean {
  return (
    placement.open === 'complaint' &&
    deadlines.some(({ runsFor, state }) => runsFor === 'you' && state === 'passed')
  );
}

/** Every clock of records that could be reckoned has run out. */
function logsPassed(deadlines: readonly Deadline[]): boolean {
  const logs = deadlines.filter(({ clock, lastDay }) => clock === 'log' && lastDay.kind !== 'none');
  return logs.length > 0 && logs.every(({ state }) => state === 'passed');
}

function standingOf(
  { closed, placement }: Placed,
  { isChild }: Circumstances,
  recordsPassed: boolean,
): StepStanding {
  if (closed !== null) return 'not-now';
  if (placement.stage === 'identification' && recordsPassed) return 'if-records-remain';
  return isChild && placement.court ? 'with-guardian' : 'now';
}

/** A particular reason of this case goes before the general one. */
function openCodeOf(placed: Placed, of: Circumstances): OpenCode | SpecialOpenCode {
  const { open } = placed.placement;
  switch (open) {
    case 'safety':
      if (of.danger === true) return 'safety-in-danger';
      if (of.despair) return 'safety-in-despair';
      return of.afraid ? 'safety-afraid' : open;
    case 'keep':
      if (of.danger === true) return 'keep-after-safety';
      if (of.sexualImage) return 'keep-note-only';
      if (of.allKept) return 'keep-kept';
      return of.allGone ? 'keep-what-is-left' : open;
    case 'remove':
      return of.removeAtOnce.length > 0 ? 'remove-at-once' : open;
    case 'decide-identification':
      if (logsPassed(placed.deadlines)) return 'identify-late';
      return of.allGone ? 'identify-gone' : open;
    case 'complaint':
      return isPassedComplaint(placed) ? 'complaint-passed' : open;
    default:
      return open;
  }
}

/** Who is told "not this way" is shown to the police and to lawyers; what only comes later needs nobody yet. */
function windowsWanted({ wants, onlyFor }: Placement, closed: ClosedCode | null): WindowsWanted {
  if (closed === null || wants === null) {
    if (onlyFor === 'school') return { wants, about: ['bullying-child'] };
    return onlyFor === 'business' ? { wants, about: ['business-reputation'], theirsFirst: true } : { wants };
  }
  return { wants: NOT_THIS_WAY.includes(closed) ? ['criminal', 'legal-representation'] : [] };
}
