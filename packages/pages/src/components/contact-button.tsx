/**
 * One way of reaching a window, as something to press where there is something to press: telephone, LINE, chat, form, mail.
 * Only a `usable` value is ever a link (rule 4); fax, letters and visits are words.
 */
import { type ContactType, hrefOf, type ListedContact, type WebUrl } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
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
  if (href === null) return <p class="way-text">{unpressable(contact.type, value, words)}</p>;
  const [icon, text, shown] = faceOf(contact.type, value, words);
  return <Press href={href} icon={icon} text={text} shown={shown} of={of} quiet={props.quiet === true} />;
}

/** A way without anything to press, in words. */
function unpressable(type: ContactType, value: string, words: Messages['window']): string {
  switch (type) {
    case 'line':
      return words.lineSearch(value);
    case 'fax':
      return words.fax(value);
    case 'post':
      return words.post(value);
    case 'inperson':
      return words.visit(value);
    case 'phone':
    case 'chat':
    case 'webform':
    case 'email':
    case 'app':
    case 'sns':
      return value;
    default:
      return assertNever(type, 'unpressable');
  }
}

/** Picture, words, and the value where a person may want to read or dictate it. */
function faceOf(
  type: ContactType,
  value: string,
  words: Messages['window'],
): readonly [IconName, string, string | null] {
  switch (type) {
    case 'phone':
      return ['phone', words.callNumber, value];
    case 'line':
      return ['chat', words.openLine, value.startsWith('@') ? value : null];
    case 'chat':
      return ['chat', words.openChat, null];
    case 'app':
      return ['chat', words.openApp, null];
    case 'sns':
      return ['chat', words.openSns, null];
    case 'webform':
      return ['write', words.openForm, null];
    case 'email':
      return value.startsWith('http') ? ['write', words.openForm, null] : ['write', words.writeMail, value];
    case 'fax':
    case 'post':
    case 'inperson':
      return ['place', value, null];
    default:
      return assertNever(type, 'faceOf');
  }
}

/** The official page, offered where no value of a way is confirmed. */
export function OfficialPage(props: { readonly messages: Pick<Messages, 'window'>; readonly url: WebUrl }): VNode {
  return (
    <a class="button button--quiet" href={props.url} rel="noreferrer noopener">
      {props.messages.window.officialPage}
    </a>
  );
}

function Press(props: {
  readonly href: string;
  readonly icon: IconName;
  readonly text: string;
  readonly shown: string | null;
  readonly of: string;
  readonly quiet: boolean;
}): VNode {
  const away = props.href.startsWith('http');
  return (
    <a
      class={props.quiet ? 'button button--quiet' : 'button'}
      href={props.href}
      {...(away ? { rel: 'noreferrer noopener' } : {})}
    >
      <Icon name={props.icon} />
      {props.of !== '' && <span class="visually-hidden">{props.of} </span>}
      <span>
        {props.text}
        {props.shown !== null && <span class="button-value">{props.shown}</span>}
      </span>
    </a>
  );
}
