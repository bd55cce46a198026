/** The built site in memory: read once, compressed once, so that a request touches no disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { err, ok, type Result } from '@kakekomi/kernel';
import { FILE_HEADERS, pageHeaders, styleHashesOf } from './security-headers.ts';

export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Null where compressing would not make it smaller. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly brotli: Uint8Array<ArrayBuffer> | null;
  /** Hash of the body, without quotes; each compressed form adds its own ending. */
  readonly tag: string;
  /** True where the name holds a hash of the content, so that it may be kept for ever. */
  readonly immutable: boolean;
  /** Security headers: of a page, which names its inlined styles by their hashes, or of a file that pages use. */
  readonly headers: Readonly<Record<string, string>>;
}

/** By path from the site's root: `/areas/index.html`. */
export type Assets = ReadonlyMap<string, Asset>;

export type AssetsProblem = { readonly code: 'site-not-built' };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.zip': 'application/zip',
};

const COMPRESSED_ALREADY = new Set(['.png', '.webp', '.zip', '.ico']);

/** `find-Ab12Cd34.js`: a hash of eight or more letters before the ending, at least one of them a digit or a capital. */
const HASHED = /[-.](?=[\w-]*[\dA-Z])[\w-]{8,}\.(?:js|css|json|svg|png|webp)$/;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);
/** Higher levels of brotli take ten times as long for a twentieth of the size; a server should start quickly. */
const BROTLI_LEVEL = 6;

/** Notes of the build to a server, not pages. */
const NOT_SERVED = /(?:\.map|^\/_headers|^\/manifest\.json)$/;

/** Reads every file under `root`; source maps stay out. */
export async function loadAssets(root: string): Promise<Result<Assets, AssetsProblem>> {
  const files = await filesUnder(root);
  if (!files.includes(join(root, 'index.html'))) return err({ code: 'site-not-built' });
  const named = files.map((file) => [`/${relative(root, file).split(sep).join('/')}`, file] as const);
  const assets = await Promise.all(
    named
      .filter(([path]) => !NOT_SERVED.test(path))
      .map(
        async ([path, file]) => [path, await assetOf(path, new Uint8Array(await readFile(file)))] as const,
      ),
  );
  return ok(new Map(assets));
}

/** An asset from a path and its bytes. */
export async function assetOf(path: string, body: Uint8Array<ArrayBuffer>): Promise<Asset> {
  const extension = extname(path).toLowerCase();
  const small = COMPRESSED_ALREADY.has(extension);
  const [gzipped, brotli] = small ? [null, null] : await Promise.all([gzipOf(body), brotliCompressed(body)]);
  const smaller = (bytes: Uint8Array | null): Uint8Array<ArrayBuffer> | null =>
    bytes !== null && bytes.length < body.length ? new Uint8Array(bytes) : null;
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    body,
    gzip: smaller(gzipped),
    brotli: smaller(brotli),
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 16),
    immutable: HASHED.test(path),
    headers:
      extension === '.html' ? pageHeaders(styleHashesOf(new TextDecoder().decode(body))) : FILE_HEADERS,
  };
}

function brotliCompressed(body: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliOf(body, { params });
}

async function filesUnder(root: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
