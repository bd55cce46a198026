/** What a way's state is, in words with a shape before them; colour only repeats what the words say. */
import type { Availability, LocalMoment } from '@kakekomi/calendar';
import type { VNode } from 'preact';
import { stateInWords, type TimeMessages } from './time-words.ts';

export function StateBadge(props: {
  readonly availability: Availability;
  readonly at: LocalMoment;
  readonly messages: TimeMessages;
}): VNode {
  const { availability, at, messages } = props;
  return <span class={`state state--${availability.kind}`}>{stateInWords(availability, at, messages)}</span>;
}
