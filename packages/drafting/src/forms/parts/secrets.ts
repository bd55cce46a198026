/**
 * How true details are found again in people's own words: an address, a number or a name as it was told, as others write it
 * (2-6-7 for 二丁目6番7号, other width, without its prefecture), and each part of an address by which a home is found: the town
 * with whatever number follows it, the numbers alone, the building, the room.
 */
import type { Party } from '@kakekomi/casefile';
import { type AddressParts, addressParts, type Town } from './address-parts.ts';
import {
  ANY_DASH,
  anyNumber,
  anyWriting,
  BETWEEN,
  bare,
  DIGIT,
  escaped,
  HAS_JAPANESE,
  KANJI_NUMBER,
  PLAIN_DASH,
} from './loose-writing.ts';

export interface Secret {
  /** With the flags `gu`. */
  readonly pattern: RegExp;
  /** What is written in its place. */
  readonly stands: string;
  /** Of an address: true of the whole; false of a part, which others may share. */
  readonly isWhole: boolean;
}

/** Shorter than this, a text stands by chance in others. */
const SHORTEST_ADDRESS = 6;
const SHORTEST_NAME = 3;
const SHORTEST_PHONE = 9;
const SHORTEST_BUILDING = 2;
/** Latin letters stand in other words. */
const SHORTEST_LATIN_BUILDING = 4;
const POSTAL_DIGITS = 7;

/** What is to be covered of a party; `address` and `name`: what stands in their place, null where they may be seen. */
export function secretsOf(
  party: Party,
  { address, name }: { readonly address: string | null; readonly name: string | null },
): readonly Secret[] {
  return [
    ...textSecret(party.email, '（メールアドレス）', SHORTEST_ADDRESS),
    ...(address === null ? [] : addressSecrets(party.address ?? '', address)),
    ...textSecret(party.name, name, SHORTEST_NAME),
    ...textSecret(party.reading, name, SHORTEST_NAME),
    ...numberSecret(party.phone, '（電話番号）', SHORTEST_PHONE),
    ...numberSecret(party.postalCode, '（郵便番号）', POSTAL_DIGITS),
  ];
}

/** A text with every secret in it replaced, once each, and how many were; what `kept` finds is left as it is. */
export function coveredText(
  text: string,
  secrets: readonly Secret[],
  kept: readonly RegExp[] = [],
): { readonly text: string; readonly count: number } {
  let count = 0;
  let pieces: readonly Piece[] = [{ text, isDone: false }];
  for (const pattern of kept) pieces = pieces.flatMap((piece) => parted(piece, pattern, null));
  for (const { pattern, stands } of secrets) {
    pieces = pieces.flatMap((piece) => {
      const parts = parted(piece, pattern, stands);
      if (!piece.isDone) count += parts.filter(({ isDone }) => isDone).length;
      return parts;
    });
  }
  return { text: pieces.map((piece) => piece.text).join(''), count };
}

/**
 * The party with the building and the room that stand behind its address in `texts`, where none was told: who shows where somebody
 * lives often writes more of it than the person themself has told.
 */
export function withBuildingIn(party: Party, texts: string): Party {
  const parts = addressParts(party.address ?? '');
  if (parts.building !== '' || parts.street.length === 0) return party;
  const places = [anyWriting(parts.area), ...parts.towns.map(({ name }) => anyWriting(name))];
  const pattern = new RegExp(
    `(?:${places.filter((place) => place !== '').join('|')})${BETWEEN}${streetOf(parts.street)}[\\s、,，]*${BUILDING}`,
    'gu',
  );
  const found = [...texts.matchAll(pattern)].map((match) => match.groups?.['inside'] ?? '');
  const longest = found.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? party : { ...party, address: `${party.address ?? ''} ${longest}` };
}

const NAME_SIGN = '[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-zＡ-Ｚａ-ｚ・々]';
const ROOM_SIGN = `${DIGIT}{2,4}(?:号室|室)`;
/** A name that ends as buildings do, or one before the number of a room, or that number alone. */
const BUILDING = `(?<inside>${NAME_SIGN}{0,20}(?:荘|館|寮|棟|邸|ビル|ハイツ|ハイム|コーポ|マンション|アパート|レジデンス|タワー)(?:\\s?${ROOM_SIGN})?|${NAME_SIGN}{2,20}\\s?${DIGIT}{2,4}(?:号室|室)?|(?=\\p{Script=Katakana})${NAME_SIGN}{3,20}|${ROOM_SIGN})`;

