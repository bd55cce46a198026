/** What this site is, what it is not, who runs it, where the facts come from and what is not proved. */
import type { SiteContext } from '../../site.ts';
import { countData } from '../data/counts.ts';
import { Bullets } from '../parts/bullets.tsx';
import { contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';

/** The whole document. */
export function renderAboutPage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.about;
  return renderContentPage({
    site,
    path: '/about/',
    title: texts.title,
    lead: texts.lead,
    children: (
      <>
        <p>{texts.kind}</p>
        <section>
          <h2>{texts.whatTitle}</h2>
          <h3>{texts.doesTitle}</h3>
          <Bullets items={texts.does} />
          <h3>{texts.doesNotTitle}</h3>
          <Bullets items={texts.doesNot} />
        </section>
        <section>
          <h2>{texts.moneyTitle}</h2>
          <p>{texts.money}</p>
        </section>
        <section>
          <h2>{texts.whoTitle}</h2>
          <p>{texts.operator(site.operator ?? texts.operatorUnset)}</p>
          <p class="note">{texts.operatorNote}</p>
        </section>
        <section>
          <h2>{texts.factsTitle}</h2>
          <Bullets items={texts.facts} />
        </section>
        <section>
          <h2>{texts.notProvedTitle}</h2>
          <p>{texts.assuredCount(countData(content).assured)}</p>
          <Bullets items={texts.notProved} />
        </section>
        <section>
          <h2>{texts.licenceTitle}</h2>
          <p>{texts.licence}</p>
          <nav class="further" aria-label={texts.licenceTitle}>
            <a href="/data/">{texts.toData}</a>
            <a href="/kinds/">{texts.toKinds}</a>
            <a href="/coverage/">{texts.toCoverage}</a>
          </nav>
        </section>
      </>
    ),
  });
}
