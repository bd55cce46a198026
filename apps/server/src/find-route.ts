/** `POST /find`: the form for browsers without script. The answers are read, used for the one page and forgotten. */
import type { LocalMoment } from '@kakekomi/calendar';
import { situationFromForm } from '@kakekomi/casefile';
import { renderFormProblem, renderResults, type SiteContext } from '@kakekomi/pages';
import type { App } from './app-env.ts';
import { assetResponse } from './asset-response.ts';
import type { Assets } from './assets.ts';
import { isFormBody, privatePage } from './private-page.ts';
import { problemResponse, type ServerProblem, STATUS_OF } from './problem.ts';

export interface FindContext {
  readonly site: SiteContext;
  readonly assets: Assets;
  readonly now: () => LocalMoment;
}

/** Adds the route. `GET /find` is the static page. */
export function findRoute(app: App, { site, assets, now }: FindContext): void {
  app.post('/find', async (c) => {
    if (!isFormBody(c.req.header('content-type'))) {
      return homeInstead(assets, c.req.raw, { code: 'media-type-unsupported' });
    }
    const situation = situationFromForm(new URLSearchParams(await c.req.text()));
    const readable = situation.kind === 'ok';
    const html = readable
      ? renderResults(site, situation.value, now())
      : renderFormProblem(site, situation.problem);
    const status = readable ? 200 : STATUS_OF['request-malformed'];
    return await privatePage(html, { status, site, accepted: c.req.header('accept-encoding') });
  });
}

/**
 * Never a dead end: whoever cannot be given results is given the first page again, with its numbers to call and its
 * questions, under the status of the problem.
 */
export function homeInstead(assets: Assets, request: Request, problem: ServerProblem): Response {
  const home = assets.get('/index.html');
  if (home === undefined) return problemResponse(problem);
  const response = assetResponse(home, request, STATUS_OF[problem.code]);
  response.headers.set('Cache-Control', 'no-store');
  response.headers.delete('ETag');
  if (problem.code === 'too-many-requests')
    response.headers.set('Retry-After', String(problem.retryAfterSeconds));
  return response;
}
