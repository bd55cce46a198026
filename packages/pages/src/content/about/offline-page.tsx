/** What still works without a network: the telephone, above all. */
import type { VNode } from 'preact';
import { ContactButton } from '../../components/contact-button.tsx';
import { HoursInWords } from '../../components/way-state.tsx';
import type { SiteContext } from '../../site.ts';
import { listenersFirst } from '../areas/area-listings.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf, isCurrent } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';

/** The whole document; kept out of search results. */
export function renderOfflinePage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.about;
  return renderContentPage({
    site,
    path: '/offline/',
    title: texts.offlineTitle,
    lead: texts.offlineText,
    noindex: true,
    children: (
      <>
        <Bullets items={texts.offlineWorks} />
        <p>{texts.offlineNotWorks}</p>
        <p>{texts.offlineDanger}</p>
        <AlwaysLines content={content} />
        <nav class="further" aria-label={texts.offlineHome}>
          <a href="/">{texts.offlineHome}</a>
          <a href="/areas/">{texts.notFoundAreas}</a>
        </nav>
      </>
    ),
  });
}

/** Free national telephones that people answer round the clock, taking anybody of any age. */
function AlwaysLines({ content }: { readonly content: Content }): VNode {
  const { messages } = content.site;
  const lines = listenersFirst(content.listings)
    .filter(
      (listing) =>
        listing.serviceArea.kind === 'national' &&
        !listing.emergencyOnly &&
        isCurrent(listing, content.today),
    )
    .flatMap((listing) =>
      listing.contacts
        .filter(
          ({ type, answers, offer, cost, schedule, eligibility, serviceArea }) =>
            type === 'phone' &&
            answers === 'person' &&
            offer === 'usable' &&
            cost === 'free' &&
            eligibility === null &&
            serviceArea === null &&
            schedule?.source.trim() === '24/7',
        )
        .map((contact) => ({ listing, contact })),
    );
  const byValue = new Map(lines.map((line) => [line.contact.value, line] as const));
  return (
    <section>
      <h2>{content.words.about.offlineCall}</h2>
      <ul class="name-list">
        {[...byValue.values()].map(({ listing, contact }) => (
          <li key={listing.id}>
            <b>{listing.name}</b>
            <ContactButton messages={messages} contact={contact} of={listing.name} quiet />
            <p class="note">
              <HoursInWords messages={messages} contact={contact} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
