/**
 * The way out, on every page, where one thumb reaches it. Without script it is a plain link to a neutral page that gets no
 * referrer; the `common` script makes it hide the page in the same frame and replace the history entry.
 */
import type { VNode } from 'preact';
import type { Messages } from '../messages/ja.ts';
import { NEUTRAL_URL } from './neutral.ts';

export function QuickExit({ messages }: { readonly messages: Pick<Messages, 'exit'> }): VNode {
  return (
    <a
      class="exit noprint"
      id="exit"
      href={NEUTRAL_URL}
      rel="noreferrer noopener"
      aria-label={messages.exit.label}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 6l12 12M18 6L6 18" />
      </svg>
      {messages.exit.button}
    </a>
  );
}
