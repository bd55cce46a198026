/** What holds for a whole stage in this case: the branches of the plan, put beside the stage they change. */
import type { Circumstances } from './circumstances.ts';
import type { PlanStageId } from './plan.ts';
import type { PlanNote } from './words.ts';

/** Whether the time for a 告訴 has passed on every reading. */
export interface StageFacts {
  readonly complaintPassed: boolean;
}

const BY_STAGE: {
  readonly [S in PlanStageId]: (of: Circumstances, facts: StageFacts) => readonly PlanNote[];
} = {
  safety: ({ danger, despair, afraid }) => [
    ...only(despair, { code: 'worried-about-you' }),
    ...only(danger !== false || afraid, { code: 'danger-first' }),
    ...only(danger === true, { code: 'voiceless' }),
    ...only(afraid, { code: 'never-write' }),
    ...only(afraid, { code: 'before-blocking' }),
    ...only(afraid, { code: 'hide-address' }),
  ],
  keep: ({ danger, sexualImage, allGone }) => [
    ...only(danger === true, { code: 'evidence-later' }),
    ...only(sexualImage, { code: 'url-only' }),
    ...only(allGone, { code: 'evidence-of-deleted' }),
  ],
  talk: ({ sexualImage, isChild, guardianUnsafe, isAthlete, isBusiness }) => [
    { code: 'not-your-fault' },
    ...only(sexualImage, { code: 'not-to-blame-images' }),
    ...only(guardianUnsafe, { code: 'guardian-unsafe' }),
    ...only(isChild, { code: 'never-alone-child' }),
    ...only(isAthlete, { code: 'athlete' }),
    ...only(isBusiness, { code: 'one-contact-in-business' }),
  ],
  removal: ({ despair, allGone, removeAtOnce, afraid }) => [
    ...only(despair, { code: 'legal-can-wait' }),
    ...only(allGone, { code: 'nothing-left' }),
    ...only(!allGone && removeAtOnce.length > 0, { code: 'at-once', because: removeAtOnce }),
    ...only(afraid, { code: 'never-write' }),
    ...only(!allGone, { code: 'platform-decides' }),
  ],
  identification: (of) => [
    ...only(of.despair, { code: 'legal-can-wait' }),
    ...only(of.oneToOne, { code: 'between-two' }),
    ...only(of.knowsWho && !of.oneToOne, { code: 'known-so-not-needed' }),
    ...only(of.allGone && !of.oneToOne, { code: 'logs-outlive-post' }),
    ...only(of.overseas.length > 0, { code: 'overseas', platforms: of.overseas.map(({ name }) => name) }),
    ...only(of.posterAbroad, { code: 'poster-abroad' }),
    ...only(of.isChild, { code: 'child-and-court' }),
  ],
  damages: ({ despair, afraid, isChild, posterAbroad }) => [
    ...only(despair, { code: 'legal-can-wait' }),
    ...only(afraid, { code: 'never-write' }),
    ...only(isChild, { code: 'child-and-court' }),
    ...only(posterAbroad, { code: 'poster-abroad' }),
  ],
  criminal: ({ despair, afraid, isChild }, { complaintPassed }) => [
    ...only(despair, { code: 'legal-can-wait' }),
    { code: 'report-and-complaint' },
    ...only(complaintPassed, { code: 'complaint-passed' }),
    ...only(isChild, { code: 'child-may-report' }),
    ...only(afraid, { code: 'hide-address' }),
  ],
  recovery: () => [],
};

/** The notes of a stage, in the order in which they are read. */
export function stageNotesOf(stage: PlanStageId, of: Circumstances, facts: StageFacts): readonly PlanNote[] {
  return BY_STAGE[stage](of, facts);
}

function only(holds: boolean, note: PlanNote): readonly PlanNote[] {
  return holds ? [note] : [];
}
