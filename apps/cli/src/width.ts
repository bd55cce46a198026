/** How wide text stands in a terminal: Japanese characters take two columns, so padding by length would not align. */

/** UAX #11: Wide and Fullwidth. Ambiguous characters count one, as terminals show them by default today. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Punctuation that may not begin a line in Japanese (行頭禁則), and what may not end one. */
const NO_START = '、。，．・：；？！）」』】〕｝…ー々,.!?)]}:;';
const NO_END = '（「『【〔｛([{';

/** Columns that the text takes; colour codes are not text and must be added afterwards. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The text followed by spaces up to so many columns; longer text stays as it is. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** The text in lines of at most so many columns; Latin words, numbers and URLs are not broken unless longer than a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** What must stay together: a run of Latin characters, or one Japanese character with the punctuation that clings to it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.match(/[!-~]+ *|\s+|[^!-~\s]/gu) ?? []) {
    const last = pieces.at(-1);
    const clings = last !== undefined && (NO_START.includes(part) || NO_END.includes(last.at(-1) ?? ''));
    if (clings) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
