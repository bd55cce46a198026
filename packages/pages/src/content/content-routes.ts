/** The addresses of the content pages, each with what draws it. */
import { PREFECTURES, SERVICE_KINDS } from '@kakekomi/directory';
import type { CoverageReport } from '@kakekomi/guidance';
import type { GuideData } from '../guide/guide-data.ts';
import type { Route, SiteContext } from '../site.ts';
import { renderAboutPage } from './about/about-page.tsx';
import { renderNotFoundPage } from './about/not-found-page.tsx';
import { renderOfflinePage } from './about/offline-page.tsx';
import { renderAreaPage } from './areas/area-page.tsx';
import { renderAreasPage } from './areas/areas-page.tsx';
import { renderCoveragePage } from './coverage/coverage-page.tsx';
import { renderDataPage } from './data/data-page.tsx';
import { renderPrivacyPage } from './device/privacy-page.tsx';
import { renderSafetyPage } from './device/safety-page.tsx';
import { renderEndedPage } from './ended/ended-page.tsx';
import { renderKindPage } from './kinds/kind-page.tsx';
import { renderKindsPage } from './kinds/kinds-page.tsx';
import { contentOf } from './parts/content.ts';
import { areaPath, kindPath, servicePath } from './parts/paths.ts';
import { renderServicePage } from './service/service-page.tsx';
import { renderStepsPage } from './steps/steps-page.tsx';

/** What a content page may need beside the site: reckoned at build, absent where it was not. */
export interface ContentExtras {
  readonly coverage: CoverageReport | null;
  /** The law, for the periods on the page of the steps. */
  readonly guide?: GuideData;
}

/** Every content page: windows and places, areas, kinds, and the pages that explain. */
export function contentRoutes(
  site: SiteContext,
  extras: ContentExtras = { coverage: null },
): readonly Route[] {
  return [
    ...serviceRoutes(site),
    { path: '/areas/', render: renderAreasPage },
    ...PREFECTURES.map(
      (prefecture): Route => ({
        path: areaPath(prefecture),
        render: (context) => renderAreaPage(context, prefecture),
      }),
    ),
    { path: '/kinds/', render: renderKindsPage },
    ...SERVICE_KINDS.map(
      (kind): Route => ({ path: kindPath(kind), render: (context) => renderKindPage(context, kind) }),
    ),
    { path: '/ended/', render: renderEndedPage },
    { path: '/steps/', render: (context) => renderStepsPage(context, extras.guide ?? null) },
    { path: '/coverage/', render: (context) => renderCoveragePage(context, extras.coverage) },
    { path: '/data/', render: renderDataPage },
    { path: '/privacy/', render: renderPrivacyPage },
    { path: '/safety/', render: renderSafetyPage },
    { path: '/about/', render: renderAboutPage },
    { path: '/404.html', render: renderNotFoundPage },
    { path: '/offline/', render: renderOfflinePage },
  ];
}

function serviceRoutes(site: SiteContext): readonly Route[] {
  return site.directory.listings.map(({ id }) => ({
    path: servicePath(id),
    render: (context) => {
      const content = contentOf(context);
      const listing = content.listingOf(id);
      const record = content.recordOf(id);
      const service = listing === null ? null : content.serviceOf(listing);
      if (listing === null || record === null || service === null)
        throw new Error('a listing without its record');
      return renderServicePage(context, { listing, record, service });
    },
  }));
}
