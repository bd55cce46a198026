import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';

/** The heading of a screen, which takes the focus when the screen is drawn, with the way back above it. */
export function ScreenHead(props: { readonly text: string; readonly over?: string }): VNode {
  return (
    <>
      <button class="text-button noprint" {...does('back')}>
        {papersWords.back}
      </button>
      {props.over !== undefined && <p class="note noprint">{props.over}</p>}
      <h1 class="noprint" tabIndex={-1} data-heading>
        {props.text}
      </h1>
    </>
  );
}
