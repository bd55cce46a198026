/**
 * Addresses that imitate a platform. They are refused anyway, since a host is either in the data or not; here only whom
 * they imitate is found, so that the person can be warned.
 */
import type { PlatformId } from './platform.ts';

// Letters that look like a Latin one, behind that one; accents are taken off before.
const IMITATIONS = 'aаαɑ bвЬ cсϲ dԁ eеєε gɡ hһн iіıιɩӏł jј kкκ mм nп oоοօ pрρ rг sѕ tтτ uυս vν wѡω xхχ yуγ';
const MOST_LABELS = 5;
const LATIN = new Map(
  IMITATIONS.split(' ').flatMap(([latin = '', ...others]) => others.map((other) => [other, latin])),
);

/** How a host looks at a glance: one sign for all that are taken for each other. */
export function appearanceOf(host: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
  const latin = /^[\x00-\x7f]*$/.test(host) && !host.includes('xn--') ? host : inLatin(host);
  return latin.replace(/[l1|]/g, 'i').replaceAll('0', 'o').replaceAll('vv', 'w').replaceAll('rn', 'm');
}

function inLatin(host: string): string {
  const unicode = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (fromPunycode(label.slice(4)) ?? label) : label))
    .join('.');
  return [...unicode.normalize('NFD').replace(/\p{M}/gu, '')].map((sign) => LATIN.get(sign) ?? sign).join('');
}

/**
 * The platform that a host, known to be none of a platform's own, imitates; null where it looks like none.
 * `byHost` holds the hosts of every platform, `byAppearance` the same by {@link appearanceOf}.
 */
export function imitatedBy(
  host: string,
  userinfo: string,
  byHost: ReadonlyMap<string, PlatformId>,
  byAppearance: ReadonlyMap<string, PlatformId>,
): PlatformId | null {
  return (
    (userinfo === '' ? null : namedIn(userinfo.toLowerCase().replaceAll(':', '.'), byHost)) ??
    namedIn(host, byHost) ??
    (host.includes('-') ? namedIn(host.replaceAll('-', '.'), byHost) : null) ??
    namedIn(appearanceOf(host), byAppearance)
  );
}

/** The first name of `names` that stands in `host` as whole labels. Names have at most five labels. */
export function namedIn<T>(host: string, names: ReadonlyMap<string, T>): T | null {
  for (let from = 0; ; ) {
    let end = host.indexOf('.', from);
    if (end === -1) return null;
    const next = end + 1;
    for (let labels = 2; labels <= MOST_LABELS && end !== -1; labels += 1) {
      end = host.indexOf('.', end + 1);
      const found = names.get(host.slice(from, end === -1 ? undefined : end));
      if (found !== undefined) return found;
    }
    from = next;
  }
}

/** RFC 3492; null where it is no Punycode. */
function fromPunycode(label: string): string | null {
  const dash = label.lastIndexOf('-');
  const signs = dash > 0 ? [...label.slice(0, dash)].map((sign) => sign.codePointAt(0) ?? 0) : [];
  let [code, position, bias] = [128, 0, 72];
  for (let at = dash > 0 ? dash + 1 : 0; at < label.length; ) {
    const before = position;
    for (let [weight, step] = [1, 36]; ; step += 36) {
      const digit = '0123456789'.includes(label.charAt(at))
        ? label.charCodeAt(at) - 22
        : label.charCodeAt(at) - 97;
      at += 1;
      if (!(digit >= 0 && digit < 36) || position > 0x10_ffff * 64) return null;
      position += digit * weight;
      const threshold = Math.min(26, Math.max(1, step - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = signs.length + 1;
    let delta = Math.floor((position - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / count);
    let rounds = 0;
    for (; delta > 455; rounds += 36) delta = Math.floor(delta / 35);
    bias = rounds + Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(position / count);
    position %= count;
    if (code > 0x10_ffff) return null;
    signs.splice(position, 0, code);
    position += 1;
  }
  return String.fromCodePoint(...signs);
}
