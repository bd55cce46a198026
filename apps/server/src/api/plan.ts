/** `POST /plan`: the way from now on for a situation or a whole case. The body is read, answered and forgotten. */
import { createRoute, z } from '@hono/zod-openapi';
import { CASE_FILE_FORMAT, EMPTY_CASE, parseCaseFile, parseSituation } from '@kakekomi/casefile';
import { encodePlan, plan as planOf } from '@kakekomi/guidance';
import type { ApiContext, App } from '../app-env.ts';
import { problemJson } from '../problem.ts';
import { planSchema } from './law-schemas.ts';
import { momentInput, problemResponses, situationSchema } from './schemas.ts';
import { problemOfCaseFile, problemOfSituation } from './validation.ts';

const caseFileInput = z
  .looseObject({ format: z.literal(CASE_FILE_FORMAT), version: z.number().int().min(0) })
  .openapi('CaseFile', {
    description:
      'A case as the site keeps it in a plain file: `situation`, `posts`, `facts` and `answers`. Older versions are led on.',
  });

const asked = z
  .strictObject({
    situation: situationSchema.optional(),
    caseFile: caseFileInput.optional(),
    at: momentInput.optional(),
  })
  .superRefine(({ situation, caseFile }, context) => {
    if ((situation === undefined) !== (caseFile === undefined)) return;
    context.addIssue({ code: 'custom', path: ['situation'], message: 'does-not-go-together' });
  })
  .openapi({ oneOf: [{ required: ['situation'] }, { required: ['caseFile'] }] });

const plan = createRoute({
  method: 'post',
  path: '/plan',
  summary:
    'The way from now on, stage by stage: what is open, why, with whom, until when, and what to ask next',
  description:
    'Nothing that is sent is stored or logged. Whatever has been told so far, there is a plan. Information, not legal advice: ' +
    'it says nothing about whether a post is unlawful. Show `askBefore` before anything of its stage, and `notice` with it all.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: asked,
          example: { situation: { prefecture: 'JP-13', harms: ['defamation'], wants: ['identification'] } },
        },
      },
    },
  },
  responses: {
    200: { description: 'The plan', content: { 'application/json': { schema: planSchema } } },
    ...problemResponses,
  },
});

/** Adds the route. */
export function planRoutes(app: App, { dataset, now }: ApiContext): void {
  const { listings, builtOn, holidays, law, platformRecords: platforms } = dataset;
  const directory = { listings, builtOn };
  app.openapi(plan, (c) => {
    const { situation: values, caseFile: kept, at = now() } = c.req.valid('json');
    const situation = parseSituation(values ?? {});
    if (situation.kind === 'err') return problemJson(c, problemOfSituation(situation.problem));
    const whole = kept === undefined ? null : parseCaseFile(kept);
    if (whole?.kind === 'err') return problemJson(c, problemOfCaseFile(whole.problem));
    const caseFile = whole?.value ?? { ...EMPTY_CASE, situation: situation.value };
    const answer = planOf({ caseFile, at, directory, holidays, law, platforms });
    c.header('Cache-Control', 'no-store');
    return c.json(encodePlan(answer, law, at), 200);
  });
}
