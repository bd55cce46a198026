export {
  parseSituation,
  SITUATION_FIELDS,
  type SituationField,
  type SituationProblem,
  situationFromForm,
} from './parse-situation.ts';
export { OFFENDERS, type Offender, type Situation } from './situation.ts';
