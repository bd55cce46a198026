/** The page of one window, or of one place of a window. */
import { type ListedContact, type Listing, PREFECTURES, type Source } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf, hasEnded } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { dateWords } from '../parts/dates.ts';
import { areaPath, kindPath, servicePath } from '../parts/paths.ts';
import { BeforeNotice, mayRemove } from './before-notice.tsx';
import { ChildHello } from './child-hello.tsx';
import { ContactSection } from './contact-section.tsx';
import { FirstWordsSection } from './first-words-section.tsx';
import { FreshnessNote } from './freshness-note.tsx';
import type { ServicePageRecord } from './page-record.ts';
import { PlacesSection } from './places-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { StructuredData } from './structured-data.tsx';
import { weekWords } from './week-words.ts';
import { WhoSection } from './who-section.tsx';

/** The whole document. */
export function renderServicePage(site: SiteContext, page: ServicePageRecord): string {
  const content = contentOf(site);
  const { listing } = page;
  const ended = hasEnded(listing, content.today);
  return renderContentPage({
    site,
    path: servicePath(listing.id),
    title: content.safe(listing.name),
    description: content.words.service.description(content.safe(listing.name), listing.organization.name),
    scripts: ended ? [] : ['now'],
    head: <StructuredData page={page} />,
    children: <ServiceArticle content={content} page={page} ended={ended} />,
  });
}

function ServiceArticle(props: {
  readonly content: Content;
  readonly page: ServicePageRecord;
  readonly ended: boolean;
}): VNode {
  const { content, page, ended } = props;
  const { listing, service, record } = page;
  const texts = content.words.service;
  const parent = listing.placeOf === null ? null : content.listingOf(listing.placeOf);
  const more = [...record.description, ...(record === service ? [] : service.description)]
    .map(content.safe)
    .filter((text) => text !== listing.summary);
  const places = content.placesOf(listing.id);
  return (
    <article class="doc" data-week-words={JSON.stringify(weekWords(content.words))}>
      <p class="org-line">
        {texts.runBy}：{listing.organization.name}
        <span class="note">
          {texts.kind}：
          <a href={kindPath(listing.kind)}>{content.site.messages.taxonomy.serviceKinds[listing.kind]}</a>
        </span>
      </p>
      {!ended && listing.kind === 'child' && <ChildHello content={content} part="first" />}
      {ended && <EndedNotice content={content} listing={listing} />}
      {listing.validFrom !== null && listing.validFrom > content.today && (
        <Notice tone="care">
          <p>{texts.notYet(dateWords(listing.validFrom, content.words))}</p>
        </Notice>
      )}
      <p class="lead">{listing.summary}</p>
      {!ended && <FreshnessNote content={content} record={record} />}
      {listing.emergencyOnly && (
        <Notice tone="danger">
          <p>{texts.emergency}</p>
        </Notice>
      )}
      {!ended && (
        <section>
          <h2>{texts.contacts}</h2>
          <Contacts content={content} listing={listing} ended={false} />
          <p class="note">{texts.notMeIfRefused}</p>
        </section>
      )}
      {!ended && listing.kind === 'child' && <ChildHello content={content} part="rest" />}
      {places.length > 0 && !ended && <PlacesSection content={content} places={places} />}
      {!ended && !listing.emergencyOnly && (
        <FirstWordsSection
          content={content}
          kind={listing.kind}
          eligibility={listing.eligibility}
          prepare={service.prepare}
        />
      )}
      {!ended && (
        <WhoSection
          content={content}
          eligibility={listing.eligibility}
          area={listing.serviceArea}
          district={'district' in record ? record.district : null}
          anonymous={listing.anonymous}
        />
      )}
      {(more.length > 0 || listing.actions.length > 0) && (
        <section>
          <h2>{texts.whatItDoes}</h2>
          <Bullets items={listing.actions.map((action) => content.site.messages.taxonomy.actions[action])} />
          {more.length > 0 && <h3>{texts.moreFacts}</h3>}
          <Bullets items={[...new Set(more)]} />
        </section>
      )}
      {ended && (
        <section>
          <h2>{texts.contacts}</h2>
          <p>{texts.endedContactsKept}</p>
          <Contacts content={content} listing={listing} ended />
        </section>
      )}
      {record.callBeforeLaunch && record.assuredDate === null && <p class="note">{texts.crisisUnchecked}</p>}
      <SourcesSection
        content={content}
        sources={sourcesOf(page)}
        contacts={record.contacts}
        conflicts={[...new Set([...record.conflicts, ...(record === service ? [] : service.conflicts)])]}
      />
      <nav class="further" aria-label={texts.otherWindows}>
        {parent !== null && <a href={servicePath(parent.id)}>{texts.placeOf}</a>}
        <a href={kindPath(listing.kind)}>{texts.otherWindows}</a>
        <AreaLinks content={content} listing={listing} />
      </nav>
    </article>
  );
}

