/** Contacts as HSDS says them: telephones, mail contacts, and locations, of which web ways are the virtual ones. */
import { assertNever } from '@kakekomi/kernel';
import { hrefOf } from '../contact-href.ts';
import { offerOf } from '../listings.ts';
import { prefectureOf } from '../prefecture.ts';
import type { Contact, ServiceArea } from '../record.ts';
import type { HsdsAddress, HsdsContact, HsdsLanguage, HsdsLocation, HsdsPhone } from './model.ts';
import { uuidOf } from './uuid.ts';

/** A contact with a value that may be published, and a key unlike that of any other contact. */
export interface KeyedContact {
  readonly key: string;
  readonly contact: Contact;
  readonly value: string;
}

/** The contacts of a record whose value somebody confirmed; the others are not exported. */
export function usableContacts(id: string, contacts: readonly Contact[]): readonly KeyedContact[] {
  return contacts.flatMap((contact, index) =>
    contact.value !== null && offerOf(contact) === 'usable'
      ? [{ key: `${id}:${index}`, contact, value: contact.value }]
      : [],
  );
}

const LANGUAGE_NAMES: { readonly [code: string]: string } = {
  ja: 'Japanese',
  en: 'English',
  zh: 'Chinese',
  ko: 'Korean',
  tl: 'Filipino (Tagalog)',
  pt: 'Portuguese',
  vi: 'Vietnamese',
  ne: 'Nepali',
  es: 'Spanish',
  id: 'Indonesian',
  th: 'Thai',
};

/** Languages with ids that belong to `key`. */
export function languagesOf(codes: readonly string[], key: string): readonly HsdsLanguage[] {
  return codes.map((code) => ({
    id: uuidOf(`language:${key}:${code}`),
    name: LANGUAGE_NAMES[code] ?? code,
    code,
  }));
}

/** Telephone and fax numbers, as published. */
export function phonesOf(contacts: readonly KeyedContact[]): readonly HsdsPhone[] {
  return contacts.flatMap(({ key, contact, value }) => {
    if (contact.type !== 'phone' && contact.type !== 'fax') return [];
    const description = [contact.label, contact.hoursText ?? '', ...contact.cautions].filter(
      (part) => part !== '',
    );
    return [
      {
        id: uuidOf(`phone:${key}`),
        number: value,
        type: contact.type === 'fax' ? 'fax' : 'voice',
        ...(description.length === 0 ? {} : { description: description.join('。') }),
        ...(contact.languages.length === 0 ? {} : { languages: languagesOf(contact.languages, key) }),
      },
    ];
  });
}

/** Mail addresses. */
export function mailContactsOf(contacts: readonly KeyedContact[]): readonly HsdsContact[] {
  return contacts.flatMap(({ key, contact, value }) =>
    contact.type === 'email' && value.includes('@')
      ? [
          {
            id: uuidOf(`contact:${key}`),
            ...(contact.label === '' ? {} : { name: contact.label }),
            email: value,
          },
        ]
      : [],
  );
}

/** The location of a contact that is one: an address, or a web way as a virtual location; else null. */
export function locationOf(
  { key, contact, value }: KeyedContact,
  recordName: string,
  area: ServiceArea,
): HsdsLocation | null {
  const name = contact.label === '' ? recordName : `${recordName} ${contact.label}`;
  const languages =
    contact.languages.length === 0 ? {} : { languages: languagesOf(contact.languages, `location:${key}`) };
  const id = uuidOf(`location:${key}`);
  switch (contact.type) {
    case 'phone':
    case 'fax':
      return null;
    case 'inperson':
    case 'post': {
      const location_type = contact.type === 'post' ? 'postal' : 'physical';
      const address = addressOf(value, location_type, key, area);
      return {
        id,
        location_type,
        name,
        description: value,
        ...languages,
        ...(address === null ? {} : { addresses: [address] }),
      };
    }
    case 'line':
    case 'chat':
    case 'webform':
    case 'app':
    case 'sns':
    case 'email': {
      const url = hrefOf({ ...contact, offer: 'usable' });
      return url === null || url.startsWith('mailto:')
        ? null
        : { id, location_type: 'virtual', url, name, ...languages };
    }
    default:
      return assertNever(contact.type, 'locationOf');
  }
}

/**
 * HSDS asks for city and prefecture apart. They are read from an address only where it is plain which they are; otherwise
 * the address stays in the location's description. An empty `postal_code` says that none is published.
 */
function addressOf(
  text: string,
  type: HsdsAddress['address_type'],
  key: string,
  area: ServiceArea,
): HsdsAddress | null {
  const [postal = ''] = /〒?\d{3}-\d{4}(?!\d)/.exec(text) ?? [];
  const rest = text.replace(postal, '').trim();
  const stated = /^(北海道|東京都|(?:京都|大阪)府|.{2,3}県)/.exec(rest)?.[1];
  const prefecture = stated ?? prefectureNameOf(area);
  // A town inside a city (盛岡市神明町) is no city: 町 and 村 count only after their 郡. 四日市市 ends in the second 市.
  const city = /^(.{1,6}?市(?!市)|[^\d市]{1,5}?区|.{1,4}?郡.{1,6}?[町村])/.exec(
    rest.slice((stated ?? '').length),
  )?.[1];
  if (prefecture === null || city === undefined) return null;
  return {
    id: uuidOf(`address:${key}`),
    address_1: rest,
    city,
    state_province: prefecture,
    postal_code: postal.replace('〒', ''),
    country: 'JP',
    address_type: type,
  };
}

function prefectureNameOf(area: ServiceArea): string | null {
  if (area.kind === 'national') return null;
  if (area.kind === 'municipality') return prefectureOf(area.prefecture)?.name ?? null;
  const [only, ...others] = area.prefectures;
  return only === undefined || others.length > 0 ? null : (prefectureOf(only)?.name ?? null);
}
