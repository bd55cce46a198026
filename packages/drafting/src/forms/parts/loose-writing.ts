/**
 * Patterns for a text in whatever way people write it: other width, other kana, old forms of letters, other dashes, numbers in
 * figures or in kanji, with blanks or variation selectors anywhere.
 */

const VARIATION = '[\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}]';
/** Nothing, or signs that do not count. */
export const BETWEEN = `(?:\\s|${VARIATION})*`;
const IGNORED = new RegExp(`\\s|${VARIATION}`, 'gu');

/** The text without blanks and variation selectors. */
export const bare = (text: string): string => text.replace(IGNORED, '');

/** Signs of a variation alone, for where blanks part one thing from the next. */
export const withoutVariation = (text: string): string => text.replace(new RegExp(VARIATION, 'gu'), '');

const DASHES = '-‐‑–—−ー－ｰの';
export const ANY_DASH = `[${DASHES.replace('-', '\\-')}ノ之]`;
/** Dashes that are nothing else: a date and a word have the others. */
export const PLAIN_DASH = '[\\-‐‑–—−－]';
export const DIGIT = '[0-9０-９]';
/** Kana or kanji. */
export const HAS_JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const KANJI_NUMBER = '[〇零一二三四五六七八九十百千]';

/** Letters that stand for each other in names and places. */
const SAME = [
  ...[
    'ヶケがガヵカ箇ｹ',
    '髙高',
    '﨑崎',
    '澤沢',
    '邊邉辺',
    '齋齊斎斉',
    '廣広',
    '國国',
    '德徳',
    '𠮷吉',
    '濵濱浜',
  ],
  ...[
    '嶋島嶌',
    '瀧滝',
    '龍竜',
    '櫻桜',
    '眞真',
    '惠恵',
    '壽寿',
    '榮栄',
    '會会',
    '學学',
    '條条',
    '縣県',
    '豐豊',
  ],
  ...['曾曽', '靜静', '圓円', '淺浅', '實実', '寶宝', '驛駅', '舘館', '檜桧', '藪薮', '祗祇', '蘆芦', '鷗鴎'],
];

const NUMBERS = new RegExp(`${DIGIT}+|${KANJI_NUMBER}+`, 'gu');

/** The source of a pattern (flags `gu`) that finds `plain`, which is {@link bare}. */
export function anyWriting(plain: string): string {
  const found = [...plain.matchAll(NUMBERS)];
  const parts: string[] = [];
  let at = 0;
  for (const { 0: number, index } of found) {
    parts.push(...[...plain.slice(at, index)].map(anySign), anyNumber(number));
    at = index + number.length;
  }
  return [...parts, ...[...plain.slice(at)].map(anySign)].join(BETWEEN);
}

/** A number in figures of either width and in kanji, never as a piece of a longer one; as it was told at the least. */
export function anyNumber(number: string): string {
  const value = numberOf(number);
  const asTold = [...number].map((digit) => alternatives([digit, digit.normalize('NFKC'), wide(digit)]));
  const inKanji =
    value === null || value > MOST ? [] : [withUnits(value), oneByOne(value), oneByOne(value, '零')];
  const figures = value === null ? [] : [[...String(value)].map(eitherWidth).join('')];
  const arabic = [
    ...new Set([...(new RegExp(`^${DIGIT}+$`, 'u').test(number) ? [asTold.join('')] : []), ...figures]),
  ];
  const kanji = [
    ...new Set([...(new RegExp(`^${KANJI_NUMBER}+$`, 'u').test(number) ? [number] : []), ...inKanji]),
  ];
  return `(?:(?<!${DIGIT})(?:${arabic.join('|') || '(?!)'})(?!${DIGIT})|(?<!${KANJI_NUMBER})(?:${kanji.join('|') || '(?!)'})(?!${KANJI_NUMBER}))`;
}

const MOST = 9999;
const KANJI_DIGITS = '〇一二三四五六七八九';
const UNITS = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
] as const;

/** Null where it is no number that can be read. */
function numberOf(number: string): number | null {
  const text = number.normalize('NFKC').replace(/零/gu, '〇');
  if (/^\d+$/u.test(text)) return text.length > 15 ? null : Number(text);
  if (!/[十百千]/u.test(text)) return Number([...text].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  const parts = /^(?:(.?)千)?(?:(.?)百)?(?:(.?)十)?(.?)$/u.exec(text);
  if (parts === null) return null;
  return [...UNITS.map(([, size]) => size), 1].reduce((sum, size, place) => {
    const digit = parts[place + 1];
    if (digit === undefined) return sum;
    return sum + size * (digit === '' ? (size === 1 ? 0 : 1) : Math.max(0, KANJI_DIGITS.indexOf(digit)));
  }, 0);
}

/** 三百二; 〇 of nothing. */
function withUnits(value: number): string {
  const { words, rest } = UNITS.reduce(
    ({ words: before, rest: left }, [unit, size]) => {
      const count = Math.floor(left / size);
      const digit = count > 1 ? (KANJI_DIGITS[count] ?? '') : '';
      return { words: count > 0 ? `${before}${digit}${unit}` : before, rest: left % size };
    },
    { words: '', rest: value },
  );
  return rest === 0 && words !== '' ? words : `${words}${KANJI_DIGITS[rest] ?? ''}`;
}

/** 三〇二 */
const oneByOne = (value: number, zero = '〇'): string =>
  [...String(value)].map((digit) => (digit === '0' ? zero : (KANJI_DIGITS[Number(digit)] ?? ''))).join('');

const eitherWidth = (digit: string): string => `[${digit}${wide(digit)}]`;

const wide = (sign: string): string =>
  /^[!-~]$/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign;

/** Full-width kana by their half-width forms, voiced ones too. */
const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, index) => String.fromCharCode(0xff66 + index)).flatMap((half) =>
    ['', 'ﾞ', 'ﾟ'].flatMap((voice) => {
      const full = `${half}${voice}`.normalize('NFKC');
      return full.length === 1 ? [[full, `${half}${voice}`] as const] : [];
    }),
  ),
);

function anySign(sign: string): string {
  if (DASHES.includes(sign)) return ANY_DASH;
  const same = SAME.find((group) => group.includes(sign));
  const plain = sign.normalize('NFKC');
  const katakana = plain.replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  const hiragana = katakana.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const letters = [plain.toLowerCase(), plain.toUpperCase()].flatMap((letter) => [letter, wide(letter)]);
  const kana = [katakana, hiragana].flatMap((each) => [each, each.normalize('NFD')]);
  return alternatives([
    sign,
    wide(sign),
    ...letters,
    ...kana,
    HALF_WIDTH.get(katakana) ?? sign,
    ...(same ?? []),
  ]);
}

function alternatives(signs: readonly string[]): string {
  const all = [...new Set(signs)].map(escaped);
  return all.length === 1 ? (all[0] ?? '') : `(?:${all.join('|')})`;
}

/** The text itself, as a piece of a pattern; no class of signs stands around it. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
