/** Refuses bodies that are larger than any honest one, before they are read. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-env.ts';
import type { ServerProblem } from './problem.ts';

/** A situation with every field filled in takes about 2 KB as JSON. */
export const MAX_BODY_BYTES = 16_384;

/** A case of a hundred posts takes about 80 KB, and so may the text that they were pasted in. */
export const MAX_CASE_BYTES = 131_072;

const CASE_PATHS = /^\/api\/v1\/(?:posts|plan)\/?$/;

/** Middleware for every route; `refuse` words the answer. */
export function bodyWithin(
  refuse: (c: Context<AppEnv>, problem: ServerProblem) => Response,
): MiddlewareHandler<AppEnv> {
  const limitOf = (maxBytes: number): MiddlewareHandler<AppEnv> =>
    bodyLimit({ maxSize: maxBytes, onError: (c) => refuse(c, { code: 'body-too-large', maxBytes }) });
  const [usual, ofCases] = [limitOf(MAX_BODY_BYTES), limitOf(MAX_CASE_BYTES)];
  return (c, next) => (CASE_PATHS.test(c.req.path) ? ofCases : usual)(c, next);
}
