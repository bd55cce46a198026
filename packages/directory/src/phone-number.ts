/** Numbers that a Japanese phone can dial, by the shapes of the national numbering plan (総務省 電気通信番号計画). */
import { type Brand, err, ok, type Result } from '@kakekomi/kernel';

/** Digits only, or `#` and four digits: what is dialled. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

/** What can be wrong with a number that somebody wrote. */
export type PhoneProblem = 'empty' | 'not-a-phone-number';

const SHAPES: readonly RegExp[] = [
  // 0AB-J, 0120 and 0570: ten digits. 010 leads abroad; 020 to 090 are the longer kinds below.
  /^0[1-9][1-9]\d{7}$/,
  // 050 (IP), 060 to 090 (mobile): eleven digits.
  /^0[5-9]0[1-9]\d{7}$/,
  // 0800, free to the caller: eleven digits.
  /^0800\d{7}$/,
  // 1XY: 110, 119, 188, 189 … 122, 184 and 186 are dialled before a number and reach nobody alone.
  /^1(?!22|84|86)\d\d$/,
  // Four digits after #: #9110, #8103.
  /^#\d{4}$/,
];

/** Reads a number as official pages print it: full-width digits, dashes of every kind, brackets, spaces, or `+81`. */
export function parsePhoneNumber(text: string): Result<PhoneNumber, PhoneProblem> {
  const typed = text.normalize('NFKC').replace(/[\s()\-‐‑‒–—―−ー]/g, '');
  if (typed === '') return err('empty');
  const number = typed.replace(/^\+81(?=[1-9])/, '0');
  return SHAPES.some((shape) => shape.test(number)) ? ok(number as PhoneNumber) : err('not-a-phone-number');
}

/** The `tel:` address of a number; `#` is escaped, or a browser would take the rest for a fragment. */
export function telHref(number: PhoneNumber): string {
  return `tel:${number.replace('#', '%23')}`;
}
