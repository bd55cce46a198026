/**
 * Counting of characters by the rules of certified mail (内容証明の字数の計算): each sign is one; a pair of brackets is one, in the
 * line of the first; ㎡ and kg are two; a figure in a frame is the figure and its frame, but one where it orders the text.
 * Where the rule leaves room, more is counted, so that what fits here fits at the counter.
 */
import { graphemesOf } from '../japanese-text.ts';

/** One place of the grid. */
export interface Cell {
  readonly text: string;
  /** Characters by postal counting: 0 for a blank and for the second of a pair of brackets. */
  readonly counted: number;
  /** UTF-16 offset in the text that was laid out. */
  readonly at: number;
}

/** Brackets that count as a pair. ＜＞ and “” stay out: they are signs as well, and then count one each. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  [
    '（）',
    '()',
    '「」',
    '『』',
    '【】',
    '〔〕',
    '［］',
    '[]',
    '｛｝',
    '{}',
    '〈〉',
    '《》',
    '｢｣',
    '〖〗',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** ① ⑴ ㊙ ❶: a frame around a letter or figure. */
const FRAMED = /^[\u2460-\u24ff\u2776-\u2793\u3200-\u3247\u3251-\u32bf\u32d0-\u32fe]/u;
/** ❿ and its like, which no normal form takes apart. */
const FRAMED_TEN = /^[\u24eb-\u24f4\u277f\u2789\u2793]/u;
/** ㎡ ㌔ № ½: several letters in the place of one. */
const JOINED = /^[\u00bc-\u00be\u2116\u2121\u213b\u2150-\u215e\u32c0-\u32cf\u32ff-\u33ff]/u;

/**
 * ① ❶ ⑴ Ⓐ ⓐ ⒜ ㈠ ㊀ ㋐: figures, letters and kana in a frame. Only these put a text in order; ㈱ and ㊞ at the beginning of a
 * paragraph are the word and its frame.
 */
const FRAMED_ORDER =
  /^[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\u32d0-\u32fe]/u;

/** (1), （ア）, （一） at the very beginning of a paragraph: a mark of order. */
const ORDER_MARK = /^[\s　]*[(（](?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[ァ-ヶa-zａ-ｚ])[)）]/u;

/** The cells of one paragraph (no line end in it) that begins at offset `from` of its text. */
export function cellsOf(paragraph: string, from: number): readonly Cell[] {
  const characters = graphemesOf(paragraph);
  const seconds = secondsOfPairs(characters);
  const order = orderMarkIn(paragraph, characters);
  let at = from;
  return characters.map((text, index) => {
    const cell = { text, counted: countedOf(text, index, seconds, order), at };
    at += text.length;
    return cell;
  });
}

/** A letter or figure in a frame: ①, ㊞. */
export const isFramed = (character: string): boolean => FRAMED.test(character);

/** Several letters in the place of one: ㎡, №. */
export const isJoined = (character: string): boolean => JOINED.test(character);

/** How many characters a text has by postal counting, of all its paragraphs. */
export function countedIn(text: string): number {
  return text
    .split('\n')
    .flatMap((paragraph) => cellsOf(paragraph, 0))
    .reduce((sum, { counted }) => sum + counted, 0);
}

interface OrderMark {
  readonly first: number;
  readonly last: number;
}

function countedOf(
  text: string,
  index: number,
  seconds: ReadonlySet<number>,
  order: OrderMark | null,
): number {
  if (order !== null && index >= order.first && index <= order.last) return index === order.first ? 1 : 0;
  if (seconds.has(index) || /^\s+$/u.test(text)) return 0;
  if (FRAMED_TEN.test(text)) return 3;
  const plain = text.normalize('NFKC');
  if (FRAMED.test(text)) return 1 + Math.max(1, [...plain.replace(/[().]/g, '')].length);
  return JOINED.test(text) ? [...plain].length : 1;
}

/** Places of closing brackets whose opening one stands before them in the same paragraph. */
function secondsOfPairs(characters: readonly string[]): ReadonlySet<number> {
  const seconds = new Set<number>();
  const open: string[] = [];
  characters.forEach((character, index) => {
    const second = PAIRS.get(character);
    if (second !== undefined) {
      open.push(second);
    } else if (open.at(-1) === character) {
      open.pop();
      seconds.add(index);
    }
  });
  return seconds;
}

/** Where the mark that orders a paragraph stands; inside a sentence it cannot be told from a reference, so it is none. */
function orderMarkIn(paragraph: string, characters: readonly string[]): OrderMark | null {
  const first = characters.findIndex((character) => !/^\s+$/u.test(character));
  if (first === -1) return null;
  if (FRAMED_ORDER.test(characters[first] ?? '')) return { first, last: first };
  const mark = ORDER_MARK.exec(paragraph);
  return mark === null ? null : { first, last: graphemesOf(mark[0]).length - 1 };
}
