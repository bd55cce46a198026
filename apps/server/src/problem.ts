/** What the server answers when it cannot do what was asked: RFC 9457 problem details, without a word of what was sent. */
import type { Context } from 'hono';

export type ServerProblem =
  | { readonly code: 'not-found' }
  | { readonly code: 'service-not-found' }
  | { readonly code: 'method-not-allowed'; readonly allow: readonly string[] }
  /** `errors` names fields and what may stand there; values are never repeated. */
  | { readonly code: 'request-malformed'; readonly errors: readonly FieldError[] }
  | { readonly code: 'json-malformed' }
  | { readonly code: 'media-type-unsupported' }
  | { readonly code: 'body-too-large'; readonly maxBytes: number }
  /** No deadline and no counting rule has this id. */
  | { readonly code: 'rule-not-found' }
  /** `why` is from the record, in Japanese. */
  | { readonly code: 'period-not-reckoned'; readonly why: string }
  /** The last day would move over rest days that are not known; `safeSide` is the day before any moving. */
  | { readonly code: 'holidays-not-known'; readonly safeSide: string }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }
  | { readonly code: 'own-mistake' };

export interface FieldError {
  /** Path of the field, dots between; empty for the whole. */
  readonly field: string;
  /** What may stand there; empty where the schema says it. */
  readonly allowed: readonly string[];
}

/** The HTTP status of each problem: a new code breaks the build here. */
export const STATUS_OF: {
  readonly [C in ServerProblem['code']]: 400 | 404 | 405 | 413 | 415 | 422 | 429 | 500;
} = {
  'not-found': 404,
  'service-not-found': 404,
  'method-not-allowed': 405,
  'request-malformed': 400,
  'json-malformed': 400,
  'media-type-unsupported': 415,
  'body-too-large': 413,
  'rule-not-found': 404,
  'period-not-reckoned': 422,
  'holidays-not-known': 422,
  'too-many-requests': 429,
  'own-mistake': 500,
};

const TITLES: { readonly [C in ServerProblem['code']]: string } = {
  'not-found': 'There is nothing at this address. /openapi.json lists what there is.',
  'service-not-found': 'No service or place has this id. GET /api/v1/services lists them.',
  'method-not-allowed': 'This address does not take this method. See the Allow header.',
  'request-malformed': 'A field is not as it should be. See errors, and /openapi.json for the schema.',
  'json-malformed': 'The body is not JSON.',
  'media-type-unsupported': 'Send the body as application/json.',
  'body-too-large': 'The body is too large. See maxBytes.',
  'rule-not-found':
    'No deadline and no counting rule has this id. POST /api/v1/deadlines with facts lists the deadlines.',
  'period-not-reckoned': 'This period is not reckoned. See why.',
  'holidays-not-known': 'The holidays of that year are not known. See safeSide for the day to keep to.',
  'too-many-requests': 'Too many requests from this address. Try again after the seconds in Retry-After.',
  'own-mistake': 'The server made a mistake. Nothing that was sent has been recorded.',
};

/** The problem as an `application/problem+json` response. */
export function problemResponse(problem: ServerProblem): Response {
  const { body, status, headers } = documentOf(problem);
  return new Response(JSON.stringify(body), { status, headers });
}

/** The same where a route's answers are typed. */
export function problemJson(c: Pick<Context, 'json'>, problem: ServerProblem) {
  const { body, status, headers } = documentOf(problem);
  return c.json(body, status, headers);
}

function documentOf(problem: ServerProblem) {
  const { code, ...details } = problem;
  const status = STATUS_OF[code];
  // A type of our own, since `about:blank` would demand the status' phrase as title; callers switch on `code`.
  const body = { type: `urn:kakekomi:problem:${code}`, title: TITLES[code], status, code, ...details };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  };
  if (problem.code === 'method-not-allowed') headers['Allow'] = problem.allow.join(', ');
  if (problem.code === 'too-many-requests') headers['Retry-After'] = String(problem.retryAfterSeconds);
  return { body, status, headers };
}
