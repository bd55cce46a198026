/** What each of our fonts can draw, in a form small enough to be loaded before any font is. */
import { type CharacterMap, type CodePointRanges, codePointsOf, isIn, readCharacterMap } from './cmap.ts';

/** In the order in which they are tried: the text, what it lacks, pictures. */
export const FONT_NAMES = ['mincho', 'serif', 'emoji'] as const;
export type FontName = (typeof FONT_NAMES)[number];

export type Coverage = CharacterMap;

/** A font that is not there (absent) draws nothing. */
export type Coverages = { readonly [Name in FontName]?: Coverage };

/** What a TrueType font covers. Throws where the bytes are no such font. */
export function coverageOf(font: Uint8Array): Coverage {
  return readCharacterMap(font);
}

/** Whether a font draws a code point, its shape apart. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  return isIn(coverage.characters, codePoint);
}

/** Whether a font knows the form of a character that a selector asks for. */
export function coversVariation(coverage: Coverage, base: number, selector: number): boolean {
  const found = coverage.variations.find((each) => each.selector === selector);
  return found !== undefined && isIn(found.bases, base);
}

/** As text for a JSON file: distances between the ends of ranges in base 36. `decodeCoverage` reads it. */
export function encodeCoverage({ characters, variations }: Coverage): string {
  return [
    encodeRanges(characters),
    ...variations.map(({ selector, bases }) => `${selector.toString(36)}:${encodeRanges(bases)}`),
  ].join('|');
}

/** Reads what `encodeCoverage` wrote; of any other text the result means nothing. */
export function decodeCoverage(text: string): Coverage {
  const [characters = '', ...variations] = text.split('|');
  return {
    characters: decodeRanges(characters),
    variations: variations.map((each) => {
      const [selector = '', bases = ''] = each.split(':');
      return { selector: Number.parseInt(selector, 36), bases: decodeRanges(bases) };
    }),
  };
}

/** Reads the file of coverages that goes with the site's fonts; a font that it does not name draws nothing. */
export function parseCoverages(text: string): Coverages {
  const told: unknown = JSON.parse(text);
  if (typeof told !== 'object' || told === null) return {};
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, coverage]) =>
      FONT_NAMES.some((each) => each === name) && typeof coverage === 'string'
        ? [[name, decodeCoverage(coverage)]]
        : [],
    ),
  );
}

/** Every character of a coverage, its selectors included, for making a font smaller without losing any. */
export function charactersOf({ characters, variations }: Coverage): string {
  const all = [...codePointsOf(characters), ...variations.map(({ selector }) => selector)];
  return all.map((codePoint) => String.fromCodePoint(codePoint)).join('');
}

/** A range of one is written `5`, one of more `5-2`: how far from the end before, how many more. */
function encodeRanges(ranges: CodePointRanges): string {
  const words: string[] = [];
  let before = 0;
  for (let index = 0; index < ranges.length; index += 2) {
    const [start = 0, end = 0] = ranges.slice(index, index + 2);
    words.push(`${(start - before).toString(36)}${end === start ? '' : `-${(end - start).toString(36)}`}`);
    before = end;
  }
  return words.join(' ');
}

function decodeRanges(text: string): CodePointRanges {
  let before = 0;
  return (text === '' ? [] : text.split(' ')).flatMap((word) => {
    const [gap = '0', more = '0'] = word.split('-');
    const start = before + Number.parseInt(gap, 36);
    before = start + Number.parseInt(more, 36);
    return [start, before];
  });
}
