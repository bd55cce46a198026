/** An address taken apart by hand: a URL library would percent-encode what was pasted, and a pasted address is evidence. */

export interface WebAddress {
  readonly scheme: 'http' | 'https' | 'at';
  /** Lower case, without port, sign-in part and final dot. */
  readonly host: string;
  /** What stood before an `@`: `https://x.com@evil.example/` leads to evil.example. */
  readonly userinfo: string;
  /** Path, query and fragment, as pasted. */
  readonly rest: string;
  /** The whole as it was understood. */
  readonly url: string;
  /** The same with one scheme for the web, which is how patterns are written. */
  readonly subject: string;
  /** Known to be ASCII from end to end: no sentence goes on behind it. */
  readonly isClean: boolean;
}

const [SLASH, QUESTION, HASH, DOT, HYPHEN] = [47, 63, 35, 46, 45];
// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard takes these off
const UNSEEN = /^[\x00- ]+|[\t\n\r]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: where they stay, nobody knows which host is reached
const INNER = /^(https?):\/+([^/\x00-\x1f][^\x00-\x1f]*)$/i;
const JAPANESE_TAIL = /^([a-z0-9.-]+)[\u3040-\u30ff\u3400-\u9fff][^./]*$/;

/** Puts an address together. */
export function webAddress(
  scheme: WebAddress['scheme'],
  host: string,
  userinfo: string,
  rest: string,
): WebAddress {
  const url = `${scheme}://${host}${rest}`;
  return {
    scheme,
    host,
    userinfo,
    rest,
    url,
    subject: scheme === 'http' ? `https://${host}${rest}` : url,
    isClean: false,
  };
}

/**
 * Takes apart what follows `scheme://`; null where no host can be seen. `whole` is scheme and body in one text, where the
 * caller has it, which is ASCII then: it saves putting the two together again.
 */
export function parseWebAddress(
  scheme: WebAddress['scheme'],
  body: string,
  whole: string | null,
): WebAddress | null {
  let [end, lastDot, isPlain] = [0, -1, true];
  for (; end < body.length; end += 1) {
    const sign = body.charCodeAt(end);
    if (sign === SLASH || sign === QUESTION || sign === HASH) break;
    if (sign === DOT) {
      if (lastDot === end - 1) return null;
      lastDot = end;
    } else if (!((sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) || sign === HYPHEN))
      isPlain = false;
  }
  const rest = body.slice(end);
  const authority = body.slice(0, end);
  if (scheme === 'at') return authority === '' ? null : webAddress(scheme, authority, '', rest);
  if (!isPlain || lastDot === end - 1) return carefully(scheme, authority, rest);
  if (lastDot === -1) return null;
  if (whole === null || scheme === 'http') return webAddress(scheme, authority, '', rest);
  return { scheme, host: authority, userinfo: '', rest, url: whole, subject: whole, isClean: true };
}

/** A host with a sign-in part, a port, capitals, a dot at its end, or letters that are not ASCII. */
function carefully(scheme: 'http' | 'https', authority: string, rest: string): WebAddress | null {
  const at = authority.lastIndexOf('@');
  let host = authority.slice(at + 1).toLowerCase();
  const port = host.indexOf(':');
  if (port !== -1) host = host.slice(0, port);
  if (host.endsWith('.')) host = host.slice(0, -1);
  // Japanese that follows a bare host cannot be part of it: no domain ends in it. With a dot or a path it might be.
  const bare = rest === '' ? JAPANESE_TAIL.exec(host)?.[1] : undefined;
  if (bare !== undefined) host = bare;
  if (!host.includes('.', 1) || host.startsWith('.') || host.includes('..')) return null;
  return webAddress(scheme, host, at === -1 ? '' : authority.slice(0, at), rest);
}

/** Whether a host is written in the signs that a registered name has; a look-alike in other letters is not. */
export function isPlainHost(host: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(host) && !host.includes('xn--');
}

/**
 * An address inside another: `value` is the text at its place, percent-encoded or not. What comes out of the encoding is
 * read as a browser reads it, or the host might be another: blanks and ends of lines go, a back slash is a slash.
 */
export function innerAddress(value: string): WebAddress | null {
  const text = decoded(value).replace(UNSEEN, '').replaceAll('\\', '/');
  const match = INNER.exec(text);
  if (match === null) return null;
  return parseWebAddress(match[1]?.toLowerCase() === 'http' ? 'http' : 'https', match[2] ?? '', null);
}

/** Every parameter of a query or fragment-free rest, as pasted. */
export function parametersOf(rest: string): readonly (readonly [name: string, value: string])[] {
  const hash = rest.indexOf('#');
  const visible = hash === -1 ? rest : rest.slice(0, hash);
  const from = visible.indexOf('?');
  if (from === -1) return [];
  return visible
    .slice(from + 1)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const sign = part.indexOf('=');
      return sign === -1 ? [part, ''] : [part.slice(0, sign), part.slice(sign + 1)];
    });
}

function decoded(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    // Broken somewhere; the signs that tell where a host ends are decoded all the same.
    return value.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent);
  }
}
