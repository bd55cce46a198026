/** The addresses of the guide, each with what draws it: the same for everybody, readable without script. */
import type { Route, SiteContext } from '../site.ts';
import { renderDeadlinePage } from './deadlines/deadline-page.tsx';
import { renderDeadlinesPage } from './deadlines/deadlines-page.tsx';
import type { GuideData } from './guide-data.ts';
import {
  DEADLINES_PATH,
  deadlinePath,
  MAP_PATH,
  PLATFORMS_PATH,
  PROVIDERS_PATH,
  platformPath,
  RIGHTS_PATH,
  rightPath,
  stepPath,
} from './paths.ts';
import { renderPlatformPage } from './platforms/platform-page.tsx';
import { renderPlatformsPage } from './platforms/platforms-page.tsx';
import { renderProvidersPage } from './platforms/providers-page.tsx';
import { renderRightPage } from './rights/right-page.tsx';
import { renderRightsPage } from './rights/rights-page.tsx';
import { renderMapPage } from './steps/map-page.tsx';
import { renderStepPage } from './steps/step-page.tsx';

/** Every page of the guide. `/steps/` itself is a content page, which needs no data. */
export function guideRoutes(_site: SiteContext, guide: GuideData): readonly Route[] {
  return [
    { path: MAP_PATH, render: (site) => renderMapPage(site, guide) },
    ...guide.law.steps.map(
      (step): Route => ({
        path: stepPath(step.id),
        render: (site) => renderStepPage(site, guide, step),
      }),
    ),
    { path: RIGHTS_PATH, render: (site) => renderRightsPage(site, guide) },
    ...guide.law.rights.map(
      (right): Route => ({
        path: rightPath(right.id),
        render: (site) => renderRightPage(site, guide, right),
      }),
    ),
    { path: PLATFORMS_PATH, render: (site) => renderPlatformsPage(site, guide) },
    { path: PROVIDERS_PATH, render: (site) => renderProvidersPage(site, guide) },
    ...guide.platforms.map(
      (platform): Route => ({
        path: platformPath(platform.id),
        render: (site) => renderPlatformPage(site, guide, platform),
      }),
    ),
    { path: DEADLINES_PATH, render: (site) => renderDeadlinesPage(site, guide) },
    ...guide.law.deadlines.map(
      (rule): Route => ({
        path: deadlinePath(rule.id),
        render: (site) => renderDeadlinePage(site, guide, rule),
      }),
    ),
  ];
}
