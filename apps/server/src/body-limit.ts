/** Refuses bodies that are larger than any honest one, before they are read. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-env.ts';
import type { ServerProblem } from './problem.ts';

/** A situation with every field filled in takes about 2 KB as JSON. */
export const MAX_BODY_BYTES = 16_384;

/** Middleware for every route; `refuse` words the answer. */
export function bodyWithin(
  refuse: (c: Context<AppEnv>, problem: ServerProblem) => Response,
): MiddlewareHandler<AppEnv> {
  return bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) => refuse(c, { code: 'body-too-large', maxBytes: MAX_BODY_BYTES }),
  });
}
