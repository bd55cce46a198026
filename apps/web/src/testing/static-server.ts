/** The built site on a port of its own, with the headers of `_headers`, as a CDN would serve it; remembers every request. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFile } from '../build/static-files.ts';

export interface StaticSite {
  readonly origin: string;
  /** Method, URL and body of every request since the start. */
  readonly requests: readonly { readonly method: string; readonly url: string; readonly body: string }[];
  readonly stop: () => Promise<void>;
}

/** Where `npm run build` writes the site; `KAKEKOMI_SITE` names another folder, for a copy that nobody else builds. */
export const DIST = process.env['KAKEKOMI_SITE'] ?? fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export async function startStaticSite(): Promise<StaticSite> {
  const manifest: unknown = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
  const { styleHash } = manifest as { readonly styleHash: string };
  const policy = /Content-Security-Policy: (.+)/.exec(headersFile(styleHash))?.[1] ?? '';
  const requests: { method: string; url: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString('utf8');
    });
    request.on('end', () => {
      const { method = '', url = '/' } = request;
      requests.push({ method, url, body });
      const path = decodeURIComponent(new URL(url, 'http://site').pathname);
      const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
      readFile(file).then(
        (content) => {
          response.writeHead(200, {
            'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
            'Content-Security-Policy': policy,
            'Cache-Control': 'no-cache',
          });
          response.end(content);
        },
        () => {
          response.writeHead(404, { 'Content-Type': 'text/plain' });
          response.end('not found');
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
