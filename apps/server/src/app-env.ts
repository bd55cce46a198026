/** What every route of the server works with. */
import type { IncomingMessage } from 'node:http';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { LocalMoment } from '@kakekomi/calendar';
import type { Dataset } from '@kakekomi/dataset';
import { problemOfValidation } from './api/validation.ts';
import { problemResponse } from './problem.ts';

/** In tests a request comes without a connection. */
export interface AppEnv {
  readonly Bindings: { readonly incoming?: IncomingMessage };
}

export type App = OpenAPIHono<AppEnv>;

/** What the routes of the API need. */
export interface ApiContext {
  readonly dataset: Dataset;
  /** Japan's wall clock at this moment. */
  readonly now: () => LocalMoment;
}

/** An app, or a part of one, whose validation answers with a problem document. */
export function newApp(): App {
  return new OpenAPIHono<AppEnv>({
    // A slash at the end makes no difference to a route; pages have their own rule.
    strict: false,
    defaultHook: (result) =>
      result.success ? undefined : problemResponse(problemOfValidation(result.error.issues)),
  });
}
