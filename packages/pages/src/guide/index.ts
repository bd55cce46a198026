export { enhanceCalculators } from './calculator-island.ts';
export { renderDeadlineAnswer } from './deadlines/answer-page.tsx';
export {
  type CalculatorFields,
  type DeadlineAnswer,
  type DeadlineAnswerProblem,
  deadlineAnswerOf,
} from './deadlines/deadline-answer.ts';
export type { GuideData } from './guide-data.ts';
export { guideRoutes } from './guide-routes.ts';
export { GuideDoors } from './parts/doors.tsx';
