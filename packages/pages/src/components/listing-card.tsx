/** A window on a list that nobody asked for by answers: who runs it, what it does, every way, the page of its own. */
import type { Listing } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { servicePath } from '../content/parts/paths.ts';
import type { SiteContext } from '../site.ts';
import { ContactWays } from './contact-ways.tsx';
import { SourceLine } from './source-line.tsx';

export interface ListingCardProps {
  readonly site: SiteContext;
  readonly listing: Listing;
  /** The level of the window's name; 3 where the card stands under a section's h2. */
  readonly headingLevel?: 2 | 3 | 4;
}

export function ListingCard({ site, listing, headingLevel = 3 }: ListingCardProps): VNode {
  const Heading = `h${headingLevel}` as const;
  const { messages } = site;
  return (
    <article class="card">
      <Heading class="card-name">
        <a href={servicePath(listing.id)}>{listing.name}</a>
      </Heading>
      <p class="card-org">{listing.organization.name}</p>
      <p>{listing.summary}</p>
      {listing.anonymous === 'accepted' && <p class="card-fact">{messages.window.anonymous}</p>}
      <ContactWays
        messages={messages}
        contacts={listing.contacts}
        officialPage={listing.officialPage}
        of={listing.name}
      />
      <SourceLine messages={messages} listing={listing} />
    </article>
  );
}
