/** Which characters a font can draw: the table `cmap` of a TrueType font, formats 4, 12 and 14 (OpenType 1.9, cmap). */

/** Sorted, without overlap: first and last code point of each range, one after another. */
export type CodePointRanges = readonly number[];

/** A variation selector, and the characters whose chosen form the font knows. */
export interface Variations {
  readonly selector: number;
  readonly bases: CodePointRanges;
}

export interface CharacterMap {
  readonly characters: CodePointRanges;
  readonly variations: readonly Variations[];
}

interface Subtable {
  readonly platform: number;
  readonly format: number;
  readonly at: number;
}

/** Reads a TrueType font. Throws where the bytes are none, which is our own mistake: fonts come from us. */
export function readCharacterMap(font: Uint8Array): CharacterMap {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const subtables = subtablesOf(view, tableAt(view, 'cmap'));
  const whole = subtables.find(({ format }) => format === 12) ?? subtables.find(({ format }) => format === 4);
  if (whole === undefined) throw new Error('a font without a Unicode map');
  const selectors = subtables.find(({ format }) => format === 14);
  return {
    characters: whole.format === 12 ? readFormat12(view, whole.at) : readFormat4(view, whole.at),
    variations: selectors === undefined ? [] : readFormat14(view, selectors.at),
  };
}

/** Where a table of a TrueType font begins. Throws where there is none of that name. */
export function tableAt(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`a font without the table ${name}`);
}

/** Whether a code point is in one of the ranges. */
export function isIn(ranges: CodePointRanges, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (codePoint > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

/** The ranges of code points in any order. */
export function rangesOf(codePoints: Iterable<number>): CodePointRanges {
  const ranges: number[] = [];
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = ranges.length - 1;
    if (last > 0 && ranges[last] === codePoint - 1) ranges[last] = codePoint;
    else ranges.push(codePoint, codePoint);
  }
  return ranges;
}

/** Every code point of the ranges. */
export function codePointsOf(ranges: CodePointRanges): readonly number[] {
  const all: number[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    for (let each = ranges[index] ?? 0; each <= (ranges[index + 1] ?? -1); each += 1) all.push(each);
  }
  return all;
}

function subtablesOf(view: DataView, cmap: number): readonly Subtable[] {
  return Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const record = cmap + 4 + index * 8;
    const at = cmap + view.getUint32(record + 4);
    return { platform: view.getUint16(record), format: view.getUint16(at), at };
  }).filter(({ platform }) => platform === 0 || platform === 3);
}

function readFormat4(view: DataView, at: number): CodePointRanges {
  const doubled = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  const found: number[] = [];
  for (let segment = 0; segment < doubled; segment += 2) {
    const [start, end] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const offset = view.getUint16(offsets + segment);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const place = offsets + segment + offset + (code - start) * 2;
      const raw = offset === 0 ? code : view.getUint16(place);
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) found.push(code);
    }
  }
  return rangesOf(found);
}

function readFormat12(view: DataView, at: number): CodePointRanges {
  const found: number[] = [];
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const place = at + 16 + group * 12;
    const [start, end, glyph] = [0, 4, 8].map((field) => view.getUint32(place + field));
    for (let code = start ?? 0; code <= (end ?? -1); code += 1) {
      if ((glyph ?? 0) + code - (start ?? 0) !== 0) found.push(code);
    }
  }
  return rangesOf(found);
}

function readFormat14(view: DataView, at: number): readonly Variations[] {
  return Array.from({ length: view.getUint32(at + 6) }, (_, index) => {
    const record = at + 10 + index * 11;
    const usual = view.getUint32(record + 3);
    const other = view.getUint32(record + 7);
    const bases = [
      ...(usual === 0 ? [] : usualForms(view, at + usual)),
      ...(other === 0 ? [] : otherForms(view, at + other)),
    ];
    return { selector: threeBytes(view, record), bases: rangesOf(bases) };
  });
}

/** Characters whose usual form is the chosen one. */
function usualForms(view: DataView, at: number): readonly number[] {
  return Array.from({ length: view.getUint32(at) }, (_, index) => {
    const start = threeBytes(view, at + 4 + index * 4);
    return Array.from({ length: view.getUint8(at + 7 + index * 4) + 1 }, (_unused, more) => start + more);
  }).flat();
}

/** Characters with a form of its own for the selector. */
function otherForms(view: DataView, at: number): readonly number[] {
  return Array.from({ length: view.getUint32(at) }, (_, index) => threeBytes(view, at + 4 + index * 5));
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint8(at) * 0x10000 + view.getUint16(at + 1);
}
