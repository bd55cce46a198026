import { expect, test } from 'vitest';
import { hrefOf } from './contact-href.ts';
import type { ContactOffer } from './listing.ts';
import type { ContactType } from './taxonomy.ts';

test.each<[why: string, type: ContactType, value: string | null, offer: ContactOffer, href: string | null]>([
  ['a number', 'phone', '０５７０－００３－１１０', 'usable', 'tel:0570003110'],
  ['# is not a fragment', 'phone', '#9110', 'usable', 'tel:%239110'],
  ['a LINE id', 'line', '@linejinken', 'usable', 'https://line.me/R/ti/p/%40linejinken'],
  ['the page that adds a LINE account', 'line', 'https://lin.ee/abc', 'usable', 'https://lin.ee/abc'],
  ['a mail address', 'email', 'a@example.jp', 'usable', 'mailto:a@example.jp'],
  ['a mail form', 'email', 'https://example.jp/mail', 'usable', 'https://example.jp/mail'],
  ['a chat', 'chat', 'https://example.jp/chat', 'usable', 'https://example.jp/chat'],
  ['script is no address', 'webform', 'javascript:alert(1)', 'usable', null],
  ['an unconfirmed number is never callable', 'phone', '0570-003-110', 'unconfirmed', null],
  ['nothing', 'phone', null, 'missing', null],
  ['a fax has no button', 'fax', '03-5501-3110', 'usable', null],
  ['an address has none', 'inperson', '千代田区霞が関1-1-1', 'usable', null],
])('hrefOf: %s', (_why, type, value, offer, href) => {
  expect(hrefOf({ type, value, offer })).toBe(href);
});
