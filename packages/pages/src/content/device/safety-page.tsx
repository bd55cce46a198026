/** Is this phone watched or shared? What the exit hides, what it does not, and what not to do alone. */
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf, isCurrent } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { kindPath, servicePath } from '../parts/paths.ts';

/** The whole document. */
export function renderSafetyPage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.device;
  return renderContentPage({
    site,
    path: '/safety/',
    title: texts.safetyTitle,
    lead: texts.safetyLead,
    children: (
      <>
        <Notice tone="danger" title={texts.dangerTitle}>
          <p>{texts.danger}</p>
        </Notice>
        <section>
          <h2>{texts.askTitle}</h2>
          <Bullets items={texts.ask} />
          <p>{texts.askAnswer}</p>
        </section>
        <section>
          <h2>{texts.exitTitle}</h2>
          <p>{texts.exitText}</p>
          <p>{texts.exitKeys}</p>
        </section>
        <section>
          <h2>{texts.traceTitle}</h2>
          <dl>
            {texts.trace.map(({ what, how }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{texts.watchTitle}</h2>
          <Bullets items={texts.watch} />
          <p>{texts.contactOffender}</p>
          <Windows content={content} />
        </section>
        <section>
          <h2>{texts.libraryTitle}</h2>
          <Bullets items={texts.library} />
        </section>
        <p>
          <a href="/privacy/">{texts.privacyTitle}</a>
        </p>
      </>
    ),
  });
}

/** National windows made for violence at home or being followed, by name: nothing here is pressed by accident. */
function Windows({ content }: { readonly content: Content }): VNode {
  const texts = content.words.device;
  const made = content.listings.filter(
    ({ specializedIn, serviceArea, emergencyOnly, ...listing }) =>
      serviceArea.kind === 'national' &&
      !emergencyOnly &&
      isCurrent(listing, content.today) &&
      listing.placeOf === null &&
      (specializedIn.includes('family-dv') || specializedIn.includes('stalking')),
  );
  return (
    <>
      <h3>{texts.watchWindows}</h3>
      <ul class="name-list">
        {made.map(({ id, name, summary }) => (
          <li key={id}>
            <a href={servicePath(id)}>{name}</a>
            <span class="note">{summary}</span>
          </li>
        ))}
        <li>
          <a href={kindPath('police')}>{content.site.messages.taxonomy.serviceKinds.police}</a>
        </li>
      </ul>
    </>
  );
}
