/**
 * The whole server as one function of its data: the site, the form without script, the open API. It listens to nothing,
 * writes nothing and keeps nothing of what is sent, so any number of them can stand side by side.
 */

import { localMomentOf } from '@kakekomi/calendar';
import type { Dataset } from '@kakekomi/dataset';
import type { SiteContext } from '@kakekomi/pages';
import type { Context, Next } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { apiRoutes } from './api/routes.ts';
import { type App, type AppEnv, newApp } from './app-env.ts';
import { assetAt, assetResponse } from './asset-response.ts';
import type { Assets } from './assets.ts';
import { bodyWithin } from './body-limit.ts';
import { clientAddress } from './client-address.ts';
import { deadlinesRoute } from './deadlines-route.ts';
import { findRoute, homeInstead } from './find-route.ts';
import { hsdsRoutes } from './hsds/routes.ts';
import { openApiRoute } from './openapi.ts';
import { problemResponse, type ServerProblem } from './problem.ts';
import { type RateLimit, rateLimiter } from './rate-limit.ts';
import { contentSecurityPolicy, isSecured, SECURITY_HEADERS } from './security-headers.ts';

export interface AppOptions {
  readonly dataset: Dataset;
  readonly site: SiteContext;
  readonly assets: Assets;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  readonly rateLimit: RateLimit | null;
  readonly trustedProxies: number;
}

/** Parts that any site may read from: nothing there depends on who asks. */
const OPEN_PATHS = ['/api/*', '/hsds/*', '/openapi.json', '/data/*'];
const LIMITED_PATHS = ['/find', '/deadlines', '/api/*', '/hsds/*'];
/** Also static pages, which are not limited. */
const FORM_PATHS = ['/find', '/find/', '/deadlines', '/deadlines/'];
const NO_STYLE = contentSecurityPolicy([]);

/** The app; `app.request` answers in a test as a listening server would. */
export function createApp({ dataset, site, assets, clock, rateLimit, trustedProxies }: AppOptions): App {
  const app = newApp();
  const now = () => localMomentOf(clock());
  const refuse = (c: Context<AppEnv>, problem: ServerProblem): Response =>
    isFind(c.req.path) ? homeInstead(assets, c.req.raw, problem) : problemResponse(problem);

  app.use(secureTheRest);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_c, allow) => problemResponse({ code: 'method-not-allowed', allow }),
    }),
  );
  for (const path of OPEN_PATHS) {
    app.use(
      path,
      cors({
        origin: '*',
        allowMethods: ['GET', 'HEAD', 'POST'],
        allowHeaders: ['Content-Type'],
        maxAge: 86_400,
      }),
    );
    app.use(path, openToAll);
  }
  if (rateLimit !== null) {
    const take = rateLimiter(rateLimit);
    const limited = async (c: Context<AppEnv>, next: Next): Promise<Response | undefined> => {
      if (c.req.method === 'GET' && FORM_PATHS.includes(c.req.path)) return void (await next());
      const remoteAddress = c.env?.incoming?.socket.remoteAddress;
      const address = clientAddress(
        { remoteAddress, forwardedFor: c.req.header('x-forwarded-for') },
        trustedProxies,
      );
      const wait = take(address, clock());
      if (wait > 0) return refuse(c, { code: 'too-many-requests', retryAfterSeconds: wait });
      await next();
      return undefined;
    };
    for (const path of LIMITED_PATHS) app.use(path, limited);
  }
  app.use(bodyWithin(refuse));

  app.get('/healthz', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok', builtOn: dataset.builtOn });
  });
  findRoute(app, { site, assets, now });
  deadlinesRoute(app, { site, dataset, now });
  app.route('/api/v1', apiRoutes({ dataset, now }));
  app.route('/hsds', hsdsRoutes({ dataset, now }));
  openApiRoute(app);

  app.notFound((c) => {
    if (/^\/(?:api|hsds)(?:\/|$)/.test(c.req.path)) return problemResponse({ code: 'not-found' });
    const found = assetAt(assets, new URL(c.req.url).pathname);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const there = found.kind !== 'nothing';
      return problemResponse(
        there ? { code: 'method-not-allowed', allow: ['GET', 'HEAD'] } : { code: 'not-found' },
      );
    }
    if (found.kind === 'asset') return assetResponse(found.asset, c.req.raw);
    if (found.kind === 'moved') return c.redirect(found.to, 308);
    const page = assets.get('/404.html');
    return page === undefined ? problemResponse({ code: 'not-found' }) : assetResponse(page, c.req.raw, 404);
  });

  // Neither the message nor the stack is written anywhere: both may hold what somebody sent.
  app.onError((thrown, c) => {
    if (!(thrown instanceof HTTPException)) return refuse(c, { code: 'own-mistake' });
    return refuse(c, { code: thrown.status === 415 ? 'media-type-unsupported' : 'json-malformed' });
  });
  return app;
}

function isFind(path: string): boolean {
  return path === '/find' || path === '/find/';
}

/** Whatever a route leaves out. */
async function secureTheRest(c: Context<AppEnv>, next: Next): Promise<void> {
  await next();
  if (isSecured(c.res)) return;
  const { headers } = c.res;
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    if (!headers.has(name)) headers.set(name, value);
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NO_STYLE);
}

async function openToAll(c: Context<AppEnv>, next: Next): Promise<void> {
  await next();
  c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
}
