/** Ids for formats that insist on UUIDs, derived from our own: the same id always gives the same UUID. */

/**
 * A UUID of version 8 (RFC 9562: "custom") from a name: four FNV-1a hashes of its UTF-8 bytes with different beginnings,
 * each mixed once more (murmur3's finalizer). Not secret and not proof against forgery; it only has to be stable and unlikely to collide.
 */
export function uuidOf(name: string): string {
  const bytes = new TextEncoder().encode(name);
  const hex = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
    .map((seed) => mixed(fnv1a(bytes, seed)).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function fnv1a(bytes: Uint8Array, seed: number): number {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
