/** Everything for one prefecture, without script, server or answers: the national lines that never close come first. */
import type { Prefecture } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { ContactButton } from '../../components/contact-button.tsx';
import { ListingCard } from '../../components/listing-card.tsx';
import { Notice } from '../../components/notice.tsx';
import type { SiteContext } from '../../site.ts';
import { type Content, contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { areaPath, servicePath } from '../parts/paths.ts';
import { KeepFirst, mayRemove } from '../service/before-notice.tsx';
import { type AreaListings, areaListings, type KindGroup } from './area-listings.ts';

/** The whole document. */
export function renderAreaPage(site: SiteContext, prefecture: Prefecture): string {
  const content = contentOf(site);
  const texts = content.words.lists;
  const found = areaListings(content, prefecture.code);
  return renderContentPage({
    site,
    path: areaPath(prefecture),
    title: texts.areaTitle(prefecture.name),
    lead: texts.areaIntro(prefecture.name),
    scripts: ['now'],
    children: <AreaSections content={content} prefecture={prefecture} found={found} />,
  });
}

function AreaSections(props: {
  readonly content: Content;
  readonly prefecture: Prefecture;
  readonly found: AreaListings;
}): VNode {
  const { content, prefecture, found } = props;
  const { site } = content;
  const texts = content.words.lists;
  const kinds = site.messages.taxonomy.serviceKinds;
  return (
    <>
      <p>{texts.areaHonest}</p>
      <Danger content={content} found={found} />
      <nav class="jump" aria-label={texts.areaJump}>
        <a href="#round">{texts.areaRound}</a>
        {found.local.map(({ kind }) => (
          <a key={kind} href={`#local-${kind}`}>
            {prefecture.name}：{kinds[kind]}
          </a>
        ))}
        {found.municipal.length > 0 && <a href="#municipal">{texts.areaMunicipal}</a>}
        <a href="#national">{texts.areaNationalByKind}</a>
      </nav>
      <section id="round">
        <h2>{texts.areaRound}</h2>
        <p>{texts.areaRoundIntro}</p>
        {found.roundTheClock.map((listing) => (
          <ListingCard key={listing.id} site={site} listing={listing} />
        ))}
      </section>
      {found.local.length === 0 && <p>{texts.areaNone(prefecture.name)}</p>}
      {found.local.map(({ kind, listings }) => (
        <section key={kind} id={`local-${kind}`}>
          <h2>
            {prefecture.name}：{kinds[kind]}
          </h2>
          {listings.some(mayRemove) && <KeepFirst content={content} />}
          {listings.map((listing) => (
            <ListingCard key={listing.id} site={site} listing={listing} />
          ))}
        </section>
      ))}
      {found.municipal.length > 0 && (
        <section id="municipal">
          <h2>{texts.areaMunicipal}</h2>
          {found.municipal.map((listing) => (
            <ListingCard key={listing.id} site={site} listing={listing} />
          ))}
        </section>
      )}
      <section id="national">
        <h2>{texts.areaNationalByKind}</h2>
        {found.national.map((group) => (
          <NamesOfKind key={group.kind} name={kinds[group.kind]} group={group} />
        ))}
      </section>
      <nav class="further" aria-label={texts.areaMore}>
        <a href="/areas/">{texts.areasTitle}</a>
        <a href="/coverage/">{texts.areaCoverage}</a>
        {found.endedCount > 0 && <a href="/ended/">{texts.areaEnded(found.endedCount)}</a>}
      </nav>
    </>
  );
}

function Danger({ content, found }: { readonly content: Content; readonly found: AreaListings }): VNode {
  return (
    <Notice tone="danger" title={content.words.lists.areaDanger}>
      <p>{content.words.device.danger}</p>
      <p class="row">
        {found.emergency.flatMap((listing) =>
          listing.contacts
            .filter(({ type, offer }) => type === 'phone' && offer === 'usable')
            .map((contact) => (
              <ContactButton
                key={`${listing.id}${contact.value ?? ''}`}
                messages={content.site.messages}
                contact={contact}
                of={listing.name}
                quiet
              />
            )),
        )}
      </p>
      <p class="further">
        {found.emergency.map(({ id, name }) => (
          <a key={id} href={servicePath(id)}>
            {content.words.lists.areaEmergencyMore(name)}
          </a>
        ))}
      </p>
    </Notice>
  );
}

/** A kind's windows by name, with what each does: the whole is one tap away. */
export function NamesOfKind({ name, group }: { readonly name: string; readonly group: KindGroup }): VNode {
  return (
    <>
      <h3>{name}</h3>
      <ul class="name-list">
        {group.listings.map(({ id, name: windowName, summary }) => (
          <li key={id}>
            <a href={servicePath(id)}>{windowName}</a>
            <span class="note">{summary}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
