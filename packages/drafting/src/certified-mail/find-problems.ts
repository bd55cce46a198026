/**
 * Characters that certified mail takes (内容証明で使える文字): kana, kanji, figures, letters in proper names only, brackets,
 * punctuation and signs in general use. Whether a word is a proper name no program knows, so letters are a doubt.
 */
import { graphemesOf } from '../japanese-text.ts';
import { isFramed, isJoined } from './counting.ts';
import { type CharacterFault, ERROR_CODES, type FaultCode, type Problem } from './problem.ts';
import type { Sheet } from './sheet.ts';

const KANJI_OR_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇〻ーｰ゛゜]\p{M}*[ﾞﾟ]?$/u;
const FIGURE_OR_BLANK = /^(?:[0-9０-９]|\s+)$/u;
const LETTER = /^\p{Script=Latin}\p{M}*$/u;
const EMOJI = /\p{EPres}|\p{EMod}|\p{RI}|\ufe0f|\u200d|\u20e3|[\u{1f000}-\u{1faff}]/u;
const NOTHING_TO_SEE = /[\p{Co}\p{Cn}\p{Cc}\p{Cs}\ufffd]|^[\p{Cf}\p{M}]/u;

/** Rows 1 and 2 of JIS X 0208 without mathematics, with the ASCII and half-width forms of the same signs. */
const SIGNS = new Set([
  ...'、。，．・：；？！´｀¨＾￣＿ヽヾゝゞ〃―‐／＼～〜∥｜…‥‘’“”（）〔〕［］｛｝〈〉《》「」『』【】',
  ...'＋－−±×÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇◆□■△▲▽▼※〒→←↑↓〓♯♭♪',
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~¥–—｡｢｣､･〝〟〖〗',
]);

const WEB_ADDRESS = /https?:\/\/[!-~]+/gu;
const LETTERS = /[@＠]?\p{Script=Latin}[\p{Script=Latin}\p{M}0-9０-９._\-＿．－@＠]*/gu;
/** kg, m: signs in general use where a figure stands before them. */
const UNIT = /^(?:kg|g|mg|[kcm]?m[23]?|l|ml|t)$/iu;

/** Every fault of the text, and `more` that the caller knows of, each with its place on the sheets. */
export function problemsIn(
  text: string,
  sheets: readonly Sheet[],
  more: readonly CharacterFault[],
): readonly Problem[] {
  const faults = [...characterFaults(text), ...letterFaults(text), ...more];
  return faults
    .toSorted((a, b) => a.at - b.at)
    .map((fault) => ({ ...fault, severity: severityOf(fault.code), place: placeOf(fault.at, sheets) }));
}

function severityOf(code: FaultCode): Problem['severity'] {
  return ERROR_CODES.some((error) => error === code) ? 'error' : 'doubt';
}

function characterFaults(text: string): readonly CharacterFault[] {
  let at = 0;
  return graphemesOf(text).flatMap((found) => {
    const code = found === '\n' ? null : codeOf(found);
    at += found.length;
    return code === null ? [] : [{ code, found, at: at - found.length }];
  });
}

function codeOf(character: string): FaultCode | null {
  if (KANJI_OR_KANA.test(character) || FIGURE_OR_BLANK.test(character) || SIGNS.has(character)) return null;
  if (LETTER.test(character) || isFramed(character) || isJoined(character)) return null;
  if (EMOJI.test(character)) return 'emoji';
  if (NOTHING_TO_SEE.test(character)) return 'unprintable';
  return /^[\p{L}\p{N}]/u.test(character) ? 'other-script' : 'rare-symbol';
}

/** Runs of letters, each word told once. */
function letterFaults(text: string): readonly CharacterFault[] {
  const addresses = [...text.matchAll(WEB_ADDRESS)].map(
    ({ 0: found, index }): CharacterFault => ({ code: 'web-address', found, at: index }),
  );
  const isInAddress = (offset: number): boolean =>
    addresses.some(({ at, found }) => offset >= at && offset < at + found.length);
  const words = [...text.matchAll(LETTERS)]
    .filter(({ 0: found, index }) => !isInAddress(index) && !isUnit(found, text.slice(0, index)))
    .map(({ 0: found, index }): CharacterFault => ({ code: 'letters', found, at: index }));
  return [...addresses, ...words].filter(
    ({ found }, index, all) => all.findIndex((other) => other.found === found) === index,
  );
}

const isUnit = (found: string, before: string): boolean =>
  UNIT.test(found.normalize('NFKC')) && /[0-9０-９]$/u.test(before);

/** Where the character at this offset stands; past the last one, the last. */
function placeOf(at: number, sheets: readonly Sheet[]): Problem['place'] {
  let last = { sheet: 1, line: 1, character: 1 };
  for (const sheet of sheets) {
    for (const [line, { cells }] of sheet.lines.entries()) {
      for (const [place, cell] of cells.entries()) {
        if (cell.at > at) return last;
        last = { sheet: sheet.number, line: line + 1, character: place + 1 };
      }
    }
  }
  return last;
}
