/**
 * A Japanese address in its parts, as far as they can be told apart: what leads to the town (町域), the numbers of the street,
 * the building, the room. Where it is not clear where the town begins, each place is given at which it may.
 */
import {
  ANY_DASH,
  bare,
  DIGIT,
  HAS_JAPANESE,
  KANJI_NUMBER,
  PLAIN_DASH,
  withoutVariation,
} from './loose-writing.ts';

export interface Town {
  /** What may stand before it: prefecture, municipality; empty where nothing does. */
  readonly before: readonly string[];
  readonly name: string;
}

export interface AddressParts {
  /** The whole, without blanks. */
  readonly whole: string;
  /** 東京都; empty where it was not told. */
  readonly prefecture: string;
  /** All between the prefecture and the first number of the street. */
  readonly area: string;
  /** The longest first; of at least two letters each. */
  readonly towns: readonly Town[];
  /** Numbers of the street as they were told: 二, 6, 7. */
  readonly street: readonly string[];
  /** Empty where none was told, like `room`. */
  readonly building: string;
  /** Its number alone, with a letter where it has one: 302, B-102. */
  readonly room: string;
}

const PREFECTURE = /^(?:東京都|北海道|京都府|大阪府|\p{Script=Han}{2,3}県)/u;
/** A town may begin behind each of these. */
const PLACE_ENDS = /[市区町村郡字]|下ル|下る|上ル|上る|[東西]入ル?/gu;
const SHORTEST_TOWN = 2;

const NEXT = `(?:${DIGIT}+|${KANJI_NUMBER}+)(?!${DIGIT}|\\s?(?:号室|室|号棟|階|[FＦ]))`;
const JOINT = `(?:丁目|番地の?|番(?!町)の?|${ANY_DASH})`;
const FIRST = `(?:${DIGIT}+(?!条|線|区|${DIGIT})|${KANJI_NUMBER}+(?=丁目|番(?!町)|号(?!室|線|館|棟)|${PLAIN_DASH}))`;
const STREET = new RegExp(
  `${FIRST}(?:\\s?${JOINT}\\s?${NEXT})*\\s?(?:丁目|番地|番(?!町)|号(?!室|線|館|棟))?`,
  'gu',
);
const ROOM = new RegExp(
  `^(.*?)[\\s\\-－‐#＃]*((?:(?<![A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ]${PLAIN_DASH}?)?${DIGIT}+|${KANJI_NUMBER}+(?=号室|号|室))\\s?(?:号室|号|室|階|[FＦ])?$`,
  'u',
);

export function addressParts(address: string): AddressParts {
  const told = withoutVariation(address).replace(/\s+/gu, ' ').trim();
  const found = [...told.matchAll(STREET)];
  const isSure = (text: string): boolean => numbersIn(text).length > 1 || /丁目|番|号/u.test(text);
  const street = found.find(([text]) => isSure(text)) ?? found[0];
  const [streetText = '', at = told.length] = [street?.[0], street?.index];
  const whole = bare(told.slice(0, at));
  const prefecture = PREFECTURE.exec(whole)?.[0] ?? '';
  const area = whole.slice(prefecture.length);
  const inside = told
    .slice(at + streetText.length)
    .replace(/^[\s、,，]+/u, '')
    .trim();
  const [, building = inside, room = ''] = ROOM.exec(inside) ?? [];
  return {
    whole: bare(told),
    prefecture,
    area,
    towns: townsIn(prefecture, area),
    street: numbersIn(streetText),
    building: bare(building),
    room: bare(room),
  };
}

function townsIn(prefecture: string, area: string): readonly Town[] {
  const starts = [...area.matchAll(PLACE_ENDS)].map(({ 0: end, index }) => index + end.length);
  const lead = prefecture === '' ? [] : [prefecture];
  return (starts.length === 0 ? [0] : starts)
    .map((start) => ({
      before: start === 0 ? lead : [...lead, area.slice(0, start)],
      name: area.slice(start),
    }))
    .filter(
      ({ name }) => [...name].length >= SHORTEST_TOWN && HAS_JAPANESE.test(name) && !/[市区郡]$/u.test(name),
    );
}

const numbersIn = (street: string): readonly string[] =>
  street.match(new RegExp(`${DIGIT}+|${KANJI_NUMBER}+`, 'gu')) ?? [];
