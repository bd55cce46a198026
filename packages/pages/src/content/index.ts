export { type ContentExtras, contentRoutes } from './content-routes.ts';
export { enhanceWeek } from './week-island.ts';
