/**
 * The passphrase of a sealed file. age takes the bytes as they are typed. Japanese input methods do not all give the same
 * bytes for the same letter (が as one sign, or か with a mark), and nobody can see the difference: a passphrase is
 * therefore sealed in NFC, which changes no letter's look and is what a terminal's keyboard gives, so that stock age
 * opens the file. NFKC is not used for sealing: it would make other letters of what was typed (Ａ to A).
 */

/** Words and signs that are asked for at least: either is enough. */
export const PASSPHRASE_WORDS_MIN = 4;
export const PASSPHRASE_LENGTH_MIN = 10;

/**
 * Why a passphrase should not be used for a new file; none is ever too long.
 * `blank-at-end`: a keyboard's own space at either end is not seen, and is missing later.
 * `cannot-be-typed`: a line break or control sign, which no prompt takes.
 */
export type PassphraseProblem = 'too-short' | 'blank-at-end' | 'cannot-be-typed';

/** Looks at a passphrase before a file is sealed with it; null where it will do. Not asked when a file is opened. */
export function passphraseProblem(text: string): PassphraseProblem | null {
  if (/\p{Cc}/u.test(text)) return 'cannot-be-typed';
  const inside = text.trim();
  // One letter is no word in a script of letters; in Japanese it may be one.
  const words = inside.split(/\s+/u).filter((word) => word !== '' && !/^[\p{ASCII}]$/u.test(word));
  const length = [...inside.normalize('NFC')].length;
  if (length < PASSPHRASE_LENGTH_MIN && words.length < PASSPHRASE_WORDS_MIN) return 'too-short';
  return inside === text ? null : 'blank-at-end';
}

/** The form in which a passphrase seals. */
export function sealedForm(typed: string): string {
  return typed.normalize('NFC');
}

/**
 * The forms in which a typed passphrase may open, the likeliest first: as it would have sealed; to the byte as it was
 * typed (a file of another program); in half-width letters without blanks around it (a phone's keyboard left in
 * full-width, or adding a space). Usually they are one and the same.
 */
export function openingForms(typed: string): readonly string[] {
  return [...new Set([sealedForm(typed), typed, typed.normalize('NFKC').trim()])].filter(
    (form) => form !== '',
  );
}
