import type { VNode } from 'preact';
import { planWords } from '../messages/ja/plan.ts';
import { does } from './actions.ts';

/** The heading of a screen, which takes the focus when the screen is drawn, with the way back above it. */
export function ScreenHead(props: { readonly text: string; readonly plain?: boolean }): VNode {
  return (
    <>
      <button class="text-button noprint" {...does('back')}>
        {planWords.back}
      </button>
      <h1 tabIndex={-1} data-heading>
        {props.text}
      </h1>
    </>
  );
}
