export {
  parseSituation,
  SITUATION_FIELDS,
  type SituationField,
  type SituationProblem,
  situationFromForm,
} from './parse-situation.ts';
export { OFFENDERS, type Offender, type Situation } from './situation.ts';
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
