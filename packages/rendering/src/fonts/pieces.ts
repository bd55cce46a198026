/**
 * A text cut into pieces that one font draws each. What a reader sees as one sign (a letter with its marks, a family of
 * emoji) is never divided between fonts.
 */
import {
  type Coverage,
  type Coverages,
  covers,
  coversVariation,
  FONT_NAMES,
  type FontName,
} from './coverage.ts';

/** One sign, as it is drawn. */
export interface Sign {
  readonly text: string;
  /** Null: none of the fonts draws it. */
  readonly font: FontName | null;
}

/** A stretch of signs of one font. Emoji stand alone, so that a line may end between any two of them. */
export interface Piece {
  readonly text: string;
  readonly font: FontName;
  readonly isAlone: boolean;
}

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SELECTOR = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;
const JOINER = 0x200d;
const AS_PICTURE = /\ufe0f|\u200d|\u20e3|^\p{Emoji_Presentation}/u;
const FIRST_OF_CJK_PLANES = 0x20000;
const LAST_OF_FIRST_PLANE = 0xffff;

/** A paper says the same few hundred signs over and over. */
const knownSigns = new WeakMap<Coverages, Map<string, Sign | null>>();

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * Every sign of a text with the font that draws it. White space becomes a space, a full-width space (tabs too) or a line
 * break. Characters that have no picture by their nature (joiners, marks of direction) are left out where they stand alone.
 */
export function signsIn(text: string, coverages: Coverages): readonly Sign[] {
  const known = knownSigns.get(coverages) ?? new Map<string, Sign | null>();
  knownSigns.set(coverages, known);
  const signs: Sign[] = [];
  for (const { segment } of segmenter.segment(text)) {
    let sign = known.get(segment);
    if (sign === undefined) {
      sign = signOf(segment, coverages);
      known.set(segment, sign);
    }
    if (sign !== null) signs.push(sign);
  }
  return signs;
}

/** Null where there is nothing to draw. */
function signOf(segment: string, coverages: Coverages): Sign | null {
  if (/^\s/.test(segment)) return { text: spaceFor(segment), font: 'mincho' };
  const sign = composed(segment);
  if (sign.replace(IGNORABLE, '') === '') return null;
  const font = fontFor(sign, coverages);
  return { text: font === null || font === 'emoji' ? sign : withoutInvisible(sign), font };
}

/** The pieces of a text; null where one of its signs cannot be drawn. */
export function piecesOf(text: string, coverages: Coverages): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const { text: sign, font } of signsIn(text, coverages)) {
    if (font === null) return null;
    const before = pieces.at(-1);
    const isAlone = font === 'emoji' || isSymbolBeyondFirstPlane(sign);
    if (before === undefined || isAlone || before.isAlone || before.font !== font) {
      pieces.push({ text: sign, font, isAlone });
    } else {
      pieces[pieces.length - 1] = { ...before, text: before.text + sign };
    }
  }
  return pieces;
}

/** The font that draws all of a sign: pictures where the sign asks for one, else the first that has it. */
function fontFor(sign: string, coverages: Coverages): FontName | null {
  const needed = drawnCodePoints(sign);
  const able = FONT_NAMES.filter((name) => {
    const coverage = coverages[name];
    return coverage !== undefined && needed.every((codePoint) => covers(coverage, codePoint));
  });
  if (able.includes('emoji') && AS_PICTURE.test(sign)) return 'emoji';
  const [base, selector] = [...sign];
  if (base !== undefined && selector !== undefined && SELECTOR.test(selector)) {
    const withForm = able.find((name) => knows(coverages[name], base, selector));
    if (withForm !== undefined) return withForm;
  }
  return able[0] ?? null;
}

/** The code points of a sign that need a picture: without selectors and joiners. */
export function drawnCodePoints(sign: string): readonly number[] {
  return codePointsIn(sign.replace(IGNORABLE, ''));
}

/** Whether the font draws the form of a base that a selector asks for. */
function knows(coverage: Coverage | undefined, base: string, selector: string): boolean {
  const [of = 0, form = 0] = codePointsIn(base + selector);
  return coverage !== undefined && coversVariation(coverage, of, form);
}

/** A letter and its mark as the one letter they make (か゛ → が): every font has that, few place the mark well. */
function composed(sign: string): string {
  if (codePointsIn(sign).length < 2 || [...sign].some((each) => SELECTOR.test(each))) return sign;
  const whole = sign.normalize('NFC');
  return codePointsIn(whole).length === 1 ? whole : sign;
}

function withoutInvisible(sign: string): string {
  return sign.replace(IGNORABLE, (each) => (SELECTOR.test(each) ? each : ''));
}

function spaceFor(space: string): string {
  if (/[\n\r\u2028\u2029\v\f]/.test(space)) return '\n';
  return space === '\u3000' || space === '\t' ? '\u3000' : ' ';
}

function isSymbolBeyondFirstPlane(sign: string): boolean {
  const codePoint = sign.codePointAt(0) ?? 0;
  return codePoint > LAST_OF_FIRST_PLANE && codePoint < FIRST_OF_CJK_PLANES;
}

function codePointsIn(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0).filter((each) => each !== JOINER);
}
