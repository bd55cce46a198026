/** Answers a request for a page or file of the site from memory. */
import type { Asset, Assets } from './assets.ts';
import { encodingFor } from './encoding.ts';
import { secured } from './security-headers.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a corrected number must reach everybody at once. */
const ASK_FIRST = 'no-cache';

/** What stands at a path: a file, a page in a folder, the way to it with the slash that was left out, or nothing. */
export type Found =
  | { readonly kind: 'asset'; readonly asset: Asset; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

/** Looks a URL's path up; a path that cannot be decoded leads nowhere. */
export function assetAt(assets: Assets, urlPath: string): Found {
  const path = decoded(urlPath);
  if (path === null) return { kind: 'nothing' };
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const asset = assets.get(file);
  if (asset !== undefined) return { kind: 'asset', asset, path: file };
  // From our own list of paths, never from what was asked: a crafted path cannot lead to another host.
  return assets.has(`${path}/index.html`)
    ? { kind: 'moved', to: encodeURI(`${path}/`) }
    : { kind: 'nothing' };
}

/** The asset in the form that the client takes; 304 where it has that already. */
export function assetResponse(asset: Asset, request: Request, status = 200): Response {
  const accepted = encodingFor(request.headers.get('accept-encoding'));
  const encoding =
    accepted === 'br' && asset.brotli !== null
      ? 'br'
      : accepted !== 'identity' && asset.gzip !== null
        ? 'gzip'
        : null;
  const tag = `"${asset.tag}${encoding === null ? '' : `-${encoding}`}"`;
  // A plain object, complete from the start: the adapter then writes it out without building a Response of the platform.
  const headers: Record<string, string> = {
    ...asset.headers,
    'Cache-Control': asset.immutable ? FOR_EVER : ASK_FIRST,
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && hasTag(request.headers.get('if-none-match'), tag)) {
    return secured(new Response(null, { status: 304, headers }));
  }
  const body =
    (encoding === 'br' ? asset.brotli : encoding === 'gzip' ? asset.gzip : asset.body) ?? asset.body;
  headers['Content-Type'] = asset.type;
  headers['Content-Length'] = String(body.length);
  if (encoding !== null) headers['Content-Encoding'] = encoding;
  return secured(new Response(body, { status, headers }));
}

function hasTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag);
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
