/** A list of terms and what is known of each; what is not known says so, or is left out. */
import type { ComponentChildren, VNode } from 'preact';
import type { Guide } from '../guide-data.ts';
import { prose } from './prose.ts';

/** `null` says わかっていません; `undefined` leaves the row out. A list stands as bullets. */
export type RowValue = string | readonly string[] | null | undefined;

export interface RowsProps {
  readonly guide: Guide;
  readonly rows: readonly (readonly [term: string, value: RowValue])[];
}

export function Rows({ guide, rows }: RowsProps): VNode | null {
  const shown = rows.filter(([, value]) => value !== undefined && !isEmptyList(value));
  if (shown.length === 0) return null;
  return (
    <dl>
      {shown.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Value guide={guide} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEmptyList(value: RowValue): boolean {
  return typeof value === 'object' && value !== null && value.length === 0;
}

function Value({ guide, value }: { readonly guide: Guide; readonly value: RowValue }): ComponentChildren {
  if (value === null || value === undefined) return guide.words.common.unknown;
  if (typeof value === 'string') return prose(value, guide);
  return value.length === 1 ? prose(value[0] ?? '', guide) : <Lines guide={guide} items={value} />;
}

/** Sentences of a record as bullets; nothing for an empty list. */
export function Lines(props: { readonly guide: Guide; readonly items: readonly string[] }): VNode | null {
  const { guide, items } = props;
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{prose(item, guide)}</li>
      ))}
    </ul>
  );
}
