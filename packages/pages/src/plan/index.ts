export { PLAN_ACTIONS, type PlanAction } from './actions.ts';
export { CalendarView } from './calendar-view.tsx';
export { KeepView, keepProblem, NOTHING_SAID, OpenView, openProblem, type Said } from './keep-view.tsx';
export { MemoView, memoText } from './memo-view.tsx';
export { PlanView } from './plan-view.tsx';
export { PostCards } from './post-item.tsx';
export { PostView } from './post-view.tsx';
export { QuestionView } from './question-view.tsx';
export type {
  KeepProblemWords,
  OpenProblemWords,
  PasteProblem,
  PlanScreen,
  RefusedLink,
} from './screen.ts';
export { StartView } from './start-view.tsx';
export { WipeView } from './wipe-view.tsx';
