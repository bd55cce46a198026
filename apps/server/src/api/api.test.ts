import { hsdsOf } from '@kakekomi/directory';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../app-env.ts';
import { TEST_MOMENT, testApp, testDataset } from '../testing/fixture.ts';

let app: App;
beforeAll(async () => {
  app = await testApp();
});

async function get(path: string): Promise<{ status: number; body: Record<string, never> }> {
  const response = await app.request(path);
  return { status: response.status, body: await response.json() };
}

async function match(body: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return await app.request('/api/v1/match', {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json' },
  });
}

describe('GET /services', () => {
  test('every record is on exactly one page', async () => {
    const { listings } = await testDataset();
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await get(`/api/v1/services?status=all&perPage=100&page=${page}`);
      const { items, pages } = body as unknown as { items: readonly { id: string }[]; pages: number };
      ids.push(...items.map(({ id }) => id));
      if (page >= pages) break;
    }
    expect(ids).toEqual(listings.map(({ id }) => id).sort());
  });

  test.each([
    [
      'by prefecture, in any form of its name',
      `prefecture=${encodeURIComponent('愛知県')}`,
      'police-cyber-aichi',
      'police-cyber-osaka',
    ],
    ['by kind', 'kind=lawyer', 'houterasu-support-dial', 'childline'],
    ['ended ones are left out', 'prefecture=JP-13', 'ihaho', 'docomo-nettrouble-campaign'],
    ['unless asked for', 'status=ended', 'docomo-nettrouble-campaign', 'ihaho'],
    ['and were current in their days', 'at=2020-08-01T12:00', 'docomo-nettrouble-campaign', 'no-such-id'],
  ])('%s', async (_why, query, among, notAmong) => {
    const ids: string[] = [];
    for (const page of [1, 2, 3, 4]) {
      const { body } = await get(`/api/v1/services?${query}&perPage=100&page=${page}`);
      ids.push(...(body as unknown as { items: readonly { id: string }[] }).items.map(({ id }) => id));
    }
    expect(ids).toContain(among);
    expect(ids).not.toContain(notAmong);
  });

  test('a filter that does not exist is named, and what was written is not repeated', async () => {
    const { status, body } = await get('/api/v1/services?kind=MARKER&prefecture=MARKER');
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'request-malformed',
      errors: [{ field: 'prefecture' }, { field: 'kind' }],
    });
    expect(JSON.stringify(body)).not.toContain('MARKER');
  });
});

describe('GET /services/{id}', () => {
  test('a former id leads to the present one', async () => {
    const { body } = await get('/api/v1/services/kodomo-sos-24-connector');
    expect(body).toMatchObject({ id: 'mext-24h-kodomo-sos' });
  });

  test('no value that is not confirmed leaves the server, by any way', async () => {
    const { listings } = await testDataset();
    const held = listings.flatMap(({ id, contacts }) =>
      contacts.filter(({ offer }) => offer === 'unconfirmed').map(({ value }) => ({ id, value })),
    );
    expect(held.length).toBeGreaterThan(0);
    for (const { id } of held) {
      const { body } = await get(`/api/v1/services/${id}`);
      const { contacts } = body as unknown as {
        contacts: readonly { offer: string; value: string | null }[];
      };
      for (const { offer, value } of contacts) expect(value === null || offer === 'usable').toBe(true);
      const state = await get(`/api/v1/availability?id=${id}`);
      for (const { value } of held.filter((each) => each.id === id)) {
        const usable = contacts.some((each) => each.value === value);
        if (!usable) expect(JSON.stringify(state.body)).not.toContain(JSON.stringify(value));
      }
    }
  });

  test('an unknown id is a problem that does not repeat it', async () => {
    const { status, body } = await get('/api/v1/services/MARKER');
    expect([status, body]).toMatchObject([404, { code: 'service-not-found' }]);
    expect(JSON.stringify(body)).not.toContain('MARKER');
  });
});

describe('GET /availability', () => {
  test('open until the evening, in Japan', async () => {
    const { body } = await get('/api/v1/availability?id=moj-minna-no-jinken-110');
    expect(body).toMatchObject({ at: TEST_MOMENT, status: 'current' });
    expect(JSON.stringify(body)).toContain('{"kind":"open","until":"2026-11-24T17:15"}');
  });

  test('a holiday between two holidays is a holiday', async () => {
    const { body } = await get('/api/v1/availability?id=moj-minna-no-jinken-110&at=2026-09-22T10:00');
    expect(JSON.stringify(body)).toContain('{"kind":"closed","opensAt":"2026-09-24T08:30"}');
  });

  test('an ended window offers nothing', async () => {
    const { body } = await get('/api/v1/availability?id=docomo-nettrouble-campaign');
    expect(body).toMatchObject({ status: 'ended', contacts: [] });
  });
});

