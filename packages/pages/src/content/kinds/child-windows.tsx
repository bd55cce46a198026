/** Windows for children on cards that a ten-year-old can read: ways without a voice first, then the telephone. */
import type { ContactType, ListedContact, Listing } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { ContactButton } from '../../components/contact-button.tsx';
import { HoursInWords } from '../../components/way-state.tsx';
import { type Content, currentOfKind } from '../parts/content.ts';
import { servicePath } from '../parts/paths.ts';
import { RubyText } from '../parts/ruby-text.tsx';
import { ChildHello } from '../service/child-hello.tsx';

export function ChildWindows({ content }: { readonly content: Content }): VNode {
  const texts = content.words.lists;
  const national = currentOfKind(content, 'child').filter(
    ({ serviceArea }) => serviceArea.kind === 'national',
  );
  return (
    <>
      <ChildHello content={content} part="all" />
      <ChildCards content={content} title={texts.childSilent} listings={national} types={['chat', 'line']} />
      <ChildCards content={content} title={texts.childPhone} listings={national} types={['phone']} />
      <p>
        <RubyText text={texts.childSelf} />
      </p>
    </>
  );
}

function neverCloses(contacts: readonly ListedContact[]): boolean {
  return contacts.some(({ schedule }) => schedule?.source.trim() === '24/7');
}

/** The windows that a person answers by one of these ways. */
function ChildCards(props: {
  readonly content: Content;
  readonly title: string;
  readonly listings: readonly Listing[];
  readonly types: readonly ContactType[];
}): VNode | null {
  const { content, title, listings, types } = props;
  const texts = content.words.lists;
  const { messages } = content.site;
  const cards = listings
    .map((listing) => ({
      listing,
      contacts: listing.contacts.filter(
        ({ type, offer, answers }) => types.includes(type) && offer === 'usable' && answers === 'person',
      ),
    }))
    .filter(({ contacts }) => contacts.length > 0)
    .sort((a, b) => Number(neverCloses(b.contacts)) - Number(neverCloses(a.contacts)));
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>
        <RubyText text={title} />
      </h2>
      {cards.map(({ listing, contacts }) => (
        <article key={listing.id} class="card child-card">
          <h3 class="card-name">
            <a href={servicePath(listing.id)}>{listing.name}</a>
          </h3>
          {contacts.map((contact, index) => (
            <div key={index} class="way">
              <ContactButton messages={messages} contact={contact} of={listing.name} quiet={index > 0} />
              <p class="way-when">
                <HoursInWords messages={messages} contact={contact} />
              </p>
              {contact.cost === 'free' && (
                <p>
                  <RubyText text={texts.childFree} />
                </p>
              )}
            </div>
          ))}
          {listing.anonymous === 'accepted' && (
            <p>
              <RubyText text={texts.childAnonymous} />
            </p>
          )}
        </article>
      ))}
    </section>
  );
}