/** A place's own sources come first, so that the indexes of its contacts stay right; its service's follow. */
function sourcesOf({ record, service }: ServicePageRecord): readonly Source[] {
  if (record === service) return service.sources;
  const own = new Set(record.sources.map((source) => `${source.url}${source.finding}`));
  return [
    ...record.sources,
    ...service.sources.filter((source) => !own.has(`${source.url}${source.finding}`)),
  ];
}

/** Ways that can be used before ways that cannot; the first that can gets the strong button. */
function Contacts(props: {
  readonly content: Content;
  readonly listing: Listing;
  readonly ended: boolean;
}): VNode {
  const { content, listing, ended } = props;
  const canUse = (offer: string): boolean => offer === 'usable' || offer === 'visit';
  const ordered = [
    ...listing.contacts.filter(({ offer }) => canUse(offer)),
    ...listing.contacts.filter(({ offer }) => !canUse(offer)),
  ];
  if (ordered.length === 0) return <p>{content.words.service.contactsNone}</p>;
  const sectionOf = (contact: ListedContact, index: number): VNode => (
    <ContactSection
      key={index}
      content={content}
      contact={contact}
      officialPage={listing.officialPage}
      of={listing.name}
      first={index === 0}
      ended={ended}
    />
  );
  const sections = ordered.map(sectionOf);
  // A number before anything to read (rule 1): asking by telephone removes nothing yet. Images are warned of at once.
  const spoken = mayRemove(listing) ? ordered.findIndex(({ type }) => type !== 'phone') : 0;
  const callsEnd = spoken === -1 ? sections.length : spoken;
  return (
    <>
      {sections.slice(0, callsEnd)}
      {!ended && <BeforeNotice content={content} listing={listing} />}
      {sections.slice(callsEnd)}
    </>
  );
}

function EndedNotice({ content, listing }: { readonly content: Content; readonly listing: Listing }): VNode {
  const texts = content.words.service;
  const { validFrom, validTo, replacedBy } = listing;
  const instead = replacedBy.map(content.listingOf).filter((each) => each !== null);
  return (
    <Notice tone="care" title={texts.endedTitle}>
      {validTo !== null && (
        <p>
          {validFrom === null
            ? texts.endedUntil(dateWords(validTo, content.words))
            : texts.endedOn(dateWords(validFrom, content.words), dateWords(validTo, content.words))}
        </p>
      )}
      {instead.length === 0 ? (
        <p>
          {texts.endedNoReplacement} <a href={kindPath(listing.kind)}>{texts.otherWindows}</a>
        </p>
      ) : (
        <>
          <p>{texts.endedInstead}</p>
          <ul class="plain-list">
            {instead.map((each) => (
              <li key={each.id}>
                <a href={servicePath(each.id)}>{each.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function AreaLinks({
  content,
  listing,
}: {
  readonly content: Content;
  readonly listing: Listing;
}): VNode | null {
  const { serviceArea } = listing;
  if (serviceArea.kind === 'national') return null;
  const codes = serviceArea.kind === 'prefectures' ? serviceArea.prefectures : [serviceArea.prefecture];
  return (
    <>
      {PREFECTURES.filter(({ code }) => codes.includes(code)).map((prefecture) => (
        <a key={prefecture.code} href={areaPath(prefecture)}>
          {content.words.service.areaWindows(prefecture.name)}
        </a>
      ))}
    </>
  );
}
