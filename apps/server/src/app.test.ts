import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './app-env.ts';
import { MAX_BODY_BYTES, MAX_CASE_BYTES } from './body-limit.ts';
import { FILE_HEADERS, SECURITY_HEADERS } from './security-headers.ts';
import { testApp } from './testing/fixture.ts';

let app: App;
beforeAll(async () => {
  app = await testApp();
});

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

async function post(path: string, body: string, headers: Record<string, string> = FORM): Promise<Response> {
  return await app.request(path, { method: 'POST', body, headers });
}

describe('the site', () => {
  test('the first page holds a number to call', async () => {
    const response = await app.request('/');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toContain('href="tel:');
  });

  test('a page without its slash is led to it, and what stood behind ? is dropped', async () => {
    const response = await app.request('/areas/tokyo?x=MARKER');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/areas/tokyo/']);
  });

  test('a page that is not there is a page', async () => {
    const response = await app.request('/weather');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
  });

  test('HEAD is answered without a body', async () => {
    const response = await app.request('/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('a page takes no POST', async () => {
    const response = await post('/areas/tokyo/', '');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('the health check says from which day the data is', async () => {
    expect(await (await app.request('/healthz')).json()).toMatchObject({
      status: 'ok',
      builtOn: expect.any(String),
    });
  });
});

describe('the form without script', () => {
  test('answers with results, kept by nobody', async () => {
    const response = await post('/find', 'age=14&prefecture=JP-13&harms=bullying-child&cannot=phone');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[^']+'/);
    const html = await response.text();
    expect(html).toContain('24時間');
    expect(html).toContain('noindex');
  });

  test('nothing answered is answered too', async () => {
    expect((await post('/find/', '')).status).toBe(200);
  });

  test.each([
    ['an answer that cannot be read gets the questions again', 'age=MARKER', FORM, 400],
    ['another kind of body gets the first page', '{}', { 'content-type': 'application/json' }, 415],
    ['too long a body gets the first page', `municipality=${'MARKER'.repeat(MAX_BODY_BYTES)}`, FORM, 413],
  ])('%s: never a dead end', async (_why, body, headers, status) => {
    const response = await post('/find', body, headers);
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain('<form');
    expect(html).not.toContain('MARKER');
  });
});

describe('headers', () => {
  test.each([
    ['a page', 'GET', '/', 'same-origin'],
    ['a page that is not there', 'GET', '/weather', 'same-origin'],
    ['the results', 'POST', '/find', 'same-origin'],
    ['the health check', 'GET', '/healthz', 'same-origin'],
    ['the API', 'GET', '/api/v1/areas', 'cross-origin'],
    ['a problem of the API', 'GET', '/api/v1/weather', 'cross-origin'],
    ['HSDS', 'GET', '/hsds', 'cross-origin'],
    ['the description of the API', 'GET', '/openapi.json', 'cross-origin'],
  ])('%s carries them all', async (_why, method, path, crossOrigin) => {
    const response = await app.request(path, { method, headers: FORM });
    for (const name of Object.keys(SECURITY_HEADERS)) expect(response.headers.get(name), name).not.toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe(crossOrigin);
    expect(response.headers.get('access-control-allow-origin')).toBe(
      crossOrigin === 'cross-origin' ? '*' : null,
    );
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['data', '/data/index.json', 'cross-origin'],
    ['a script', '/assets/find-Ab12Cd34.js', 'same-origin'],
  ])('%s, which is no document, carries what a file needs', async (_why, path, crossOrigin) => {
    const { headers } = await app.request(path);
    for (const name of Object.keys(FILE_HEADERS)) expect(headers.get(name), name).not.toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe(crossOrigin);
    // A service worker asks for the files of its own site, and nothing else may.
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; connect-src 'self'");
  });

  test('no page has a script or style that its own policy would block', async () => {
    for (const path of ['/', '/find/', '/areas/tokyo/', '/404.html']) {
      const html = await (await app.request(path)).text();
      expect(html).not.toMatch(/\sstyle="|\son\w+="/);
      for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g)) {
        expect(attributes).toMatch(/src="\/|type="application\/(?:ld\+)?json"/);
      }
    }
  });
});

describe('one last day, by form post', () => {
  test('is reckoned, and kept by nobody', async () => {
    const response = await post('/deadlines/', 'rule=kokuso-kikan&start=2026-02-28');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[^']+'/);
    // 刑訴法55条: the first day is not counted, and the last is a Monday.
    expect(await response.text()).toContain('2026年8月31日');
  });

  test('a day that cannot be read is asked for again, and not repeated', async () => {
    const html = await (await post('/deadlines/', 'rule=kokuso-kikan&start=MARKER')).text();
    expect(html).toContain('<form');
    expect(html).not.toContain('MARKER');
  });

  test('what is no form is refused', async () => {
    const response = await post('/deadlines/', '{}', { 'content-type': 'application/json' });
    expect([response.status, await response.json()]).toMatchObject([415, { code: 'media-type-unsupported' }]);
  });
});

describe('limits', () => {
  test('a body of the API that is too large', async () => {
    const response = await post('/api/v1/match', `"${'a'.repeat(MAX_BODY_BYTES)}"`, {
      'content-type': 'application/json',
    });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'body-too-large' }]);
  });

  test('a case may be larger, and has its limit too', async () => {
    const headers = { 'content-type': 'application/json' };
    const text = JSON.stringify({ text: 'あ'.repeat(MAX_BODY_BYTES) });
    expect((await post('/api/v1/posts', text, headers)).status).toBe(200);
    const response = await post('/api/v1/plan', `"${'a'.repeat(MAX_CASE_BYTES)}"`, headers);
    expect([response.status, await response.json()]).toMatchObject([413, { maxBytes: MAX_CASE_BYTES }]);
  });

  test('a body that does not say how long it is', async () => {
    const chunk = new TextEncoder().encode('a'.repeat(1024));
    let left = 64;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    });
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://localhost/api/v1/match', {
      method: 'POST',
      body,
      headers,
      ...{ duplex: 'half' },
    });
    expect((await app.request(request)).status).toBe(413);
  });

  test('too many requests wait; pages never do', async () => {
    let now = 0;
    const limited = await testApp({ rateLimit: { burst: 2, perMinute: 60 }, clock: () => now });
    const ask = async (path: string, method = 'GET'): Promise<Response> =>
      await limited.request(path, { method, headers: FORM });
    expect([(await ask('/api/v1/areas')).status, (await ask('/hsds')).status]).toEqual([200, 200]);
    const refused = await ask('/api/v1/areas');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 1 });
    const form = await ask('/find', 'POST');
    expect([form.status, form.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await form.text()).toContain('href="tel:');
    expect([(await ask('/')).status, (await ask('/find')).status, (await ask('/healthz')).status]).toEqual([
      200, 308, 200,
    ]);
    now = 1000;
    expect((await ask('/api/v1/areas')).status).toBe(200);
  });

  test('behind a trusted proxy each client counts for itself', async () => {
    const limited = await testApp({ rateLimit: { burst: 1, perMinute: 1 }, trustedProxies: 1 });
    const ask = async (address: string): Promise<number> =>
      (await limited.request('/api/v1/areas', { headers: { 'x-forwarded-for': address } })).status;
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.1')]).toEqual([200, 200, 429]);
  });
});

test('our own mistake is answered without a word of it', async () => {
  const broken = await testApp({
    clock: () => {
      throw new Error('MARKER');
    },
  });
  const response = await broken.request('/api/v1/services');
  const text = await response.text();
  expect([response.status, text.includes('MARKER')]).toEqual([500, false]);
  expect(JSON.parse(text)).toMatchObject({ code: 'own-mistake' });
});
