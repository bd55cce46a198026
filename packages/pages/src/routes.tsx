/** Every page of the site, and the two answers that only a server gives. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { Situation, SituationProblem } from '@kakekomi/casefile';
import { type CoverageReport, recommend } from '@kakekomi/guidance';
import { isClockTrusted } from './components/trusted-clock.ts';
import { contentRoutes } from './content/index.ts';
import { type GuideData, guideRoutes } from './guide/index.ts';
import { FindPage } from './home/find-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { NeutralPage } from './layout/neutral-page.tsx';
import { renderDocument } from './layout/render-document.tsx';
import type { PapersData } from './papers/papers-data.ts';
import { papersRoutes } from './papers/papers-routes.ts';
import { PLAN_PATH, renderPlanPage } from './plan/plan-page.tsx';
import { entriesOfSituation, togglePhone } from './results/entries.ts';
import { groupResults, RESULT_LIMIT } from './results/groups.ts';
import { ResultsPage } from './results/results-page.tsx';
import type { Route, SiteContext } from './site.ts';

/** What some pages need beside the site: reckoned or read at build, absent where it was not. */
export interface RouteExtras {
  readonly coverage?: CoverageReport | null;
  readonly guide?: GuideData;
  /** Shown only where there is a guide, too. */
  readonly papers?: PapersData;
}

/** All pages that are the same for everybody: written to files at build, and served as they are. */
export function routesOf(site: SiteContext, extras: RouteExtras = {}): readonly Route[] {
  return [
    { path: '/', render: (context) => renderDocument(context, <HomePage site={context} />) },
    { path: '/find/', render: (context) => renderDocument(context, <FindPage site={context} />) },
    { path: '/neutral/', render: (context) => renderDocument(context, <NeutralPage site={context} />) },
    { path: PLAN_PATH, render: renderPlanPage },
    ...contentRoutes(site, {
      coverage: extras.coverage ?? null,
      ...(extras.guide && { guide: extras.guide }),
    }),
    ...(extras.guide === undefined ? [] : guideRoutes(site, withForms(extras.guide, extras.papers))),
    ...(extras.guide === undefined || extras.papers === undefined
      ? []
      : papersRoutes(extras.guide, extras.papers)),
  ];
}

/** The pages of steps name the papers that belong to them. */
function withForms(guide: GuideData, papers: PapersData | undefined): GuideData {
  return papers === undefined ? guide : { ...guide, forms: papers.data.forms };
}

/** The answer to a form posted without script. Must be sent with `Cache-Control: no-store`. */
export function renderResults(site: SiteContext, situation: Situation, at: LocalMoment): string {
  const { directory, holidays } = site;
  const result = recommend({ directory, situation, at, holidays, limit: RESULT_LIMIT });
  const clock = isClockTrusted(at, site.compiledOn ?? directory.builtOn) ? 'trusted' : 'doubtful';
  return renderDocument(
    site,
    <ResultsPage
      site={site}
      situation={situation}
      refined={entriesOfSituation(togglePhone(situation))}
      at={at}
      result={result}
      clock={clock}
      groups={groupResults(result, clock)}
    />,
  );
}

/** The questions again, where what was posted could not be read; never repeats what was written. */
export function renderFormProblem(site: SiteContext, problems: readonly SituationProblem[]): string {
  return renderDocument(site, <FindPage site={site} problems={problems} />);
}
