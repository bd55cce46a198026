/** `GET /coverage`: when in an ordinary week somebody answers, for whom, and where the gaps are. */
import { createRoute, z } from '@hono/zod-openapi';
import { dateOf, type PlainDate } from '@kakekomi/calendar';
import { directoryOf } from '@kakekomi/directory';
import {
  COVERAGE_PEOPLE,
  COVERAGE_WAYS,
  type CoverageReport,
  coverageOf,
  ordinaryMondayFrom,
} from '@kakekomi/guidance';
import type { ApiContext, App } from '../app-env.ts';
import { prefectureInput, problemResponses } from './schemas.ts';

const spans = z
  .array(z.object({ from: z.number().int(), until: z.number().int() }))
  .readonly()
  .openapi({
    description: 'Minutes of the week, 0 at Monday 00:00 in Japan; `until` no longer belongs to it.',
  });

const coverage = createRoute({
  method: 'get',
  path: '/coverage',
  summary: 'When in the next week without holidays somebody answers, by prefecture and kind of person',
  request: { query: z.object({ prefecture: prefectureInput.optional() }) },
  responses: {
    200: {
      description:
        'One row for each prefecture, kind of person and way; `weekFrom` is null beyond the known holidays.',
      content: {
        'application/json': {
          schema: z.object({
            weekFrom: z.string().nullable(),
            rows: z
              .array(
                z
                  .object({
                    prefecture: z.string().nullable().openapi({ description: 'Null: no prefecture told.' }),
                    person: z.enum(COVERAGE_PEOPLE.map(({ id }) => id)),
                    way: z.enum(COVERAGE_WAYS),
                    answeredMinutes: z.number().int(),
                    byHour: z.array(z.number().int()).readonly(),
                    silent: spans,
                    pairGaps: spans,
                  })
                  .openapi('CoverageRow'),
              )
              .readonly(),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

/** Adds the route. */
export function coverageRoutes(app: App, context: ApiContext): void {
  const reportOf = reporter(context);
  app.openapi(coverage, (c) => {
    const { prefecture } = c.req.valid('query');
    const report = reportOf();
    const rows = (report?.rows ?? []).filter(
      (row) => prefecture === undefined || row.prefecture === prefecture,
    );
    c.header('Cache-Control', 'public, max-age=300');
    return c.json({ weekFrom: report?.weekFrom ?? null, rows }, 200);
  });
}

/** Reckoned once a week, since it takes a second or two; nothing that is asked can make it be reckoned again. */
function reporter({ dataset, now }: ApiContext): () => CoverageReport | null {
  const { listings, builtOn, holidays } = dataset;
  const directory = directoryOf(listings, builtOn);
  let made: { readonly monday: PlainDate; readonly report: CoverageReport } | null = null;
  return () => {
    const monday = ordinaryMondayFrom(dateOf(now()), holidays);
    if (monday === null) return null;
    if (made?.monday !== monday) made = { monday, report: coverageOf(directory, monday, holidays) };
    return made.report;
  };
}
