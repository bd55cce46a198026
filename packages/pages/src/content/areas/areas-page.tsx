/** The 47 prefectures by region. */
import type { SiteContext } from '../../site.ts';
import { contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { areaPath } from '../parts/paths.ts';
import { areaListings } from './area-listings.ts';
import { REGIONS } from './regions.ts';

/** The whole document. */
export function renderAreasPage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.lists;
  const countOf = (code: Parameters<typeof areaListings>[1]): number => {
    const { local, municipal } = areaListings(content, code);
    return local.reduce((sum, { listings }) => sum + listings.length, municipal.length);
  };
  return renderContentPage({
    site,
    path: '/areas/',
    title: texts.areasTitle,
    lead: texts.areasIntro,
    children: (
      <>
        <p>{texts.areasNational}</p>
        {REGIONS.map(({ name, prefectures }) => (
          <section key={name}>
            <h2>{texts.regions[name]}</h2>
            <ul class="area-list">
              {prefectures.map((prefecture) => (
                <li key={prefecture.code}>
                  <a href={areaPath(prefecture)}>
                    {prefecture.name}
                    <span class="note">{texts.areasCount(countOf(prefecture.code))}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  });
}
