/** How old the facts are, and that nobody has called: "confirmed" is said only where somebody has (CARE.md). */
import { freshnessOf, type Place, type Service } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import type { Content } from '../parts/content.ts';
import { dateWords, monthWords } from '../parts/dates.ts';

export function FreshnessNote({
  content,
  record,
}: {
  readonly content: Content;
  readonly record: Service | Place;
}): VNode {
  const texts = content.words.service;
  if (record.assuredDate !== null)
    return <p class="note">{texts.assured(dateWords(record.assuredDate, content.words))}</p>;
  const freshness = freshnessOf(record, content.today);
  const copied =
    freshness.kind === 'undated'
      ? texts.copyUndated
      : texts.copyOf(monthWords(freshness.pageDate, content.words));
  return (
    <>
      <p class="note">{copied}</p>
      {freshness.kind !== 'fresh' && (
        <Notice tone="care">
          <p>{freshness.kind === 'undated' ? texts.undated : texts.old}</p>
        </Notice>
      )}
    </>
  );
}
