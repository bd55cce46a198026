/** Every way of reaching a window: what to press, when, what it costs, what may stop a person. */
import type { ListedContact, WebUrl } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { Messages } from '../messages/ja.ts';
import { ContactButton, OfficialPage } from './contact-button.tsx';
import { HoursInWords } from './way-state.tsx';

export interface ContactWaysProps {
  readonly messages: Pick<Messages, 'window' | 'site' | 'taxonomy'>;
  readonly contacts: readonly ListedContact[];
  readonly officialPage: WebUrl | null;
  /** Whose ways they are, read out with each button. */
  readonly of?: string;
}

/** Ways that can be used first; a way that is not confirmed is named without its value, with the official page instead. */
export function ContactWays(props: ContactWaysProps): VNode {
  const { contacts, messages, officialPage } = props;
  const words = messages.window;
  const shown = contacts.filter(({ offer }) => offer === 'usable' || offer === 'visit');
  const held = contacts.filter(({ offer }) => offer === 'unconfirmed');
  return (
    <>
      <ul class="ways">
        {shown.map((contact, index) => (
          <Way key={index} messages={messages} contact={contact} of={props.of ?? ''} quiet={index > 0} />
        ))}
        {held.map((contact, index) => (
          <li key={`held-${index}`} class="way">
            <p class="note">
              {(officialPage === null ? words.notConfirmedNoPage : words.notConfirmed)(
                contact.label === '' ? messages.taxonomy.contactTypes[contact.type] : contact.label,
              )}
            </p>
          </li>
        ))}
      </ul>
      {officialPage !== null && (held.length > 0 || shown.length === 0) && (
        <OfficialPage messages={messages} url={officialPage} />
      )}
    </>
  );
}

function Way(props: {
  readonly messages: ContactWaysProps['messages'];
  readonly contact: ListedContact;
  readonly of: string;
  readonly quiet: boolean;
}): VNode {
  const { contact, messages } = props;
  const words = messages.window;
  const facts = [
    ...(contact.cost === 'free'
      ? [words.costs.free]
      : contact.cost === 'call-charge'
        ? [words.costs['call-charge']]
        : []),
    ...(contact.canUseRelay ? [words.relay] : []),
  ];
  return (
    <li class="way" data-type={contact.type}>
      {contact.label !== '' && <p class="way-label">{contact.label}</p>}
      <ContactButton messages={messages} contact={contact} of={props.of} quiet={props.quiet} />
      <p class="way-when">
        <HoursInWords messages={messages} contact={contact} />
        {facts.length > 0 && <span class="way-facts">{facts.join('・')}</span>}
      </p>
      {contact.cautions.length > 0 && (
        <ul class="way-cautions">
          {contact.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
