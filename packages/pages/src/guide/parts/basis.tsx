/** On what a record of the law rests: articles, the day of the text, how sure it is, and where it was read. */
import type { Confidence, DatedText, LawSource, SourceId } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import type { Guide } from '../guide-data.ts';
import { dateText, prose } from './prose.ts';
import { Rows } from './rows.tsx';
import { SourceFold } from './sources.tsx';

export interface BasisProps {
  readonly guide: Guide;
  readonly record: DatedText;
}

/** Said above the record: an amendment that nobody has read, or facts that nobody could confirm. */
export function Doubts({ guide, record }: BasisProps): VNode | null {
  const { common } = guide.words;
  const isBare = isUnsourced(guide, record);
  const isDoubtful = record.confidence === 'low' || isBare;
  if (record.amendmentNotRead === null && !isDoubtful) return null;
  return (
    <>
      {record.amendmentNotRead !== null && (
        <Notice tone="care" title={common.amendmentTitle}>
          <p>{prose(record.amendmentNotRead, guide)}</p>
        </Notice>
      )}
      {isDoubtful && (
        <Notice tone="care" title={common.doubtTitle}>
          <p>{isBare ? common.unsourced : common.doubt}</p>
        </Notice>
      )}
    </>
  );
}

/** The last part of a page. */
export function BasisSection({ guide, record }: BasisProps): VNode {
  const { common } = guide.words;
  return (
    <section>
      <h2>{common.basisTitle}</h2>
      <BasisRows guide={guide} record={record} />
      <SourceFold guide={guide} sources={sourcesOf(guide, record.sources)} />
    </section>
  );
}

/** Articles, validity, the day of the text, how sure. */
export function BasisRows({ guide, record }: BasisProps): VNode {
  const { common } = guide.words;
  return (
    <>
      <Rows
        guide={guide}
        rows={[
          [
            common.articles,
            record.articles.length === 0 ? common.noArticles : record.articles.join(common.comma),
          ],
          [common.inForce, inForceText(guide, record)],
          [
            common.confidence,
            isUnsourced(guide, record) ? common.unsourced : common.confidenceWords[record.confidence],
          ],
        ]}
      />
      <p class="note">{common.textAsOf(dateText(record.textAsOf, guide))}</p>
    </>
  );
}

function inForceText(guide: Guide, { inForce: { from, until }, articles }: DatedText): string | undefined {
  const { common } = guide.words;
  if (from === null && until === null) return articles.length === 0 ? undefined : common.inForceOpen;
  return [
    ...(from === null ? [] : [common.inForceFrom(dateText(from, guide))]),
    ...(until === null ? [] : [common.inForceUntil(dateText(until, guide))]),
  ].join('');
}

/** True where nothing but memory stands behind a record. */
function isUnsourced(guide: Guide, { sources }: DatedText): boolean {
  return sourcesOf(guide, sources).every(({ basis }) => basis === 'unsourced');
}

/** The sources that a record names, in its order. */
export function sourcesOf(guide: Guide, ids: readonly SourceId[]): readonly LawSource[] {
  return ids.flatMap((id) => guide.law.sources.get(id) ?? []);
}

/** A few words beside a part that is not certain; nothing beside one that is. */
export function ConfidenceMark(props: {
  readonly guide: Guide;
  readonly confidence: Confidence;
}): VNode | null {
  const { guide, confidence } = props;
  if (confidence === 'high') return null;
  return <p class="mark">{guide.words.common.confidenceShort[confidence]}</p>;
}
