/** The open API, version 1. */
import { compress } from 'hono/compress';
import { type ApiContext, type App, newApp } from '../app-env.ts';
import { areaRoutes } from './areas.ts';
import { availabilityRoutes } from './availability.ts';
import { coverageRoutes } from './coverage.ts';
import { deadlineRoutes } from './deadlines.ts';
import { matchRoutes } from './match.ts';
import { planRoutes } from './plan.ts';
import { postRoutes } from './posts.ts';
import { serviceRoutes } from './services.ts';

/** Everything under `/api/v1`. */
export function apiRoutes(context: ApiContext): App {
  const app = newApp();
  app.use(compress());
  serviceRoutes(app, context);
  areaRoutes(app, context);
  availabilityRoutes(app, context);
  matchRoutes(app, context);
  postRoutes(app, context);
  deadlineRoutes(app, context);
  planRoutes(app, context);
  coverageRoutes(app, context);
  return app;
}
