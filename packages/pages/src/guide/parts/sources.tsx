/** Where a record was read: publisher, kind of source, its own date, the day it was read, what it says. */
import type { PlainDate } from '@kakekomi/calendar';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import type { Guide } from '../guide-data.ts';
import { dateText, prose } from './prose.ts';

/** The shape that sources of the law and of platforms share. */
export interface GuideSource {
  readonly url: string | null;
  readonly publisher: string;
  readonly basis: 'official' | 'secondary' | 'unsourced';
  readonly pageDate: PlainDate | null;
  readonly seenOn: PlainDate;
  readonly finding: string;
}

export interface SourceListProps {
  readonly guide: Guide;
  readonly sources: readonly GuideSource[];
}

/** Folded away, since few people need it and it is long. */
export function SourceFold({ guide, sources }: SourceListProps): VNode {
  return (
    <Fold summary={guide.words.common.sources}>
      <SourceList guide={guide} sources={sources} />
    </Fold>
  );
}

export function SourceList({ guide, sources }: SourceListProps): VNode {
  return (
    <ol class="source-list">
      {sources.map((source, index) => (
        <li key={index}>
          <SourceEntry guide={guide} source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceEntry(props: { readonly guide: Guide; readonly source: GuideSource }): VNode {
  const { guide, source } = props;
  const texts = guide.content.words.service;
  const basis = {
    official: texts.sourceOfficial,
    secondary: texts.sourceSecondary,
    unsourced: texts.sourceUnsourced,
  };
  return (
    <>
      <p class="source-name">
        {source.url === null ? (
          prose(source.publisher, guide)
        ) : (
          <a href={source.url} rel="noreferrer noopener">
            {prose(source.publisher, guide)}
          </a>
        )}
        <span class="note">{basis[source.basis]}</span>
      </p>
      <p>{prose(source.finding, guide)}</p>
      <p class="note">
        {source.pageDate === null ? texts.pageUndated : texts.pageDate(dateText(source.pageDate, guide))}
        {texts.listComma}
        {texts.seenOn(dateText(source.seenOn, guide))}
      </p>
    </>
  );
}