/** Patterns of words that must stand, though they be in the same town; none of those who live in the same house. */
export function keptOf(words: readonly string[], secrets: readonly Secret[]): readonly RegExp[] {
  return words
    .filter((each) => each.trim() !== '')
    .filter((each) => !secrets.some(({ isWhole, pattern }) => isWhole && each.search(pattern) >= 0))
    .map((each) => new RegExp(escaped(each), 'gu'));
}

interface Piece {
  readonly text: string;
  /** True: not looked at again. */
  readonly isDone: boolean;
}

/** A piece, parted where the pattern is found; what was found stays where `stands` is null. */
function parted(piece: Piece, pattern: RegExp, stands: string | null): readonly Piece[] {
  if (piece.isDone) return [piece];
  const parts: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of piece.text.matchAll(pattern)) {
    if (found === '') continue;
    parts.push({ text: piece.text.slice(at, index), isDone: false }, { text: stands ?? found, isDone: true });
    at = index + found.length;
  }
  return [...parts, { text: piece.text.slice(at), isDone: false }].filter(({ text }) => text !== '');
}

/** What is looked for of a party, and what of its address is not, in words. */
export function limitsOf(
  party: Party,
  { address, name }: { readonly address: string | null; readonly name: string | null },
): { readonly found: readonly string[]; readonly notFound: readonly string[] } {
  const { towns, street, building, room } = addressParts(party.address ?? '');
  const hides = address !== null;
  const found = (isThere: boolean, words: string): readonly string[] => (isThere ? [words] : []);
  return {
    found: [
      ...found(hides && towns.length > 0, '町名'),
      ...found(hides && street.length > 0, '番地'),
      ...found(hides && building !== '', '建物の名前'),
      ...found(hides && room !== '', '部屋番号'),
      ...found(name !== null && (party.name ?? '') !== '', '氏名'),
      ...found((party.phone ?? '') !== '', '電話番号'),
      ...found((party.postalCode ?? '') !== '', '郵便番号'),
      ...found((party.email ?? '') !== '', 'メールアドレス'),
    ],
    notFound: hides
      ? [
          '市区町村の名前',
          ...found(towns.length === 0, '町名だけ'),
          ...found(street.length < NUMBERS_ENOUGH, '番地の数字だけ'),
          ...found(room !== '', '部屋番号の数字だけ'),
          ...['略した言い方', '最寄り駅', '学校', '勤め先', '目印'],
        ]
      : [],
  };
}

/** With fewer numbers, a street is found only with its signs or its town. */
const NUMBERS_ENOUGH = 3;

function textSecret(text: string | undefined, stands: string | null, shortest: number): readonly Secret[] {
  const plain = bare(text ?? '');
  return stands === null || [...plain].length < shortest || plain === stands
    ? []
    : [{ pattern: new RegExp(anyWriting(plain), 'gu'), stands, isWhole: true }];
}

/** The longest first, so that nothing of it is left standing beside the substitute. */
function addressSecrets(text: string, stands: string): readonly Secret[] {
  const parts = addressParts(text);
  const inside = insideOf(parts);
  const wholes = [
    ...[parts.whole, parts.whole.slice(parts.prefecture.length)]
      .filter((plain) => [...plain].length >= SHORTEST_ADDRESS && plain !== stands)
      .map(anyWriting),
    ...(parts.area === '' || parts.street.length === 0
      ? []
      : [
          `${optional([parts.prefecture])}${anyWriting(parts.area)}${BETWEEN}${streetOf(parts.street)}${inside}`,
        ]),
  ];
  const pieces = [
    ...parts.towns.map((town) => `${townOf(town)}${inside}`),
    ...streetsAlone(parts.street).map((street) => `${street}${inside}`),
    ...(isTooShort(parts.building) ? [] : [`${buildingOf(parts)}${roomAfter(parts)}`]),
    ...roomAlone(parts),
  ];
  return [...wholes, ...pieces].map((source, index) => ({
    pattern: new RegExp(source, 'gu'),
    stands,
    isWhole: index < wholes.length,
  }));
}

/** Such a name stands by chance in others. */
function isTooShort(building: string): boolean {
  const { length } = [...building];
  return length < (HAS_JAPANESE.test(building) ? SHORTEST_BUILDING : SHORTEST_LATIN_BUILDING);
}

/** Each only where the one behind it is there as well: (?:(?:県)?市)? */
const optional = (pieces: readonly string[]): string =>
  pieces
    .filter((piece) => piece !== '')
    .reduce((before, piece) => `(?:${before}${anyWriting(piece)}${BETWEEN})?`, '');

