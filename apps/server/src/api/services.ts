/** `GET /services` and `GET /services/{id}`: the directory as it is, page by page. */
import { createRoute, z } from '@hono/zod-openapi';
import { dateOf } from '@kakekomi/calendar';
import { ACTIONS, CONTACT_TYPES, HARMS, type Listing, listingsFor, SERVICE_KINDS } from '@kakekomi/directory';
import type { ApiContext, App } from '../app-env.ts';
import { problemJson } from '../problem.ts';
import { encodeListing } from './encode.ts';
import { momentInput, prefectureInput, problemResponses, serviceSchema } from './schemas.ts';

const MOST_A_PAGE = 100;

const list = createRoute({
  method: 'get',
  path: '/services',
  summary: 'Services and their places, filtered, sorted by id',
  request: {
    query: z.object({
      prefecture: prefectureInput.optional(),
      kind: z.enum(SERVICE_KINDS).optional(),
      harm: z.enum(HARMS).optional(),
      action: z.enum(ACTIONS).optional(),
      contactType: z.enum(CONTACT_TYPES).optional(),
      status: z
        .enum(['current', 'ended', 'all'])
        .default('current')
        .openapi({ description: 'As of `at`: valid, ended, or every record.' }),
      at: momentInput.optional(),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      perPage: z.coerce.number().int().min(1).max(MOST_A_PAGE).default(20),
    }),
  },
  responses: {
    200: {
      description: 'One page',
      content: {
        'application/json': {
          schema: z
            .object({
              total: z.number().int(),
              page: z.number().int(),
              perPage: z.number().int(),
              pages: z.number().int(),
              items: z.array(serviceSchema).readonly(),
            })
            .openapi('ServicePage'),
        },
      },
    },
    ...problemResponses,
  },
});

const one = createRoute({
  method: 'get',
  path: '/services/{id}',
  summary: 'One service or place, by its id or a former one',
  request: { params: z.object({ id: z.string().min(1).max(100).openapi({ example: 'ihaho' }) }) },
  responses: {
    200: { description: 'The record', content: { 'application/json': { schema: serviceSchema } } },
    ...problemResponses,
  },
});

/** Adds the routes. */
export function serviceRoutes(app: App, { dataset, now }: ApiContext): void {
  const idOf = idReader(dataset.services);
  const byId = new Map<string, Listing>(dataset.listings.map((listing) => [listing.id, listing]));

  app.openapi(list, (c) => {
    const { prefecture, kind, harm, action, contactType, status, at, page, perPage } = c.req.valid('query');
    const reachable =
      prefecture === undefined
        ? dataset.listings
        : [...listingsFor(dataset.listings, 'national'), ...listingsFor(dataset.listings, prefecture)];
    const today = dateOf(at ?? now());
    const found = reachable
      .filter(
        (listing) =>
          (kind === undefined || listing.kind === kind) &&
          (harm === undefined || listing.harms.includes(harm)) &&
          (action === undefined || listing.actions.includes(action)) &&
          (contactType === undefined || listing.contacts.some(({ type }) => type === contactType)) &&
          (status === 'all' || (status === 'ended') === hasEnded(listing, today)),
      )
      .filter((listing) => status !== 'current' || listing.validFrom === null || listing.validFrom <= today)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const items = found.slice((page - 1) * perPage, page * perPage).map(encodeListing);
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(
      { total: found.length, page, perPage, pages: Math.ceil(found.length / perPage), items },
      200,
    );
  });

  app.openapi(one, (c) => {
    const listing = byId.get(idOf(c.req.valid('param').id));
    if (listing === undefined) return problemJson(c, { code: 'service-not-found' });
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(encodeListing(listing), 200);
  });
}

function hasEnded({ validTo }: Listing, today: string): boolean {
  return validTo !== null && validTo < today;
}

/** Former ids lead to the present one. */
export function idReader(services: ApiContext['dataset']['services']): (id: string) => string {
  const former = new Map<string, string>(
    services.flatMap(({ id, alternateIds }) => alternateIds.map((alternate) => [alternate, id] as const)),
  );
  return (id) => former.get(id) ?? id;
}
