/** Where things stand in a JSON text, so that a fault found in a value can name the line to mend. */
import { err, ok, type Result } from '@kakekomi/kernel';

/** Offsets (UTF-16) of a value and of what is in it. */
export interface JsonPositions {
  readonly start: number;
  /** By key or by index; `key` is where the key itself starts. */
  readonly children: ReadonlyMap<string | number, { readonly key: number; readonly value: JsonPositions }>;
}

/** Why a text is not JSON, or not unambiguous: a key given twice would silently lose one of its values. */
export type JsonProblem =
  | { readonly code: 'json-syntax'; readonly at: number; readonly expected: string }
  | { readonly code: 'json-duplicate-key'; readonly at: number; readonly key: string };

/** Scans a JSON text by RFC 8259. */
export function jsonPositions(text: string): Result<JsonPositions, JsonProblem> {
  const scanner: Scanner = { text, at: 0, problem: null };
  const positions = scanValue(scanner);
  skipBlanks(scanner);
  if (scanner.problem === null && scanner.at < text.length) refuse(scanner, 'the end of the file');
  return scanner.problem === null ? ok(positions) : err(scanner.problem);
}

/** Where the value at a path starts; where the path leads nowhere, the nearest thing around it. */
export function offsetAt(positions: JsonPositions, path: readonly (string | number)[]): number {
  let here = positions;
  for (const step of path) {
    const child = here.children.get(step);
    if (child === undefined) break;
    here = child.value;
  }
  return here.start;
}

/** Line and column of an offset, both from 1, as editors count them. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

interface Scanner {
  readonly text: string;
  at: number;
  problem: JsonProblem | null;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// RFC 8259 forbids U+0000 to U+001F in a string, and no other control character.
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const WORD = /true|false|null/y;
const NOTHING_INSIDE: JsonPositions['children'] = new Map();

function scanValue(scanner: Scanner): JsonPositions {
  skipBlanks(scanner);
  const start = scanner.at;
  const first = scanner.text[start];
  if (first === '{') return { start, children: scanItems(scanner, '}', scanPair) };
  if (first === '[') return { start, children: scanItems(scanner, ']', scanItem) };
  if (!takes(scanner, STRING) && !takes(scanner, NUMBER) && !takes(scanner, WORD)) refuse(scanner, 'a value');
  return { start, children: NOTHING_INSIDE };
}

type Children = Map<string | number, { readonly key: number; readonly value: JsonPositions }>;

/** Items between brackets, parted by commas. */
function scanItems(
  scanner: Scanner,
  close: string,
  scanOne: (scanner: Scanner, into: Children) => void,
): Children {
  const children: Children = new Map();
  scanner.at += 1;
  skipBlanks(scanner);
  if (scanner.text[scanner.at] === close) {
    scanner.at += 1;
    return children;
  }
  while (scanner.problem === null) {
    scanOne(scanner, children);
    skipBlanks(scanner);
    const next = scanner.text[scanner.at];
    if (scanner.problem !== null || next === close) break;
    if (next !== ',') refuse(scanner, `a comma or ${close}`);
    scanner.at += 1;
  }
  scanner.at += 1;
  return children;
}

function scanItem(scanner: Scanner, into: Children): void {
  skipBlanks(scanner);
  const key = scanner.at;
  into.set(into.size, { key, value: scanValue(scanner) });
}

function scanPair(scanner: Scanner, into: Children): void {
  skipBlanks(scanner);
  const at = scanner.at;
  if (!takes(scanner, STRING)) {
    refuse(scanner, 'a key in double quotes');
    return;
  }
  const raw = scanner.text.slice(at, scanner.at);
  const key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
  if (into.has(key)) scanner.problem ??= { code: 'json-duplicate-key', at, key };
  skipBlanks(scanner);
  if (scanner.text[scanner.at] === ':') scanner.at += 1;
  else refuse(scanner, 'a colon');
  if (scanner.problem === null) into.set(key, { key: at, value: scanValue(scanner) });
}

/** Steps over what the pattern matches here; false where it does not. */
function takes(scanner: Scanner, pattern: RegExp): boolean {
  pattern.lastIndex = scanner.at;
  if (!pattern.test(scanner.text)) return false;
  scanner.at = pattern.lastIndex;
  return true;
}

/** Steps over blanks, line ends and tabs: between any two signs, so an expression here would be most of the work. */
function skipBlanks(scanner: Scanner): void {
  const { text } = scanner;
  for (let code = text.charCodeAt(scanner.at); isBlank(code); code = text.charCodeAt(scanner.at)) {
    scanner.at += 1;
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function refuse(scanner: Scanner, expected: string): void {
  scanner.problem ??= { code: 'json-syntax', at: scanner.at, expected };
}
