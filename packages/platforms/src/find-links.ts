/**
 * Links in pasted text: with Japanese around them, in full-width letters, broken over lines, in brackets, without scheme.
 * Linear in the length of the text; a link is not longer than {@link LONGEST_LINK}.
 */
import type { WebAddress } from './web-address.ts';

/** 1 for the signs that stand for themselves in a link, whatever is around them. */
const PLAIN = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$%*+,;=') {
  PLAIN[sign.charCodeAt(0)] = 1;
}

export interface FoundLink {
  readonly scheme: WebAddress['scheme'];
  /** What follows `://`: as it stands first, then with one, two, three following lines joined on. */
  readonly bodies: readonly string[];
  /** The link with its scheme, where the text holds it so; null where it was mended. */
  readonly whole: string | null;
  /** Dots at its end say that something is left out. */
  readonly cutOff: boolean;
  /** Where it begins, and where each body ends. A body may reach into a later link: a line that looks like one itself. */
  readonly from: number;
  readonly ends: readonly number[];
}

export const LONGEST_LINK = 2048;
const LINES_JOINED = 3;
/** Stands for `…`, which NFKC would make three dots of. */
const ELLIPSIS = '\ue000';

// Zero-width signs, marks of direction, soft hyphens, variation selectors, tags, fillers; and control characters.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for; blanks and ends of lines stay
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const TOKEN = /[^\s<>"`{}|\ue000「」『』【】〈〉《》〔〕“”、。]+/g;
const SCHEME = /(?:(?:h?ttps?|hxxps?):\/{1,3})+|\bat:\/\//gi;
// Letters of other alphabets before a host make it another host; Japanese before it does not.
const BARE_HOST =
  /(^\/\/|^|[^\w.@%+/:\u00c0-\u02af\u0370-\u052f-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?!(?:cgi|php|s?html?|aspx?|jsp)(?![a-z]))[a-z]{2,24}(?::\d{1,5})?(?=[/?#])/i;
const LINE_END = /[ \t]*\r?\n[ \t>]*/y;
const NEXT_LINE = /[\w\-.~%/?#&=+:@!$*,;()]+/y;
/** Behind these an address belongs to the one in which it stands: an archive, an address that passes on. */
const INNER_AFTER = '/=?';
const AFTER_LINK = new Set(['.', ',', ';', ':', '!', '?', "'", '*', '~', '’', '…', '・', '〜', '→']);

/** Every link, in the order of the text. */
export function findLinks(pasted: string): readonly FoundLink[] {
  return loneLink(pasted) ?? linksIn(pasted);
}

/** The commonest paste, one clean link and nothing else, in one pass; null where anything calls for a closer look. */
function loneLink(pasted: string): readonly FoundLink[] | null {
  const scheme = pasted.startsWith('https://') ? 'https' : pasted.startsWith('http://') ? 'http' : null;
  if (scheme === null || pasted.length > LONGEST_LINK) return null;
  const from = scheme.length + '://'.length;
  let before = 0;
  for (let index = from; index < pasted.length; index += 1) {
    const sign = pasted.charCodeAt(index);
    // A colon and a slash: another address is inside, or behind.
    if (sign > 127 || PLAIN[sign] !== 1 || (sign === 47 && before === 58)) return null;
    before = sign;
  }
  if (pasted.length === from || AFTER_LINK.has(pasted.charAt(pasted.length - 1))) return null;
  return [
    { scheme, bodies: [pasted.slice(from)], whole: pasted, cutOff: false, from: 0, ends: [pasted.length] },
  ];
}

function linksIn(pasted: string): readonly FoundLink[] {
  const text = plainText(pasted);
  const links: FoundLink[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const token = match[0];
    const tokenEnd = TOKEN.lastIndex;
    const starts = startsIn(token);
    starts.forEach((start, index) => {
      const next = starts[index + 1];
      const whole = token.slice(start.body, next?.from);
      const followed = next === undefined ? (text[tokenEnd] ?? '') : '';
      links.push(linkOf(start.scheme, match.index + start.from, whole, followed, text, tokenEnd));
    });
  }
  return links;
}

interface Start {
  readonly scheme: WebAddress['scheme'];
  readonly from: number;
  readonly body: number;
}

function startsIn(token: string): readonly Start[] {
  const starts: Start[] = [];
  if (token.includes(':/')) {
    SCHEME.lastIndex = 0;
    for (let match = SCHEME.exec(token); match !== null; match = SCHEME.exec(token)) {
      // Inside another address (an archive, an address that passes on) it belongs to that.
      const isInner = starts.length > 0 && INNER_AFTER.includes(token.charAt(match.index - 1));
      const body = match.index + match[0].length;
      if (!isInner) starts.push({ scheme: schemeOf(match[0]), from: match.index, body });
    }
  }
  if (starts.length === 0 && token.includes('.')) {
    const match = BARE_HOST.exec(token);
    if (match !== null) {
      const from = match.index + (match[1] ?? '').length;
      starts.push({ scheme: 'https', from, body: from });
    }
  }
  return starts;
}

function schemeOf(written: string): WebAddress['scheme'] {
  const last = written.toLowerCase();
  if (last.startsWith('at:')) return 'at';
  return /s:\/+$/.test(last) ? 'https' : 'http';
}

function linkOf(
  scheme: WebAddress['scheme'],
  from: number,
  whole: string,
  followed: string,
  text: string,
  tokenEnd: number,
): FoundLink {
  const tooLong = whole.length > LONGEST_LINK;
  const short = tooLong ? whole.slice(0, LONGEST_LINK) : whole;
  const body = trimmed(short);
  const dots = /\.{3,}$/.test(short) && body.length < short.length;
  const bodies = [body];
  const ends = [tokenEnd];
  if (/^[\t\n\r ]$/.test(followed)) {
    let [joined, at] = [short, tokenEnd];
    for (let lines = 0; lines < LINES_JOINED; lines += 1) {
      const piece = nextLine(text, at);
      if (piece === '' || joined.length + piece.length > LONGEST_LINK) break;
      joined += piece;
      at = NEXT_LINE.lastIndex;
      bodies.push(trimmed(joined));
      ends.push(at);
    }
  }
  return { scheme, bodies, whole: null, cutOff: tooLong || dots || followed === ELLIPSIS, from, ends };
}

/** What the next line begins with, if it could be the rest of a link; empty where it is one by its scheme. */
function nextLine(text: string, from: number): string {
  LINE_END.lastIndex = from;
  if (LINE_END.exec(text) === null) return '';
  NEXT_LINE.lastIndex = LINE_END.lastIndex;
  const piece = NEXT_LINE.exec(text)?.[0] ?? '';
  const scheme = piece.search(SCHEME);
  return scheme === -1 || INNER_AFTER.includes(piece.charAt(scheme - 1) || ' ') ? piece : '';
}

/** Without what a sentence, a bracket or Markdown puts behind a link; brackets that open inside it may close inside it. */
export function trimmed(body: string): string {
  let end = body.length;
  if (body.includes(')') || body.includes(']')) {
    let [round, square] = [0, 0];
    for (let index = 0; index < end; index += 1) {
      const sign = body.charAt(index);
      if (sign === '(') round += 1;
      else if (sign === '[') square += 1;
      else if (sign === ')') round -= 1;
      else if (sign === ']') square -= 1;
      if (round < 0 || square < 0) end = index;
    }
  }
  while (end > 0 && AFTER_LINK.has(body.charAt(end - 1))) end -= 1;
  return end === body.length ? body : body.slice(0, end);
}

/** Full-width signs as plain ones, invisible ones left out, addresses that were made harmless whole again. */
function plainText(pasted: string): string {
  let text = pasted;
  if (!/^[\t\n\r\x20-\x7e]*$/.test(text)) {
    text = text.replace(CONTROL, '').replaceAll('\x85', '\n');
    text = text.replaceAll('…', ELLIPSIS).replace(INVISIBLE, '').normalize('NFKC');
  }
  if (text.includes('\\')) text = text.replaceAll('\\', '/');
  if (text.includes('&')) text = text.replaceAll('&amp;', '&').replace(/&(?:lt|gt|quot|#0?39);/g, ' ');
  if (text.includes('[.]') || text.includes('(.)')) text = text.replace(/(\w)[[(]\.[\])](?=\w)/g, '$1.');
  return text;
}
