export { type ContentExtras, contentRoutes } from './content-routes.ts';
export {
  COVERAGE_PEOPLE,
  type CoverageChart,
  type CoverageGap,
  type CoveragePerson,
  type CoverageView,
  type CoverageWay,
  type PrefectureShare,
} from './coverage/coverage-view.ts';
export { enhanceWeek } from './week-island.ts';
