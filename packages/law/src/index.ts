export {
  type CompactLaw,
  type EncodeOptions,
  encodeLaw,
  LAW_VERSION,
  type LawProblem,
  parseLaw,
} from './compact-law.ts';
export {
  type ComputedPeriod,
  computePeriod,
  type PeriodProblem,
  type PeriodRequest,
  type ReasoningLine,
} from './compute-period.ts';
export { type CountingRule, type CountingRuleId, parseCountingRules } from './counting-rule.ts';
export { CONFIDENCES, type Confidence, type DatedText, type InForce } from './dated-text.ts';
export type { DayRange, DeadlineFacts, LogRetention, When } from './deadline-facts.ts';
export {
  CONDITIONS,
  type Condition,
  DEADLINE_CATEGORIES,
  type DeadlineCategory,
  type DeadlineRule,
  type DeadlineRuleId,
  parseDeadlineRule,
} from './deadline-rule.ts';
export { type Deadline, type DeadlineState, deadlinesFor, type LastDay } from './deadlines-for.ts';
export {
  ANSWERS,
  type Answer,
  type AnsweredElement,
  type Answers,
  elementsOf,
  type RelatedRight,
} from './elements-of.ts';
export { encodeDeadline, encodePeriod, encodeReasoning, NOTICE_JA, sourcesOf } from './encode-deadline.ts';
export {
  type Evidence,
  type EvidenceMethod,
  type EvidenceMistake,
  type EvidencePrinciple,
  parseEvidence,
} from './evidence.ts';
export { eraDateJa, parseJapaneseDate } from './japanese-date.ts';
export {
  checkLaw,
  type Law,
  type LawCrossFault,
  type LawOfSteps,
  type LawRecords,
  lawOf,
  lawOfSteps,
} from './law.ts';
export type { LawFault } from './reading.ts';
export {
  type Element,
  type PenaltyThen,
  parseRight,
  type QuestionId,
  type Right,
  type RightId,
} from './right.ts';
export { type LawSource, parseSources, type SourceId } from './source.ts';
export { START_EVENTS, type StartEvent } from './start-event.ts';
export { parseStep, STEP_GROUPS, type Step, type StepGroup, type StepId } from './step.ts';
export { type StepOpenness, stepsFor } from './steps-for.ts';
export { parseTriage, type Triage, type TriageAnswer, type TriageQuestion } from './triage.ts';
export {
  parseWording,
  type Wording,
  type WordingFault,
  type WordingToAvoid,
  wordingFaults,
} from './wording.ts';
export { dateJa, lengthJa, PASSED_JA } from './words.ts';