test('GET /areas: 47 prefectures, each with windows of its own', async () => {
  const { body } = await get('/api/v1/areas');
  const { areas } = body as unknown as { areas: readonly { services: number }[] };
  expect(areas).toHaveLength(47);
  for (const { services } of areas) expect(services).toBeGreaterThan(0);
});

test('GET /coverage: every kind of person in a prefecture, by voice and without', async () => {
  const { body } = await get('/api/v1/coverage?prefecture=okinawa');
  const { weekFrom, rows } = body as unknown as { weekFrom: string; rows: readonly { prefecture: string }[] };
  expect(weekFrom).toBe('2026-11-30');
  expect(rows).toHaveLength(16);
  for (const { prefecture } of rows) expect(prefecture).toBe('JP-47');
});

describe('POST /match', () => {
  test('recommends, with reasons, and nobody keeps the answer', async () => {
    const response = await match({
      situation: { age: 14, prefecture: '東京都', cannot: ['phone'] },
      limit: 3,
    });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { at, recommendations } = await response.json();
    expect([at, recommendations.length]).toEqual([TEST_MOMENT, 3]);
    for (const { contact, reasons } of recommendations) {
      expect(contact.type).not.toBe('phone');
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  test('a moment of the past is answered as it was', async () => {
    const response = await match({ situation: {}, at: '2020-08-01T12:00' });
    const { recommendations } = await response.json();
    const ids = recommendations.map(({ serviceId }: { readonly serviceId: string }) => serviceId);
    expect(ids).toContain('docomo-nettrouble-campaign');
  });

  test.each([
    ['a field that does not exist', { situation: { MARKER: 1 } }, ['situation']],
    ['a harm that does not exist', { situation: { harms: ['MARKER'] } }, ['situation.harms.0']],
    ['a prefecture that does not exist', { situation: { prefecture: 'MARKER' } }, ['situation.prefecture']],
    ['a moment that is none', { situation: {}, at: 'MARKER' }, ['at']],
    ['no situation', {}, ['situation']],
  ])('%s: the field is named, what was written is not', async (_why, body, fields) => {
    const response = await match(body);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).not.toContain('MARKER');
    const { errors } = JSON.parse(text);
    expect(errors.map(({ field }: { readonly field: string }) => field)).toEqual(fields);
  });

  test.each([
    ['not JSON', '{MARKER', 'application/json', 400, 'json-malformed'],
    ['another type', 'MARKER', 'text/plain', 415, 'media-type-unsupported'],
  ])('%s', async (_why, body, type, status, code) => {
    const response = await app.request('/api/v1/match', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    const text = await response.text();
    expect([response.status, JSON.parse(text).code, text.includes('MARKER')]).toEqual([status, code, false]);
  });

  test('other sites may ask, after asking whether they may', async () => {
    const response = await app.request('/api/v1/match', {
      method: 'OPTIONS',
      headers: { origin: 'https://school.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  });
});

describe('HSDS', () => {
  test('says which version it is, with and without the slash', async () => {
    expect((await get('/hsds')).body).toMatchObject({ version: '3.0' });
    expect((await get('/hsds/')).status).toBe(200);
  });

  test('the page envelope of the standard, and every service on one page', async () => {
    const { services, places } = await testDataset();
    const { body } = await get('/hsds/services?per_page=100&page=2');
    expect(body).toMatchObject({
      total_items: services.length,
      page_number: 2,
      first_page: false,
      empty: false,
    });
    expect(Object.keys(body)).toEqual([
      ...[
        'total_items',
        'total_pages',
        'page_number',
        'size',
        'first_page',
        'last_page',
        'empty',
        'contents',
      ],
    ]);
    const day = (await testDataset()).builtOn;
    expect(hsdsOf(services, places, day).services).toHaveLength(services.length);
  });

  test.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
    '%s: an entry of the list is found by its id',
    async (list) => {
      const { body } = await get(`/hsds/${list}?per_page=1`);
      const [entry] = (body as unknown as { contents: readonly { id: string }[] }).contents;
      expect((await get(`/hsds/${list}/${entry?.id}`)).body).toEqual(entry);
      expect((await get(`/hsds/${list}/MARKER`)).body).toMatchObject({ code: 'not-found' });
    },
  );

  test('a page beyond the last is empty', async () => {
    expect((await get('/hsds/taxonomies?page=99')).body).toMatchObject({
      empty: true,
      size: 0,
      contents: [],
    });
  });
});
