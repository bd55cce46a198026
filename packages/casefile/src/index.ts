export {
  AUDIENCES,
  type Audience,
  CASE_FILE_FORMAT,
  CASE_FILE_VERSION,
  type CaseFile,
  type CasePost,
  EMPTY_CASE,
  type IntakeAnswers,
  POST_NATURES,
  type PostClaim,
  type PostNature,
  postKeyOf,
  type Statements,
} from './case-file.ts';
export type { CaseFilePath, CaseFileProblem } from './case-file-problem.ts';
export {
  type Changes,
  withAnswer,
  withFacts,
  withoutPost,
  withPost,
  withSituation,
} from './change-case.ts';
export {
  type EntryList,
  type EntryOf,
  freeIdIn,
  withEntry,
  withEntryMoved,
  withoutEntry,
  withParty,
  withStatement,
} from './change-papers.ts';
export {
  DELIVERY_OUTCOMES,
  DELIVERY_WAYS,
  type Delivery,
  type DeliveryOutcome,
  type DeliveryWay,
} from './delivery.ts';
export type { CaseEvent, Exhibit } from './exhibit.ts';
export { type CaseJson, MIGRATIONS, type Migration } from './migrations.ts';
export { encodeCaseFile, parseCaseFile, parseCaseFileText } from './parse-case-file.ts';
export {
  parseSituation,
  SITUATION_FIELDS,
  type SituationField,
  type SituationProblem,
  situationFromForm,
} from './parse-situation.ts';
export {
  isSameParty,
  PARTY_KINDS,
  PARTY_ROLES,
  type Party,
  type PartyKind,
  type PartyRole,
  partyOf,
} from './party.ts';
export {
  CASE_REGISTER,
  type CaseFieldPath,
  CLEARINGS,
  type Clearing,
  KEPT_FILE_NOTE,
  type RegisterEntry,
} from './register.ts';
export { OFFENDERS, type Offender, type Situation } from './situation.ts';
