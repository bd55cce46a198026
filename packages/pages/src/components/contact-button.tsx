/**
 * One way of reaching a window, as something to press where there is something to press: telephone, LINE, chat, form, mail.
 * Only a `usable` value is ever a link (rule 4); fax, letters and visits are words.
 */
import { type ContactType, hrefOf, type ListedContact, type WebUrl } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { Messages } from '../messages/ja.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ContactButtonProps {
  readonly messages: Pick<Messages, 'window'>;
  readonly contact: ListedContact;
  /** Whose button it is, for people who hear buttons one by one. */
  readonly of?: string;
  /** The quieter look, for ways after the first. */
  readonly quiet?: boolean;
}

/** Null where the way has nothing to show: no confirmed value, and it is not a visit. */
export function ContactButton(props: ContactButtonProps): VNode | null {
  const { contact, messages, of = '' } = props;
  const words = messages.window;
  if (contact.offer === 'visit') return <p class="way-text">{words.visitNearest}</p>;
  if (contact.offer !== 'usable' || contact.value === null) return null;
  const { value } = contact;
  const href = hrefOf(contact);
  if (href === null) return <p class="way-text">{words.asText[contact.type]?.(value) ?? value}</p>;
  const isWeb = href.startsWith('http');
  // Some addresses for mail are pages with a form.
  const type = contact.type === 'email' && isWeb ? 'webform' : contact.type;
  const shown = value.startsWith('http') ? null : value;
  return (
    <a
      class={props.quiet === true ? 'button button--quiet' : 'button'}
      href={href}
      {...(isWeb ? { rel: 'noreferrer noopener' } : {})}
    >
      <Icon name={ICONS[type]} />
      {of !== '' && <span class="visually-hidden">{of} </span>}
      <span>
        {words.press[type]}
        {shown !== null && <span class="button-value">{shown}</span>}
      </span>
    </a>
  );
}

const ICONS: Readonly<Record<ContactType, IconName>> = {
  phone: 'phone',
  line: 'chat',
  chat: 'chat',
  app: 'chat',
  sns: 'chat',
  webform: 'write',
  email: 'write',
  fax: 'write',
  post: 'write',
  inperson: 'place',
};

/** The official page, offered where no value of a way is confirmed. */
export function OfficialPage(props: {
  readonly messages: Pick<Messages, 'window'>;
  readonly url: WebUrl;
}): VNode {
  return (
    <a class="button button--quiet" href={props.url} rel="noreferrer noopener">
      {props.messages.window.officialPage}
    </a>
  );
}
