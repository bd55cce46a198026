/** A page that is not there: short, and with two ways on. */
import type { SiteContext } from '../../site.ts';
import { contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';

/** The whole document; kept out of search results. */
export function renderNotFoundPage(site: SiteContext): string {
  const { about: texts, device } = contentOf(site).words;
  return renderContentPage({
    site,
    path: '/404.html',
    title: texts.notFoundTitle,
    lead: texts.notFoundText,
    noindex: true,
    children: (
      <>
        <nav class="further" aria-label={texts.notFoundTitle}>
          <a href="/">{texts.notFoundHome}</a>
          <a href="/areas/">{texts.notFoundAreas}</a>
          <a href="/ended/">{texts.notFoundEnded}</a>
        </nav>
        <p>{device.danger}</p>
      </>
    ),
  });
}
