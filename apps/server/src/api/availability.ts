/** `GET /availability`: who answers at one window at a moment. */
import { createRoute, z } from '@hono/zod-openapi';
import { type Availability, availabilityAt, dateOf, type LocalMoment } from '@kakekomi/calendar';
import { ANSWERERS, CONTACT_TYPES, type ListedContact, type Listing } from '@kakekomi/directory';
import type { ApiContext, App } from '../app-env.ts';
import { problemJson } from '../problem.ts';
import { availabilitySchema, momentInput, problemResponses } from './schemas.ts';
import { idReader } from './services.ts';

const availability = createRoute({
  method: 'get',
  path: '/availability',
  summary: 'The state of each contact of one service or place',
  request: {
    query: z.object({
      id: z.string().min(1).max(100).openapi({ example: 'ihaho' }),
      at: momentInput.optional(),
    }),
  },
  responses: {
    200: {
      description:
        'Contacts that may be used, with their state; none where the service is not valid at that moment.',
      content: {
        'application/json': {
          schema: z.object({
            id: z.string(),
            at: z.string(),
            status: z.enum(['current', 'ended', 'not-yet']),
            contacts: z
              .array(
                z.object({
                  type: z.enum(CONTACT_TYPES),
                  value: z.string().nullable(),
                  label: z.string(),
                  answers: z.enum(ANSWERERS),
                  availability: availabilitySchema,
                }),
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
export function availabilityRoutes(app: App, { dataset, now }: ApiContext): void {
  const idOf = idReader(dataset.services);
  const byId = new Map<string, Listing>(dataset.listings.map((listing) => [listing.id, listing]));
  const stateOf = ({ schedule }: ListedContact, at: LocalMoment): Availability =>
    schedule === null
      ? { kind: 'unknown', why: 'hours-not-published' }
      : availabilityAt(schedule, at, dataset.holidays);

  app.openapi(availability, (c) => {
    const { id, at = now() } = c.req.valid('query');
    const listing = byId.get(idOf(id));
    if (listing === undefined) return problemJson(c, { code: 'service-not-found' });
    const status = statusAt(listing, at);
    const usable = listing.contacts.filter(({ offer }) => offer === 'usable' || offer === 'visit');
    const contacts = usable.map((contact) => {
      const { type, value, label, answers } = contact;
      return { type, value, label, answers, availability: stateOf(contact, at) };
    });
    c.header('Cache-Control', 'no-store');
    return c.json({ id: listing.id, at, status, contacts: status === 'current' ? contacts : [] }, 200);
  });
}

function statusAt({ validFrom, validTo }: Listing, at: LocalMoment): 'current' | 'ended' | 'not-yet' {
  const today = dateOf(at);
  if (validTo !== null && validTo < today) return 'ended';
  return validFrom !== null && validFrom > today ? 'not-yet' : 'current';
}
