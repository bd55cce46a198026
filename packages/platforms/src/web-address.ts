/** An address taken apart by hand: a URL library would percent-encode what was pasted, and a pasted address is evidence. */

export interface WebAddress {
  readonly scheme: 'http' | 'https' | 'at';
  /** Lower case, without port, sign-in part and final dot. */
  readonly host: string;
  /** What stood before an `@`: `https://x.com@evil.example/` leads to evil.example. */
  readonly userinfo: string;
  /** Path, query and fragment, as pasted. */
  readonly rest: string;
}

const JAPANESE_TAIL = /^([a-z0-9.-]+)[\u3040-\u30ff\u3400-\u9fff][^./]*$/;

/** Takes apart what follows `scheme://`; null where no host can be seen. */
export function parseWebAddress(scheme: WebAddress['scheme'], body: string): WebAddress | null {
  const end = authorityEnd(body);
  const authority = body.slice(0, end);
  let rest = body.slice(end);
  if (scheme === 'at') return authority === '' ? null : { scheme, host: authority, userinfo: '', rest };
  const at = authority.lastIndexOf('@');
  let host = authority.slice(at + 1).toLowerCase();
  const port = host.indexOf(':');
  if (port !== -1) host = host.slice(0, port);
  if (host.endsWith('.')) host = host.slice(0, -1);
  // Japanese that follows a bare host cannot be part of it: no domain ends in it. With a dot or a path it might be.
  const bare = rest === '' && end === body.length ? JAPANESE_TAIL.exec(host)?.[1] : undefined;
  if (bare !== undefined) [host, rest] = [bare, ''];
  if (!host.includes('.', 1) || host.includes('..') || host.startsWith('.')) return null;
  return { scheme, host, userinfo: at === -1 ? '' : authority.slice(0, at), rest };
}

/** Whether a host is written in the signs that a registered name has; a look-alike in other letters is not. */
export function isPlainHost(host: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(host) && !host.includes('xn--');
}

/** The address with one scheme for all, which is how patterns are written. */
export function subjectOf({ scheme, host, rest }: WebAddress): string {
  return `${scheme === 'at' ? 'at' : 'https'}://${host}${rest}`;
}

/** An address inside another: `value` is the text at its place, percent-encoded or not. */
export function innerAddress(value: string): WebAddress | null {
  const text = decoded(value);
  const match = /^(https?):\/{1,2}([^/].*)$/i.exec(text);
  if (match === null) return null;
  return parseWebAddress(match[1]?.toLowerCase() === 'http' ? 'http' : 'https', match[2] ?? '');
}

/** Every parameter of a query or fragment-free rest, as pasted. */
export function parametersOf(rest: string): readonly (readonly [name: string, value: string])[] {
  const from = rest.indexOf('?');
  if (from === -1) return [];
  const to = rest.indexOf('#', from);
  return rest
    .slice(from + 1, to === -1 ? undefined : to)
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
    return value;
  }
}

function authorityEnd(body: string): number {
  for (let index = 0; index < body.length; index += 1) {
    const sign = body.charCodeAt(index);
    // / ? #
    if (sign === 47 || sign === 63 || sign === 35) return index;
  }
  return body.length;
}
