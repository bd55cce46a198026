/** Japanese text as papers need it: what counts as one character, its full-width forms, and nothing invisible in it. */

/** Marks that belong to the character before them: accents, voicing, variation selectors, skin tones, tags. */
const MARK = '\\p{M}\\p{EMod}\\u200c\\uff9e\\uff9f\\u{e0020}-\\u{e007f}';
const MARKS = `[${MARK}\\u200d]*`;

/**
 * One character as a reader counts it. A subset of UAX #29 that is exact for Japanese, Latin, Hangul and emoji; scripts of
 * South Asia may be split finer. `Intl.Segmenter` is no global of the pure packages.
 */
const GRAPHEME = new RegExp(
  [
    '\\r\\n',
    `(?![${MARK}\\u200d])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]`,
    `\\p{RI}\\p{RI}${MARKS}`,
    `\\p{ExtPict}(?:[${MARK}]*\\u200d\\p{ExtPict})*${MARKS}`,
    // Hangul: leading letters, then a syllable or a vowel, then what follows it.
    `[\\u1100-\\u115f]+(?:[\\uac00-\\ud7a3\\u1160-\\u11a7][\\u1160-\\u11ff]*)?${MARKS}`,
    `[\\uac00-\\ud7a3][\\u1160-\\u11ff]*${MARKS}`,
    `.${MARKS}`,
  ].join('|'),
  'gsu',
);

/**
 * The characters of a text: a surrogate pair, a letter with its marks, a kanji with its variation selector (葛󠄀) and an emoji
 * of several signs are one each. Joined they are the text again.
 */
export function graphemesOf(text: string): readonly string[] {
  return text.match(GRAPHEME) ?? [];
}

/** Spaces and signs that no font draws, and that turn the direction of what follows. Joiners of emoji stay. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * A text without signs that cannot be seen: controls, marks of direction, spaces of no width. Line ends become `\n`, a tab
 * a full-width space, half a surrogate pair U+FFFD, so that the loss of it is seen. Emoji and variants of letters stay.
 */
export function withoutControls(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\t/g, '　')
    .replace(/\p{Cs}/gu, '\ufffd');
}

const WEB_ADDRESS = /https?:\/\/[\x21-\x7e]+/g;

/** The text with full-width figures, letters, signs and kana, as written on a grid; addresses of the web stay as they are. */
export function fullWidth(text: string): string {
  const addresses = text.match(WEB_ADDRESS) ?? [];
  return text
    .split(WEB_ADDRESS)
    .map((between, index) => `${widened(between)}${addresses[index] ?? ''}`)
    .join('');
}

function widened(text: string): string {
  return text
    .replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/[\x21-\x7e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '　')
    .replace(/¥/g, '￥');
}
