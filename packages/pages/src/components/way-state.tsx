/**
 * When a way can be used: its hours in words, which the `now` script turns into a state. The words stay true without script,
 * with a wrong clock and years later; only the script ever says "now".
 */
import type { ListedContact } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { SharedMessages } from '../messages/ja.ts';
import { hoursInWords } from './hours-words.ts';

export interface HoursInWordsProps {
  readonly messages: SharedMessages;
  readonly contact: Pick<
    ListedContact,
    'hours' | 'hoursText' | 'answers' | 'respondsWithin' | 'type' | 'offer'
  >;
}

/** True for ways at whose other end a person is waiting while it is open: only these may ever be called open. */
export function isAnsweredLive(contact: Pick<ListedContact, 'answers' | 'type' | 'offer'>): boolean {
  const byVoiceOrText = contact.type === 'phone' || contact.type === 'line' || contact.type === 'chat';
  return contact.answers === 'person' && contact.offer === 'usable' && byVoiceOrText;
}

/** Hours as words; marked with the schedule where a person answers, so that the page can add the state. */
export function HoursInWords({ messages, contact }: HoursInWordsProps): VNode {
  const words = messages.window;
  if (contact.answers === 'later') {
    const when =
      contact.respondsWithin === null ? words.answersLater : words.respondsWithin(contact.respondsWithin);
    return (
      <span class="hours">
        {words.anyTime}・{when}
      </span>
    );
  }
  const hours = hoursInWords(contact, messages) ?? words.hoursUnknown;
  if (contact.answers === 'automatic') {
    return (
      <span class="hours">
        {words.automatic}・{hours}
      </span>
    );
  }
  const live = isAnsweredLive(contact) && contact.hours !== null;
  return (
    <span class="hours" data-hours={live ? contact.hours : undefined}>
      {hours}
    </span>
  );
}