const SIGN = `(?:丁目|番地の?|番の?|号|${ANY_DASH})`;
const SPOKEN_SIGN = '(?:丁目|番地の?|番の?)';
/** What a number may count that is no house. */
const COUNTED = '[年月日時分秒円人回件個代度％%]';
/** Any numbers of a street: the house beside it tells as much. */
const ANY_STREET = `(?:${BETWEEN}(?:${DIGIT}{1,5}(?!${DIGIT}|${COUNTED})|${KANJI_NUMBER}{1,4}(?=${BETWEEN}(?:丁目|番|号|${PLAIN_DASH})))(?:${BETWEEN}(?:丁目|番地の?|番の?|号(?!室)|${ANY_DASH}(?=${BETWEEN}(?:${DIGIT}|${KANJI_NUMBER}))))?)*`;

const townOf = ({ before, name }: Town): string => `${optional(before)}${anyWriting(name)}${ANY_STREET}`;

/** All the numbers, parted by any sign, the last with or without one. */
const streetOf = (numbers: readonly string[], sign = SIGN): string =>
  `${numbers.map(anyNumber).join(`${BETWEEN}${sign}${BETWEEN}`)}(?:${BETWEEN}(?:丁目|番地|番|号(?!室)))?`;

/**
 * Numbers without their town: three in any writing; two, which dates and exhibits have too, only with the signs of a street; one
 * only as 番地.
 */
function streetsAlone(numbers: readonly string[]): readonly string[] {
  const free = `(?<!${DIGIT})(?<!${DIGIT}${PLAIN_DASH})`;
  const runs = numbers.flatMap((_, from) =>
    numbers.slice(from + 1).map((__, more) => numbers.slice(from, from + more + 2)),
  );
  const longest = [...runs].sort((a, b) => b.length - a.length);
  return [
    ...longest.flatMap((run) =>
      run.length > 2
        ? [`${free}${streetOf(run)}(?:${PLAIN_DASH}${DIGIT}{1,5}(?!${DIGIT}))?`]
        : [
            `${free}${streetOf(run, SPOKEN_SIGN)}`,
            `${free}${run.map(anyNumber).join(`${BETWEEN}${SIGN}${BETWEEN}`)}${BETWEEN}(?:番地|番|号(?!室|証))`,
          ],
    ),
    ...(numbers.length === 1 ? [`${free}${numbers.map(anyNumber).join('')}${BETWEEN}番地`] : []),
  ];
}

/** Building and room where they follow, so that one substitute stands for all. */
function insideOf(parts: AddressParts): string {
  if (parts.building === '') return roomAfter(parts);
  return `(?:[\\s、,，]*${buildingOf(parts)})?${roomAfter(parts)}`;
}

const buildingOf = ({ building }: AddressParts): string => anyWriting(building);

const roomAfter = ({ room }: AddressParts): string =>
  room === '' ? '' : `(?:[\\s、,，#＃\\-－‐第]*${roomNumber(room)}${BETWEEN}(?:号室|号(?!証)|室)?)?`;

/** B-102, with or without its letter. */
function roomNumber(room: string): string {
  const number = new RegExp(`(?:${DIGIT}|${KANJI_NUMBER})+$`, 'u').exec(room)?.[0] ?? '';
  const wing = room.slice(0, room.length - number.length).replace(new RegExp(PLAIN_DASH, 'gu'), '');
  const before = wing === '' ? '' : `(?:${anyWriting(wing)}${BETWEEN}${ANY_DASH}?${BETWEEN})?`;
  return `${before}${anyNumber(number)}`;
}

/** A number alone may be anything: only with what says that it is a room. */
function roomAlone({ room }: AddressParts): readonly string[] {
  if (room === '') return [];
  const number = roomNumber(room);
  return [
    `(?<!第)${number}${BETWEEN}(?:号室|室|号(?![証線館棟機]))`,
    `(?:部屋|ルーム|[Rr]oom|[#＃])(?:番号)?[はが:：\\s]{0,3}${number}`,
  ];
}

/** A number in whatever way it is parted, in either width; not as a piece of a longer one. */
function numberSecret(text: string | undefined, stands: string, shortest: number): readonly Secret[] {
  const digits = (text ?? '').normalize('NFKC').replace(/\D/gu, '');
  if (digits.length < shortest) return [];
  const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  const inside = [...digits]
    .map((digit) => `[${digit}${wide(digit)}]`)
    .join(`(?:[\\s()（）]|${ANY_DASH}){0,2}`);
  const pattern = `(?<!${ANY_DASH})(?<!${DIGIT})${inside}(?!${DIGIT})(?!${ANY_DASH}${DIGIT})`;
  return [{ pattern: new RegExp(pattern, 'gu'), stands, isWhole: true }];
}
