/** A plain list of sentences. */
import type { VNode } from 'preact';
import { RubyText } from './ruby-text.tsx';

export interface BulletsProps {
  readonly items: readonly string[];
  /** A look other than the usual bullets. */
  readonly class?: string;
}

/** The sentences as a list, readings shown; nothing for an empty list. */
export function Bullets({ items, class: name }: BulletsProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <ul class={name}>
      {items.map((item) => (
        <li key={item}>
          <RubyText text={item} />
        </li>
      ))}
    </ul>
  );
}
