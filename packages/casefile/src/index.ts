export { OFFENDERS, type Offender, type Situation } from './situation.ts';
