/** A place in a text, the tokens that may be taken there, and the furthest place where reading failed. */

/** Where reading stopped (UTF-16 offset into the text), and what would have been accepted there. */
export interface ScheduleFault {
  readonly at: number;
  readonly expected: string;
}

/** Moves forward only; blanks before a token are skipped. */
export interface Reader {
  readonly text: string;
  at: number;
  fault: ScheduleFault | null;
}

/** Takes a token and gives its text, or null and stays. `pattern` must be sticky. */
export function take(reader: Reader, pattern: RegExp): string | null {
  const start = skipBlanks(reader);
  if (!stands(reader, pattern)) return null;
  reader.at = pattern.lastIndex;
  return reader.text.slice(start, reader.at);
}

/** True when the token stands next; nothing is taken. */
export function stands(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = skipBlanks(reader);
  return pattern.test(reader.text);
}

/** Notes what was expected at a place (by default the next token); the first note stands. Gives null, for `return`. */
export function refuse(reader: Reader, expected: string, at: number = skipBlanks(reader)): null {
  reader.fault ??= { at, expected };
  return null;
}

/** Reads items separated by commas for as long as `more` stands behind the comma; null when one of them is refused. */
export function readList<T>(
  reader: Reader,
  more: RegExp,
  readItem: (reader: Reader) => T | null,
): T[] | null {
  const items: T[] = [];
  do {
    const item = readItem(reader);
    if (item === null) return null;
    items.push(item);
  } while (take(reader, more) !== null);
  return items;
}

function skipBlanks(reader: Reader): number {
  let start = reader.at;
  while (reader.text[start] === ' ') start += 1;
  return start;
}
