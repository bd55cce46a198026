/** What a contact's button leads to. */
import { assertNever } from '@kakekomi/kernel';
import type { ListedContact } from './listing.ts';
import { parsePhoneNumber, telHref } from './phone-number.ts';

/**
 * `tel:`, `mailto:` or an http(s) address; null where there is none to press: an address to visit or write to, a fax
 * number, and whatever is not `usable` (rule 4: an unconfirmed value is never callable).
 */
export function hrefOf({
  type,
  value,
  offer,
}: Pick<ListedContact, 'type' | 'value' | 'offer'>): string | null {
  if (value === null || offer !== 'usable') return null;
  switch (type) {
    case 'phone': {
      const number = parsePhoneNumber(value);
      return number.kind === 'ok' ? telHref(number.value) : null;
    }
    case 'line':
      return value.startsWith('@') ? `https://line.me/R/ti/p/${encodeURIComponent(value)}` : webHref(value);
    case 'email':
      return webHref(value) ?? `mailto:${value}`;
    case 'chat':
    case 'webform':
    case 'app':
    case 'sns':
      return webHref(value);
    case 'fax':
    case 'post':
    case 'inperson':
      return null;
    default:
      return assertNever(type, 'hrefOf');
  }
}

function webHref(value: string): string | null {
  return /^https?:\/\//.test(value) ? value : null;
}
