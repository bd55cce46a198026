/** The directory as HSDS 3.0: https://docs.openhumanservices.org/hsds/. Lists come in the page envelope that its API reference asks for. */
import { createRoute, z } from '@hono/zod-openapi';
import { dateOf } from '@kakekomi/calendar';
import { type HsdsExport, hsdsOf } from '@kakekomi/directory';
import { compress } from 'hono/compress';
import { problemResponses } from '../api/schemas.ts';
import { type ApiContext, type App, newApp } from '../app-env.ts';
import { problemJson } from '../problem.ts';

const VERSION = '3.0';
const PROFILE = 'https://docs.openhumanservices.org/hsds/';
const MOST_A_PAGE = 500;

/** The lists that we serve, by the last part of their path, with the word for one entry. */
const LISTS = [
  ['services', 'services', 'service'],
  ['organizations', 'organizations', 'organization'],
  ['service_at_locations', 'serviceAtLocations', 'service_at_location'],
  ['taxonomies', 'taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'taxonomyTerms', 'taxonomy_term'],
] as const satisfies readonly (readonly [string, keyof HsdsExport, string])[];

/** Their fields are those of the standard; its own schemas check them. */
function entrySchema(name: string) {
  return z.custom<{ readonly id: string }>().openapi({
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', format: 'uuid' } },
    additionalProperties: true,
    description: `HSDS ${VERSION} ${name}`,
  });
}

const paging = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per_page: z.coerce.number().int().min(1).max(MOST_A_PAGE).default(50),
});

const root = createRoute({
  method: 'get',
  path: '/',
  summary: 'Version and profile of HSDS that is served here',
  responses: {
    200: {
      description: 'As the HSDS API reference asks',
      content: {
        'application/json': {
          schema: z.object({ version: z.string(), profile: z.string(), openapi_url: z.string() }),
        },
      },
    },
    ...problemResponses,
  },
});

/** Everything under `/hsds`. */
export function hsdsRoutes({ dataset, now }: ApiContext): App {
  const app = newApp();
  const exported = exporter({ dataset, now });
  app.use(compress());
  app.openapi(root, (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(
      { version: VERSION, profile: PROFILE, openapi_url: new URL('/openapi.json', c.req.url).href },
      200,
    );
  });
  for (const [path, key, name] of LISTS) {
    const entry = entrySchema(name);
    const list = createRoute({
      method: 'get',
      path: `/${path}`,
      summary: `HSDS ${path}`,
      request: { query: paging },
      responses: {
        200: { description: 'One page', content: { 'application/json': { schema: pageOf(entry) } } },
        ...problemResponses,
      },
    });
    const one = createRoute({
      method: 'get',
      path: `/${path}/{id}`,
      summary: `HSDS ${name}`,
      request: { params: z.object({ id: z.string().min(1).max(100) }) },
      responses: {
        200: { description: 'The entry', content: { 'application/json': { schema: entry } } },
        ...problemResponses,
      },
    });
    app.openapi(list, (c) => {
      const { page, per_page: size } = c.req.valid('query');
      const all: readonly { readonly id: string }[] = exported()[key];
      const contents = all.slice((page - 1) * size, page * size);
      const pages = Math.max(1, Math.ceil(all.length / size));
      c.header('Cache-Control', 'public, max-age=300');
      return c.json(
        {
          total_items: all.length,
          total_pages: pages,
          page_number: page,
          size: contents.length,
          first_page: page === 1,
          last_page: page === pages,
          empty: contents.length === 0,
          contents,
        },
        200,
      );
    });
    app.openapi(one, (c) => {
      const { id } = c.req.valid('param');
      const all: readonly { readonly id: string }[] = exported()[key];
      const found = all.find((each) => each.id === id);
      if (found === undefined) return problemJson(c, { code: 'not-found' });
      c.header('Cache-Control', 'public, max-age=300');
      return c.json(found, 200);
    });
  }
  return app;
}

function pageOf(entry: ReturnType<typeof entrySchema>) {
  return z.object({
    total_items: z.number().int(),
    total_pages: z.number().int(),
    page_number: z.number().int(),
    size: z.number().int().openapi({ description: 'Entries on this page' }),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(entry).readonly(),
  });
}

/** The export of today: made once a day, since only the day decides which services have ended. */
function exporter({ dataset, now }: ApiContext): () => HsdsExport {
  let made: { readonly on: string; readonly value: HsdsExport } | null = null;
  return () => {
    const on = dateOf(now());
    if (made?.on !== on) made = { on, value: hsdsOf(dataset.services, dataset.places, on) };
    return made.value;
  };
}
