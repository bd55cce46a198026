/** Telling files apart by how they begin; nothing is decrypted here. */
import { armor } from 'age-encryption';

/** What a file begins as. `beginning-of-age`: only the first signs of an age file are there. */
export type FileFormat = 'age' | 'armored-age' | 'json' | 'beginning-of-age' | 'empty' | 'other';

const BINARY_START = 'age-encryption.org/v1\n';
const ARMOR_START = '-----BEGIN AGE ENCRYPTED FILE-----';
const LOOKED_AT = 4096;

/** What a file is by its first bytes; blanks and a byte order mark may stand before text. */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, LOOKED_AT));
  if (start.startsWith(BINARY_START)) return 'age';
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text.startsWith(ARMOR_START)) return 'armored-age';
  if (text.startsWith('{')) return 'json';
  if (text !== '' && (BINARY_START.startsWith(start) || ARMOR_START.startsWith(text)))
    return 'beginning-of-age';
  return 'other';
}

/** The binary age file in its armor of letters (as it is sent by mail); null where the armor is damaged. */
export function withoutArmor(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder().decode(bytes);
  try {
    return armor.decode(text);
  } catch {
    return null;
  }
}

/** One sign for each byte, so that no byte is lost or joined. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
