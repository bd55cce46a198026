/** Who is asking, as far as a rate limit needs it. The address goes into a salted hash at once and nowhere else. */
import { isIPv6 } from 'node:net';

/** What the connection and its headers say. */
export interface Asking {
  /** Of the socket; undefined where there is none. */
  readonly remoteAddress: string | undefined;
  /** X-Forwarded-For as it came. */
  readonly forwardedFor: string | undefined;
}

/**
 * The address that counts: the socket's, or, behind so many proxies of one's own, that many entries from the right of
 * X-Forwarded-For (what stands further left, anybody can write). IPv6 counts by its first 64 bits, which one line has to itself.
 */
export function clientAddress({ remoteAddress, forwardedFor }: Asking, trustedProxies: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  const forwarded = trustedProxies === 0 ? undefined : entries[entries.length - trustedProxies];
  const address = forwarded === undefined || forwarded === '' ? (remoteAddress ?? '') : forwarded;
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first four groups, `::` written out; an IPv4 address in IPv6 form stays whole. */
function networkOf(address: string): string {
  if (address.includes('.')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
