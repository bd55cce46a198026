/** Every source that a period rests on, once: many rest on the same page. */
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import type { Guide } from '../guide-data.ts';
import { SourceEntry } from '../shared/sources.tsx';

export function SourceLines({ guide }: { readonly guide: Guide }): VNode {
  const { deadlines, countingRules, sources } = guide.law;
  const ids = [...new Set([...deadlines, ...countingRules].flatMap((record) => record.sources))].sort();
  return (
    <Fold summary={guide.words.common.sources}>
      <ol class="source-list">
        {ids.map((id) => {
          const source = sources.get(id);
          return (
            source !== undefined && (
              <li key={id} id={`source-${id}`}>
                <SourceEntry guide={guide} source={source} />
              </li>
            )
          );
        })}
      </ol>
    </Fold>
  );
}
