export { isClockTrusted, TRUSTED_FOR_DAYS } from './components/trusted-clock.ts';
export {
  type CalculatorFields,
  type DeadlineAnswer,
  deadlineAnswerOf,
  type GuideData,
  renderDeadlineAnswer,
} from './guide/index.ts';
export { NEUTRAL_PATH, NEUTRAL_URL } from './layout/neutral.ts';
export { ja, type Messages } from './messages/ja.ts';
export type { PapersData } from './papers/papers-data.ts';
export { type RouteExtras, renderFormProblem, renderResults, routesOf } from './routes.tsx';
export type { OwnScript, PlanAssets, Route, ScriptName, SiteAssets, SiteContext } from './site.ts';
