/** Asked once before everything told is wiped. */
import type { VNode } from 'preact';
import { planWords } from '../messages/ja/plan.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

export function WipeView(): VNode {
  const words = planWords.wipe;
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
