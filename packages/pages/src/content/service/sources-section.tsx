/** Where each fact was read, fact by fact, and where sources disagree. */
import type { Contact, Source } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Bullets } from '../parts/bullets.tsx';
import type { Content } from '../parts/content.ts';
import { dateWords } from '../parts/dates.ts';

export interface SourcesSectionProps {
  readonly content: Content;
  readonly sources: readonly Source[];
  readonly contacts: readonly Contact[];
  readonly conflicts: readonly string[];
}

export function SourcesSection({ content, sources, contacts, conflicts }: SourcesSectionProps): VNode {
  const texts = content.words.service;
  return (
    <section class="sources-part">
      {conflicts.length > 0 && (
        <>
          <h2>{texts.conflicts}</h2>
          <p>{texts.conflictsIntro}</p>
          <Bullets items={conflicts.map(content.safe)} />
        </>
      )}
      <h2>{texts.sources}</h2>
      <p>{texts.sourcesIntro}</p>
      <ol class="source-list">
        {sources.map((source, index) => (
          <li key={index}>
            <SourceEntry content={content} source={source} names={labelsNaming(index, contacts, content)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Labels of the ways whose very value this source names; held-back values stay unnamed. */
function labelsNaming(index: number, contacts: readonly Contact[], content: Content): string {
  const { contactTypes } = content.site.messages.taxonomy;
  const labels = contacts
    .filter((contact) => contact.sources.includes(index) && contact.assurance !== 'unconfirmed')
    .map((contact) => (contact.label === '' ? contactTypes[contact.type] : content.safe(contact.label)));
  return [...new Set(labels)].join(content.words.service.listComma);
}

/** One source: publisher, link, its own date or that it has none, the day it was read, what it says. */
export function SourceEntry(props: {
  readonly content: Content;
  readonly source: Source;
  readonly names: string;
}): VNode {
  const { content, source, names } = props;
  const texts = content.words.service;
  const basis = {
    official: texts.sourceOfficial,
    secondary: texts.sourceSecondary,
    unsourced: texts.sourceUnsourced,
  };
  const publisher = content.safe(source.publisher);
  return (
    <>
      <p class="source-name">
        {source.url === null || content.safe(source.url) !== source.url ? (
          publisher
        ) : (
          <a href={source.url} rel="noreferrer noopener">
            {publisher}
          </a>
        )}
        <span class="note">{basis[source.basis]}</span>
      </p>
      <p>{content.safe(source.finding)}</p>
      {names !== '' && <p>{texts.namesValue(names)}</p>}
      <p class="note">
        {source.pageDate === null
          ? texts.pageUndated
          : texts.pageDate(dateWords(source.pageDate, content.words))}
        {texts.listComma}
        {texts.seenOn(dateWords(source.seenOn, content.words))}
      </p>
    </>
  );
}
