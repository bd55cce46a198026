/** `POST /match`: the windows for a situation. The body is read, answered and forgotten. */
import { createRoute, z } from '@hono/zod-openapi';
import { parseSituation } from '@kakekomi/casefile';
import { encodeRecommendations, recommend } from '@kakekomi/guidance';
import type { ApiContext, App } from '../app-env.ts';
import { problemJson } from '../problem.ts';
import { momentInput, problemResponses, recommendationsSchema, situationSchema } from './schemas.ts';
import { problemOfSituation } from './validation.ts';

const MOST = 1000;

const match = createRoute({
  method: 'post',
  path: '/match',
  summary: 'Windows for a situation, in order, each with its reasons and cautions',
  description:
    'Nothing that is sent is stored or logged. Every field of the situation is optional: an empty one answers with who can be reached now. ' +
    'Information, not a judgement: the answer says nothing about whether a post is unlawful.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({
            situation: situationSchema,
            at: momentInput.optional(),
            limit: z.number().int().min(1).max(MOST).optional(),
          }),
          example: {
            situation: { age: 14, prefecture: 'JP-13', harms: ['bullying-child'], cannot: ['phone'] },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'Recommendations',
      content: { 'application/json': { schema: recommendationsSchema } },
    },
    ...problemResponses,
  },
});

/** Adds the route. */
export function matchRoutes(app: App, { dataset, now }: ApiContext): void {
  const { listings, builtOn, holidays } = dataset;
  const directory = { listings, builtOn };
  app.openapi(match, (c) => {
    const { situation: values, at = now(), limit } = c.req.valid('json');
    const situation = parseSituation(values);
    if (situation.kind === 'err') return problemJson(c, problemOfSituation(situation.problem));
    const asked = { situation: situation.value, at, directory, holidays };
    const answer = recommend(limit === undefined ? asked : { ...asked, limit });
    c.header('Cache-Control', 'no-store');
    return c.json({ at, ...encodeRecommendations(answer) }, 200);
  });
}
