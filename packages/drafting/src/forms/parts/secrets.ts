/**
 * How true details are found again in people's own words: an address, a number or a name as it was told, and as others write
 * it (other width, other dashes, 2-6-7 for 二丁目6番7号, without its prefecture, without the variation of a letter).
 */
import type { Party } from '@kakekomi/casefile';

export interface Secret {
  readonly pattern: RegExp;
  /** What is written in its place. */
  readonly stands: string;
}

/** Shorter than this, a text stands by chance in others. */
const SHORTEST_ADDRESS = 6;
const SHORTEST_NAME = 3;
const SHORTEST_PHONE = 9;
const POSTAL_DIGITS = 7;

/** What is to be covered of a party; `address` and `name`: what stands in their place, null where they may be seen. */
export function secretsOf(
  party: Party,
  { address, name }: { readonly address: string | null; readonly name: string | null },
): readonly Secret[] {
  return [
    ...addressSecrets(party.address, address),
    ...textSecret(party.name, name, SHORTEST_NAME),
    ...textSecret(party.reading, name, SHORTEST_NAME),
    ...textSecret(party.email, '（メールアドレス）', SHORTEST_ADDRESS),
    ...numberSecret(party.phone, '（電話番号）', SHORTEST_PHONE),
    ...numberSecret(party.postalCode, '（郵便番号）', POSTAL_DIGITS),
  ];
}

const VARIATION = '[\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}]';
const BETWEEN = `(?:\\s|${VARIATION})*`;
const IGNORED = new RegExp(`\\s|${VARIATION}`, 'gu');
const PREFECTURE = /^(?:東京都|北海道|京都府|大阪府|\p{Script=Han}{2,3}県)/u;
const DASHES = '-‐‑–—−ー－ｰの';
const ANY_DASH = `[${DASHES.replace('-', '\\-')}]`;
const NOT_BEFORE = '(?<![0-9０-９])';
const NOT_AFTER = '(?![0-9０-９])';

function textSecret(text: string | undefined, stands: string | null, shortest: number): readonly Secret[] {
  const plain = (text ?? '').replace(IGNORED, '');
  return stands === null || [...plain].length < shortest || plain === stands
    ? []
    : [{ pattern: new RegExp(looselyOf(plain), 'gu'), stands }];
}

/** With its prefecture first, so that none is left standing before the substitute. */
function addressSecrets(text: string | undefined, stands: string | null): readonly Secret[] {
  const plain = (text ?? '').replace(IGNORED, '');
  return [plain, plain.replace(PREFECTURE, '')].flatMap((written) => [
    ...textSecret(written, stands, SHORTEST_ADDRESS),
    ...numberedAddress(written, stands),
  ]);
}

/** A number of a street (六, 6, ６) with what parts it from the next: 丁目, 番地, 番, 号, a dash. */
const STREET_NUMBER = new RegExp(
  `([0-9０-９]+|[一二三四五六七八九十]+(?=丁目|番|号))(丁目|番地の?|番の?|号|${ANY_DASH})?`,
  'gu',
);
const ANY_PART = `(?:丁目|番地の?|番の?|号|${ANY_DASH})`;

/** The same address with its numbers in other signs; nothing where it has fewer than two, which many addresses share. */
function numberedAddress(plain: string, stands: string | null): readonly Secret[] {
  const numbers = [...plain.matchAll(STREET_NUMBER)];
  const first = numbers[0];
  if (stands === null || first === undefined || numbers.length < 2) return [];
  let at = 0;
  const parts = numbers.map(({ 0: whole, 1: digits = '', index }, place) => {
    const before = looselyOf(plain.slice(at, index));
    at = index + whole.length;
    const part = place === numbers.length - 1 ? `${ANY_PART}?` : ANY_PART;
    return `${before}${BETWEEN}${numberVariants(digits)}${BETWEEN}${part}${BETWEEN}`;
  });
  const pattern = `${parts.join('')}${NOT_AFTER}${looselyOf(plain.slice(at))}`;
  return [{ pattern: new RegExp(pattern, 'gu'), stands }];
}

const KANJI_DIGITS = '〇一二三四五六七八九';

function numberVariants(digits: string): string {
  const value = /^[一二三四五六七八九十]/u.test(digits)
    ? fromKanji(digits)
    : Number(digits.normalize('NFKC'));
  const arabic = [...String(value)].map(eitherWidth).join('');
  return value > 0 && value < 100 ? `(?:${arabic}|${toKanji(value)})` : arabic;
}

function fromKanji(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const value = (sign: string | undefined): number => Math.max(0, KANJI_DIGITS.indexOf(sign ?? '〇'));
  return (text.includes('十') ? (tens === '' ? 10 : 10 * value(tens)) : 0) + (ones === '' ? 0 : value(ones));
}

function toKanji(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? KANJI_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? KANJI_DIGITS[ones] : ''}`;
}

/** A number in whatever way it is parted, in either width; not as a piece of a longer one. */
function numberSecret(text: string | undefined, stands: string, shortest: number): readonly Secret[] {
  const digits = (text ?? '').normalize('NFKC').replace(/\D/gu, '');
  if (digits.length < shortest) return [];
  const inside = [...digits].map(eitherWidth).join(`[\\s()（）${DASHES.replace('-', '\\-')}]{0,2}`);
  const pattern = `(?<!${ANY_DASH})${NOT_BEFORE}${inside}${NOT_AFTER}(?!${ANY_DASH}[0-9０-９])`;
  return [{ pattern: new RegExp(pattern, 'gu'), stands }];
}

/** The same text with blanks in it, in the other width, with another dash, or without the variation of a letter. */
function looselyOf(plain: string): string {
  const variants = (sign: string): string => {
    if (DASHES.includes(sign)) return ANY_DASH;
    const wide = /^[!-~]$/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign;
    const all = [...new Set([sign, sign.normalize('NFKC'), wide])];
    return all.length === 1 ? escaped(sign) : `(?:${all.map(escaped).join('|')})`;
  };
  return [...plain].map(variants).join(BETWEEN);
}

const eitherWidth = (digit: string): string =>
  `[${digit}${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}]`;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
