/** Before a file is made: what our fonts cannot draw is named, so that nothing is ever dropped or printed as an empty box. */
import { type Coverages, covers, coversVariation, FONT_NAMES, type FontName } from './coverage.ts';
import { drawnCodePoints, signsIn } from './pieces.ts';

/** A character that none of the fonts has. */
export interface Unprintable {
  readonly character: string;
  /** `U+0E01` */
  readonly codePoint: string;
  readonly count: number;
}

/** A character drawn in its usual form, where a selector asked for another that no font has. */
export interface PlainForm {
  /** Without its selector. */
  readonly character: string;
  /** `U+845B U+E0110` */
  readonly codePoints: string;
  readonly count: number;
}

const SELECTED = /(.)([\ufe00\ufe01\u{e0100}-\u{e01ef}])/gsu;

/** Every character that no font can draw, in the order of the text, each once with how often it stands there. */
export function unprintable(text: string, coverages: Coverages): readonly Unprintable[] {
  return countedCharacters(
    signsIn(text, coverages).flatMap(({ text: sign, font }) =>
      font === null ? missingIn(sign, coverages) : [],
    ),
  );
}

/** Each character once, in the order of their first place, with its name and how often it stands there. */
export function countedCharacters(characters: readonly string[]): readonly Unprintable[] {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].map(([character, count]) => ({ character, codePoint: nameOf(character), count }));
}

/**
 * Characters whose chosen form (異体字セレクタ) no font has. They are drawn in their usual form, never left out; whoever
 * makes the file says so, since a name may be written with exactly that form.
 */
export function plainForms(text: string, coverages: Coverages): readonly PlainForm[] {
  const found: string[] = [];
  for (const [whole, base = '', selector = ''] of text.matchAll(SELECTED)) {
    const [of = 0, form = 0] = [base.codePointAt(0), selector.codePointAt(0)];
    const isKnown = FONT_NAMES.some((name) => {
      const coverage = coverages[name];
      return coverage !== undefined && coversVariation(coverage, of, form);
    });
    if (!isKnown) found.push(whole);
  }
  return countedCharacters(found).map(({ character, codePoint, count }) => {
    const [base = ''] = character;
    return { character: base, codePoints: codePoint, count };
  });
}

/** The fonts that a text needs, in the order in which they are tried. */
export function fontsFor(text: string, coverages: Coverages): readonly FontName[] {
  const used = new Set(signsIn(text, coverages).map(({ font }) => font));
  return FONT_NAMES.filter((name) => used.has(name));
}

/** Of a sign that no font draws whole: what no font has at all; all of it where only the combination is missing. */
function missingIn(sign: string, coverages: Coverages): readonly string[] {
  const missing = drawnCodePoints(sign).filter((codePoint) =>
    FONT_NAMES.every((name) => {
      const coverage = coverages[name];
      return coverage === undefined || !covers(coverage, codePoint);
    }),
  );
  return missing.length === 0 ? [sign] : missing.map((codePoint) => String.fromCodePoint(codePoint));
}

function nameOf(character: string): string {
  return [...character]
    .map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
