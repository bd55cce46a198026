/**
 * Works offline after one visit. Pages and data come from the network when it answers soon, else from what was kept: a
 * number that has changed is worth a moment's wait, a frightened person is not. What is kept is the same for everybody, so
 * that the store on a device tells nothing about what was read; nothing that was posted is ever kept.
 */

/** Put in by the build. */
declare const PRECACHE: {
  readonly version: string;
  readonly core: readonly string[];
  readonly rest: readonly string[];
};

/** The part of the worker's scope that is used here; the DOM's types are those of a page. */
interface WorkerEvent extends Event {
  readonly request: Request;
  readonly data: unknown;
  waitUntil(promise: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'fetch' | 'message',
    listener: (event: WorkerEvent) => void,
  ): void;
}
const worker = globalThis as unknown as WorkerScope;

const CACHE = `site-${PRECACHE.version}`;
/** After so long without an answer the kept copy is shown. */
const PATIENCE_MILLISECONDS = 2500;
const BATCH = 20;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(PRECACHE.core.map((path) => new Request(path, { cache: 'no-cache' }))))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('message', (event) => {
  if (event.data === 'idle') event.waitUntil(keepRest());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method !== 'GET') {
    if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('/offline/')));
    return;
  }
  if (url.pathname.startsWith('/assets/')) event.respondWith(keptFirst(request));
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request, '/offline/'));
  else event.respondWith(networkFirst(request, null));
});

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

async function networkFirst(request: Request, otherwise: string | null): Promise<Response> {
  const cache = await caches.open(CACHE);
  const copy = await cache.match(request, { ignoreSearch: true });
  const network = fetch(request).catch(() => null);
  const soon =
    copy === undefined
      ? network
      : Promise.race([
          network,
          new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, null)),
        ]);
  const answer = await soon;
  if (answer !== null && (answer.ok || copy === undefined)) return answer;
  return copy ?? (otherwise === null ? Response.error() : kept(otherwise));
}

async function kept(path: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? Response.error();
}

/** In small batches, so that a page that is being opened meanwhile need not wait long. */
async function keepRest(): Promise<void> {
  const cache = await caches.open(CACHE);
  const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = PRECACHE.rest.filter((path) => !have.has(path));
  for (let start = 0; start < missing.length; start += BATCH) {
    await cache.addAll(missing.slice(start, start + BATCH));
  }
}
