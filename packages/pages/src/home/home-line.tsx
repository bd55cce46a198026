/** One window on the first page, small: its name, whom it is for, when, and what to press. */
import type { ListedContact } from '@kakekomi/directory';
import { Fragment, type VNode } from 'preact';
import { ContactButton } from '../components/contact-button.tsx';
import { HoursInWords } from '../components/way-state.tsx';
import { servicePath } from '../content/parts/paths.ts';
import type { Messages } from '../messages/ja.ts';
import type { HomeLine } from './lines.ts';

export function HomeLineItem({
  line,
  messages,
}: {
  readonly line: HomeLine;
  readonly messages: Messages;
}): VNode {
  const { listing, contacts } = line;
  const silent = contacts.some(({ type }) => type !== 'phone');
  return (
    <li class="line" data-ways={silent ? 'silent' : 'phone'}>
      <div>
        <a class="line-name" href={servicePath(listing.id)}>
          {listing.name}
        </a>
        <p class="note">{factsOf(line, messages).join('・')}</p>
        {contacts.map((contact) => (
          <p key={contact.type} data-way={contact.type}>
            {contacts.length > 1 && <Fragment>{messages.taxonomy.contactTypes[contact.type]} </Fragment>}
            <HoursInWords messages={messages} contact={contact} />
          </p>
        ))}
      </div>
      <div class="row">
        {contacts.map((contact) => (
          <Press key={contact.type} contact={contact} messages={messages} of={listing.name} />
        ))}
      </div>
    </li>
  );
}

/** The wrapper carries the way's type, so that one tick without script can leave the telephone out. */
function Press(props: {
  readonly contact: ListedContact;
  readonly messages: Messages;
  readonly of: string;
}): VNode {
  return (
    <div class="press" data-way={props.contact.type}>
      <ContactButton messages={props.messages} contact={props.contact} of={props.of} />
    </div>
  );
}

/** 18歳まで, 無料: what decides whether one may call, in a few words. */
function factsOf({ listing, contacts }: HomeLine, messages: Messages): readonly string[] {
  const { ageMin, ageMax } = listing.eligibility;
  const words = messages.window;
  return [
    ...(ageMin === null ? [] : [words.ageFrom(ageMin)]),
    ...(ageMax === null ? [] : [words.ageTo(ageMax)]),
    ...(contacts.every(({ cost }) => cost === 'free') ? [words.costs.free] : []),
    ...(contacts.some(({ cost }) => cost === 'call-charge') ? [words.costs['call-charge']] : []),
    ...(listing.anonymous === 'accepted' ? [words.anonymousShort] : []),
  ];
}
