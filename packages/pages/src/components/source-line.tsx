/** From which page and month the facts are, and whether somebody has called. Never "confirmed" unless somebody did (CARE.md). */
import type { Listing } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { SharedMessages } from '../messages/ja.ts';
import { dateInWords, monthInWords } from './time-words.ts';

export function SourceLine(props: {
  readonly messages: SharedMessages;
  readonly listing: Pick<Listing, 'lead' | 'assuredDate'>;
}): VNode {
  const { messages, listing } = props;
  const words = messages.window;
  const { lead, assuredDate } = listing;
  const from =
    lead.pageDate === null
      ? words.sourceUndated(lead.publisher, monthInWords(lead.seenOn, messages))
      : words.sourcePage(lead.publisher, monthInWords(lead.pageDate, messages));
  const checked = assuredDate === null ? words.notCalled : words.called(dateInWords(assuredDate, messages));
  return (
    <p class="note">
      {from}
      {words.stop}
      {checked}
      {words.stop}
    </p>
  );
}
