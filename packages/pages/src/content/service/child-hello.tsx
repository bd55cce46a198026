/** A few short sentences to a child, at the top of the pages that children open. */
import type { VNode } from 'preact';
import { Bullets } from '../parts/bullets.tsx';
import type { Content } from '../parts/content.ts';
import { RubyText } from '../parts/ruby-text.tsx';

export interface ChildHelloProps {
  readonly content: Content;
  /** On a window's page the first sentence stands above the number, and the rest below it. */
  readonly part: 'all' | 'first' | 'rest';
}

export function ChildHello({ content, part }: ChildHelloProps): VNode {
  const texts = content.words.lists;
  if (part === 'first') {
    return (
      <p class="child-hello">
        <RubyText text={texts.childIntro[0] ?? ''} />
      </p>
    );
  }
  return (
    <div class="child-hello">
      <Bullets items={part === 'rest' ? texts.childIntro.slice(1) : texts.childIntro} />
      <p>
        <RubyText text={texts.childSecret} />
      </p>
    </div>
  );
}
