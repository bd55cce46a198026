export {
  AUDIENCES,
  type Audience,
  CASE_FILE_FORMAT,
  CASE_FILE_VERSION,
  type CaseFile,
  type CasePost,
  EMPTY_CASE,
  type IntakeAnswers,
} from './case-file.ts';
export type { CaseFilePath, CaseFileProblem } from './case-file-problem.ts';
export { type Changes, withAnswer, withFacts, withoutPost, withPost, withSituation } from './change-case.ts';
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
  CASE_REGISTER,
  type CaseFieldPath,
  CLEARINGS,
  type Clearing,
  KEPT_FILE_NOTE,
  type RegisterEntry,
} from './register.ts';
export { OFFENDERS, type Offender, type Situation } from './situation.ts';
