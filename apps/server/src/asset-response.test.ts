import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { assetAt, assetResponse } from './asset-response.ts';
import { type Asset, type Assets, assetOf } from './assets.ts';

const HTML = `<!doctype html><style>p{color:red}</style>${'<p>だれかが答えます</p>'.repeat(50)}`;

async function asset(path: string, text = HTML): Promise<Asset> {
  return await assetOf(path, new TextEncoder().encode(text));
}

async function site(): Promise<Assets> {
  const paths = ['/index.html', '/areas/tokyo/index.html', '/assets/find-Ab12Cd34.js', '/sw.js'];
  return new Map(await Promise.all(paths.map(async (path) => [path, await asset(path)] as const)));
}

describe('assetAt', () => {
  test.each([
    ['the home page', '/', '/index.html'],
    ['a page in a folder', '/areas/tokyo/', '/areas/tokyo/index.html'],
    ['a file', '/sw.js', '/sw.js'],
    ['percent signs are read', '/areas/%74okyo/', '/areas/tokyo/index.html'],
  ])('%s', async (_why, path, file) => {
    expect(assetAt(await site(), path)).toMatchObject({ kind: 'asset', path: file });
  });

  test('the slash that was left out is added', async () => {
    expect(assetAt(await site(), '/areas/tokyo')).toEqual({ kind: 'moved', to: '/areas/tokyo/' });
  });

  test.each([
    ['no such page', '/weather/'],
    ['a way out of the folder', '/../../etc/passwd'],
    ['the same, encoded', '/..%2f..%2fetc/passwd'],
    ['a broken percent sign', '/%zz'],
    ['a folder without a page', '/areas'],
    ['another host', '//example.com'],
  ])('%s leads nowhere', async (_why, path) => {
    expect(assetAt(await site(), path).kind).toBe('nothing');
  });
});

describe('assetResponse', () => {
  const request = (headers: Record<string, string>): Request => new Request('http://localhost/', { headers });

  test('compressed for those who take it, and the same words for all', async () => {
    const page = await asset('/index.html');
    const response = assetResponse(page, request({ 'accept-encoding': 'gzip' }));
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const body = Buffer.from(await response.arrayBuffer());
    expect(gunzipSync(body).toString()).toBe(HTML);
    expect(await assetResponse(page, request({})).text()).toBe(HTML);
  });

  test('each form has its own tag, and 304 answers it', async () => {
    const page = await asset('/index.html');
    const first = assetResponse(page, request({ 'accept-encoding': 'br' }));
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe(assetResponse(page, request({})).headers.get('etag'));
    const again = assetResponse(
      page,
      request({ 'accept-encoding': 'br', 'if-none-match': `"other", ${tag}` }),
    );
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  });

  test('a page allows its own style by hash', async () => {
    const policy = assetResponse(await asset('/index.html'), request({})).headers.get(
      'content-security-policy',
    );
    expect(policy).toMatch(/style-src 'sha256-/);
  });

  test.each([
    ['a page is asked about each time', '/index.html', 'no-cache'],
    ['the worker too, or it could never be replaced', '/sw.js', 'no-cache'],
    ['a word of eight letters is no hash', '/data/national-services.json', 'no-cache'],
    ['a hashed file is kept', '/assets/find-Ab12Cd34.js', 'public, max-age=31536000, immutable'],
  ])('%s', async (_why, path, cache) => {
    expect(assetResponse(await asset(path), request({})).headers.get('cache-control')).toBe(cache);
  });
});
