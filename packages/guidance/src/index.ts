export {
  ADMISSION_FIELDS,
  type Admittance,
  type AdmittedContact,
  ASKED_IN,
  admit,
  takesArea,
} from './admission.ts';
export {
  type AnsweringWays,
  answeringWays,
  isValidThroughout,
  liveSets,
  pairKept,
  type Timetable,
  timetableOf,
} from './answering.ts';
export { ADULT_AGE, type Asked, type Candidate, isChild } from './candidate.ts';
export { cautionsOf, OLD_AFTER_MONTHS } from './cautions.ts';
export {
  type AvailabilityOf,
  availabilityOf,
  BANDS,
  type Band,
  bandOf,
  type ContactState,
  inOrderOfUse,
  isConversation,
  isLive,
  isQuietlyLive,
} from './contact-state.ts';
export {
  COVERAGE_PEOPLE,
  COVERAGE_WAYS,
  type CoveragePerson,
  type CoverageReport,
  type CoverageRow,
  type CoverageWay,
  coverageOf,
  ordinaryMondayFrom,
  type WeekInterval,
} from './coverage.ts';
export { encodeRecommendation, encodeRecommendations } from './encode-recommendation.ts';
export { FIT_FIELDS, FITS, type Fit, fitFor, fitOf, isShown, type Topics, topicsOf } from './fit.ts';
export { groupsOf, type RecommendationGroups } from './groups.ts';
export {
  type Axis,
  atLeastOneAndTwo,
  axisOf,
  emptySet,
  intersection,
  intervalsOf,
  isEmpty,
  type MinuteSet,
  minutesIn,
  setOf,
  unionOf,
  without,
} from './minute-set.ts';
export {
  CRITERIA,
  type Criterion,
  type CriterionName,
  compareRanks,
  decidedBy,
  ranksOf,
  reasonsOf,
} from './order.ts';
export { findPair, type PairEntry } from './pair.ts';
export { answerTo, QUESTION_IDS, type QuestionId, SKIPPED } from './plan/answers.ts';
export { deadlineFactsOf } from './plan/case-facts.ts';
export { type AtOnce, type Circumstances, circumstancesOf } from './plan/circumstances.ts';
export { encodePlan } from './plan/encode-plan.ts';
export { ALARM_DAYS, encodeDeadlines, type IcsOptions, NEUTRAL_TITLES } from './plan/ics.ts';
export { answerIntake, INTAKE, type IntakeItem, nextQuestionOf } from './plan/intake.ts';
export { type PlanQuery, plan } from './plan/make-plan.ts';
export { type MemoBlock, type MemoDocument, type MemoQuery, memoOf } from './plan/memo.ts';
export {
  type IntakeQuestion,
  PLAN_STAGES,
  type Plan,
  type PlanMoment,
  type PlanStage,
  type PlanStageId,
  type PlanStep,
  type PlatformWay,
  REACH_CODES,
  type ReachCode,
  type ReachFirst,
  STEP_STANDINGS,
  type StepStanding,
} from './plan/plan.ts';
export type { PlanCaution, PlanNote, PlanWords } from './plan/words.ts';
export { planJa } from './plan/words-ja.ts';
export { type Group, listingsFor, type Member, type PreparedPrefecture, prepare, wayOf } from './prepared.ts';
export { isValidOn, type RecommendQuery, recommend } from './recommend.ts';
export type {
  Admission,
  Caution,
  InWords,
  OfferedContact,
  Pair,
  Reason,
  Recommendation,
  Recommendations,
} from './recommendation.ts';
export { type Kept, keepAdding, type OwnerOf, type Shown } from './same-way.ts';
export { ja } from './words/ja.ts';
export { cautionInWords, type GuidanceWords, reasonInWords, type WordsContext } from './words/words.ts';
