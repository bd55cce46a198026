/** `POST /deadlines`: every last day that follows from the facts, or one period counted bare. */
import { createRoute, z } from '@hono/zod-openapi';
import { dateOf } from '@kakekomi/calendar';
import { assertNever } from '@kakekomi/kernel';
import {
  computePeriod,
  deadlinesFor,
  encodeDeadline,
  encodePeriod,
  NOTICE_JA,
  type PeriodProblem,
} from '@kakekomi/law';
import type { ApiContext, App } from '../app-env.ts';
import { problemJson, type ServerProblem } from '../problem.ts';
import {
  dayInput,
  deadlineSchema,
  factsSchema,
  noticeSchema,
  periodSchema,
  unitInput,
} from './law-schemas.ts';
import { dateText, problemResponses } from './schemas.ts';

const LONGEST_PERIOD = 100_000;

const asked = z
  .strictObject({
    facts: factsSchema.optional(),
    on: dayInput.optional().openapi({ description: 'As of which day; left out: today in Japan.' }),
    rule: z.string().min(1).max(100).optional().openapi({
      description: 'Instead of facts: the id of a deadline or of a counting rule, counted from `start`.',
      example: 'kokuso-kikan',
    }),
    start: dayInput.optional(),
    startsAtMidnight: z.boolean().optional(),
    length: z.number().int().min(1).max(LONGEST_PERIOD).optional(),
    unit: unitInput.optional(),
  })
  .superRefine(({ facts, rule, start, startsAtMidnight, length, unit }, context) => {
    const note = (field: string): void => {
      context.addIssue({ code: 'custom', path: [field], message: 'does-not-go-together' });
    };
    if (rule === undefined) {
      if (facts === undefined) note('facts');
      if (start !== undefined) note('start');
      if (startsAtMidnight !== undefined) note('startsAtMidnight');
      if (length !== undefined) note('length');
      if (unit !== undefined) note('unit');
      return;
    }
    if (facts !== undefined) note('facts');
    if (start === undefined) note('start');
    if ((length === undefined) !== (unit === undefined)) note(length === undefined ? 'length' : 'unit');
  })
  .openapi({ oneOf: [{ required: ['facts'] }, { required: ['rule', 'start'] }] });

const deadlines = createRoute({
  method: 'post',
  path: '/deadlines',
  summary: 'Last days with their reasoning, soonest first; or one period counted bare',
  description:
    'Nothing that is sent is stored or logged. Every fact is optional. Information, not legal advice: show `notice` with it.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: asked,
          example: { facts: { posted: '2026-08-01', noticed: '2026-08-05', knownOffender: true } },
        },
      },
    },
  },
  responses: {
    200: {
      description:
        'With facts, `Deadline`s: when to see a lawyer first, then logs, then the law. With a rule, one `Period`.',
      content: {
        'application/json': {
          schema: z.object({
            on: dateText,
            deadlines: z.array(z.union([deadlineSchema, periodSchema])).readonly(),
            notice: noticeSchema,
          }),
        },
      },
    },
    ...problemResponses,
  },
});

/** Adds the route. */
export function deadlineRoutes(app: App, { dataset, now }: ApiContext): void {
  const { law, holidays } = dataset;
  app.openapi(deadlines, (c) => {
    const { facts = {}, on = dateOf(now()), rule, start, ...length } = c.req.valid('json');
    c.header('Cache-Control', 'no-store');
    if (rule === undefined || start === undefined) {
      const found = deadlinesFor(facts, law, holidays, on);
      return c.json(
        { on, deadlines: found.map((each) => encodeDeadline(each, law)), notice: NOTICE_JA },
        200,
      );
    }
    const period = computePeriod({ rule, start, ...length }, law, holidays);
    if (period.kind === 'err') return problemJson(c, problemOf(period.problem));
    return c.json({ on, deadlines: [encodePeriod(period.value, start, on, law)], notice: NOTICE_JA }, 200);
  });
}

function problemOf(problem: PeriodProblem): ServerProblem {
  switch (problem.code) {
    case 'no-such-rule':
      return { code: 'rule-not-found' };
    case 'length-needed':
    case 'length-malformed':
    case 'too-far':
      return { code: 'request-malformed', errors: [{ field: 'length', allowed: [] }] };
    case 'not-reckoned':
      return { code: 'period-not-reckoned', why: problem.why };
    case 'holidays-not-known':
      return { code: 'holidays-not-known', safeSide: problem.safeSide };
    default:
      return assertNever(problem, 'problemOf');
  }
}
