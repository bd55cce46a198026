/** `POST /deadlines/`: one last day reckoned for browsers without script. The day is read, used for the one page and forgotten. */
import { dateOf, type LocalMoment } from '@kakekomi/calendar';
import type { Dataset } from '@kakekomi/dataset';
import { deadlineAnswerOf, renderDeadlineAnswer, type SiteContext } from '@kakekomi/pages';
import type { App } from './app-env.ts';
import { isFormBody, privatePage } from './private-page.ts';
import { problemResponse } from './problem.ts';

export interface DeadlinesContext {
  readonly site: SiteContext;
  readonly dataset: Pick<Dataset, 'law' | 'platformRecords' | 'accessProviders'>;
  readonly now: () => LocalMoment;
}

/** Adds the route. `GET /deadlines/` is the static page. */
export function deadlinesRoute(app: App, { site, dataset, now }: DeadlinesContext): void {
  const { law, platformRecords: platforms, accessProviders } = dataset;
  app.post('/deadlines', async (c) => {
    if (!isFormBody(c.req.header('content-type'))) return problemResponse({ code: 'media-type-unsupported' });
    const form = new URLSearchParams(await c.req.text());
    const answer = deadlineAnswerOf(
      {
        rule: form.get('rule') ?? '',
        start: form.get('start') ?? '',
        startsAtMidnight: form.get('startsAtMidnight') ?? '',
      },
      law,
      site.holidays,
      dateOf(now()),
    );
    const html = renderDeadlineAnswer(site, { law, platforms, accessProviders }, answer);
    return await privatePage(html, { status: 200, site, accepted: c.req.header('accept-encoding') });
  });
}
