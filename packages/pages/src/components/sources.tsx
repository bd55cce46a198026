/** Where each fact was read: publisher, the page's own date, the day we read it, and what it says. */
import type { Source } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { SharedMessages } from '../messages/ja.ts';
import { dateInWords } from './time-words.ts';

export function Sources(props: {
  readonly messages: SharedMessages;
  readonly sources: readonly Source[];
}): VNode {
  const { messages, sources } = props;
  const words = messages.window;
  return (
    <ul class="sources">
      {sources.map((source, index) => (
        <li key={index}>
          {source.url === null ? (
            source.publisher
          ) : (
            <a href={source.url} rel="noreferrer noopener">
              {source.publisher}
            </a>
          )}
          <span class="note">
            {source.pageDate === null ? words.undated : dateInWords(source.pageDate, messages)}・
            {words.sourceSeen(dateInWords(source.seenOn, messages))}
          </span>
          <span class="source-finding">{source.finding}</span>
        </li>
      ))}
    </ul>
  );
}
