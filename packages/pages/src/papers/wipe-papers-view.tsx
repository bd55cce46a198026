/** Asked once before everything told is wiped. */
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

export function WipePapersView(): VNode {
  const words = papersWords.wipe;
  return (
    <div class="stack">
      <ScreenHead text={words.title} />
      <p>{words.text}</p>
      <div class="row">
        <button class="button" {...does('wipe')}>
          {words.yes}
        </button>
        <button class="button button--quiet" {...does('back')}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
