/** `GET /areas`: the 47 prefectures, with how many windows of their own each has. */
import { createRoute, z } from '@hono/zod-openapi';
import { listingsFor, PREFECTURES } from '@kakekomi/directory';
import type { ApiContext, App } from '../app-env.ts';
import { problemResponses } from './schemas.ts';

const areas = createRoute({
  method: 'get',
  path: '/areas',
  summary: 'The prefectures, north to south',
  responses: {
    200: {
      description: 'All 47',
      content: {
        'application/json': {
          schema: z.object({
            national: z.number().int().openapi({ description: 'Windows for the whole country.' }),
            areas: z
              .array(
                z
                  .object({
                    code: z.string(),
                    name: z.string(),
                    slug: z.string(),
                    services: z
                      .number()
                      .int()
                      .openapi({ description: 'Windows for this prefecture or a part of it.' }),
                  })
                  .openapi('Area'),
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
export function areaRoutes(app: App, { dataset }: ApiContext): void {
  const answer = {
    national: listingsFor(dataset.listings, 'national').length,
    areas: PREFECTURES.map(({ code, name, slug }) => {
      return { code, name, slug, services: listingsFor(dataset.listings, code).length };
    }),
  };
  app.openapi(areas, (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(answer, 200);
  });
}
