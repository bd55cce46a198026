/**
 * Keeps values that nobody has confirmed off the page, in prose too: what a source says often names an old or mistyped
 * number, and a phone turns any number it sees into a button.
 */
import type { Listing, Place, Service } from '@kakekomi/directory';

/** Text with every telephone number that is not a confirmed, live one taken out, and every unconfirmed value too. */
export type SafeText = (text: string) => string;

export interface SafeTextInput {
  readonly listings: readonly Listing[];
  readonly records: readonly (Service | Place)[];
  /** What stands in the number's place. */
  readonly mask: string;
  /** The record's validity decides whether its values may be shown: ended ones may not. */
  readonly isEnded: (listing: Listing) => boolean;
}

const PHONE_IN_PROSE =
  /(?<![\d０-９.\-/:=])[0０][\d０-９]{1,4}(?:[-‐‑–—−ー－()（）\s]{1,2}[\d０-９]{1,5}){1,3}(?![\d０-９/])|(?<![\d.\-/:=])0\d{9,10}(?!\d)/gu;

/** Digits alone, full-width ones read too. */
export function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

/** Values with assurance `unconfirmed` that no usable contact of a living window has. */
export function unconfirmedValues(input: Omit<SafeTextInput, 'mask'>): ReadonlySet<string> {
  const confirmed = confirmedValues(input);
  const digits = new Set([...confirmed].map(digitsOf).filter((each) => each.length >= 9));
  const contacts = input.records.flatMap((record) => record.contacts);
  return new Set(
    contacts
      .filter((contact) => contact.assurance === 'unconfirmed')
      .flatMap((contact) => (contact.value === null ? [] : [contact.value]))
      .filter((value) => !confirmed.has(value) && !(isPhoneLike(value) && digits.has(digitsOf(value)))),
  );
}

/** The function for one site. */
export function safeTextFor(input: SafeTextInput): SafeText {
  const confirmed = new Set([...confirmedValues(input)].map(digitsOf));
  // An address may also be the beginning of a longer one, which is another page.
  const others = [...unconfirmedValues(input)]
    .filter((value) => !isPhoneLike(value))
    .map((value) => new RegExp(`${escaped(value)}(?![\\w/-])`, 'gu'));
  return (text) => {
    let safe = text.replace(PHONE_IN_PROSE, (found) => {
      const digits = digitsOf(found);
      return digits.length < 9 || digits.length > 11 || confirmed.has(digits) ? found : input.mask;
    });
    for (const value of others) safe = safe.replace(value, input.mask);
    return safe;
  };
}

function confirmedValues(input: Omit<SafeTextInput, 'mask'>): ReadonlySet<string> {
  return new Set(
    input.listings
      .filter((listing) => !input.isEnded(listing))
      .flatMap((listing) => listing.contacts)
      .flatMap((contact) => (contact.offer === 'usable' && contact.value !== null ? [contact.value] : [])),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isPhoneLike(value: string): boolean {
  return /^[\d０-９()（）\s\-‐‑–—−ー－]+$/u.test(value);
}
