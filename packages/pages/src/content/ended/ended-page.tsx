/** Windows that have ended, and what to use instead: so that nobody follows an old article to a dead number. */
import type { Listing } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { SiteContext } from '../../site.ts';
import { type Content, contentOf, hasEnded } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { dateWords } from '../parts/dates.ts';
import { kindPath, servicePath } from '../parts/paths.ts';

/** The whole document. */
export function renderEndedPage(site: SiteContext): string {
  const content = contentOf(site);
  const texts = content.words.lists;
  const ended = content.listings
    .filter((listing) => hasEnded(listing, content.today))
    .sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? '') || a.id.localeCompare(b.id));
  return renderContentPage({
    site,
    path: '/ended/',
    title: texts.endedTitle,
    lead: texts.endedIntro,
    children: (
      <>
        <p class="note">{texts.endedDoubt}</p>
        {ended.length === 0 && <p>{texts.endedNone}</p>}
        {ended.map((listing) => (
          <EndedEntry key={listing.id} content={content} listing={listing} />
        ))}
      </>
    ),
  });
}

function EndedEntry({ content, listing }: { readonly content: Content; readonly listing: Listing }): VNode {
  const texts = content.words.lists;
  const { validFrom, validTo } = listing;
  const instead = listing.replacedBy.map(content.listingOf).filter((each) => each !== null);
  const from = validFrom === null ? texts.endedUnknownStart : dateWords(validFrom, content.words);
  return (
    <article class="card">
      <h2 class="card-name">
        <a href={servicePath(listing.id)}>{listing.name}</a>
      </h2>
      <p class="card-org">{listing.organization.name}</p>
      {validTo !== null && (
        <p>
          {texts.endedWhen}：{texts.endedPeriod(from, dateWords(validTo, content.words))}
        </p>
      )}
      <p>{texts.endedInstead}：</p>
      <ul class="plain-list">
        {instead.map((each) => (
          <li key={each.id}>
            <a href={servicePath(each.id)}>{each.name}</a>
          </li>
        ))}
        {instead.length === 0 && (
          <li>
            <a href={kindPath(listing.kind)}>{content.site.messages.taxonomy.serviceKinds[listing.kind]}</a>
          </li>
        )}
      </ul>
    </article>
  );
}
