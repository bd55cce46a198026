/** What the islands use in the browser: no page, no renderer to text, and only those messages that appear there. */
export { stateInWords, type TimeMessages } from './components/time-words.ts';
export { isClockTrusted } from './components/trusted-clock.ts';
export { enhanceWeek } from './content/week-island.ts';
export { enhanceCalculators } from './guide/calculator-island.ts';
export { NEUTRAL_PATH } from './layout/neutral.ts';
export { everywhere as siteMessages } from './messages/ja/everywhere.ts';
export { papersWords } from './messages/ja/papers.ts';
export { planWords } from './messages/ja/plan.ts';
export { planKeepWords } from './messages/ja/plan-keep.ts';
export { planTakeAlongWords } from './messages/ja/plan-take-along.ts';
export { results as resultsMessages } from './messages/ja/results.ts';
export { window as windowMessages } from './messages/ja/window.ts';
export {
  type AskStep,
  AskView,
  ChooseView,
  DeliveryView,
  DocumentView,
  type DocumentViewProps,
  DraftView,
  EventsList,
  EventView,
  ExhibitsList,
  ExhibitView,
  FearView,
  FilesView,
  groupsOfForms,
  MoreView,
  PAPERS_ACTIONS,
  type PaperSet,
  type PapersAction,
  type PapersScreen,
  PaperView,
  PostEditor,
  PostsList,
  RecordsList,
  RecordsView,
  SheetsView,
} from './papers/index.ts';
export {
  CalendarView,
  type KeepProblemWords,
  KeepView,
  keepProblem,
  MemoView,
  memoText,
  NOTHING_SAID,
  type OpenProblemWords,
  OpenView,
  openProblem,
  type PasteProblem,
  PLAN_ACTIONS,
  type PlanAction,
  type PlanScreen,
  PlanView,
  PostCards,
  PostView,
  QuestionView,
  type RefusedLink,
  type Said,
  StartView,
  WipeView,
} from './plan/index.ts';
export { groupResults, RESULT_LIMIT } from './results/groups.ts';
export { ResultsView } from './results/results-view.tsx';
