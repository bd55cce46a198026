import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInstalledFonts } from '../font-files/installed-fonts.ts';
import { rangesOf } from './cmap.ts';
import {
  type Coverages,
  charactersOf,
  coverageOf,
  covers,
  coversVariation,
  decodeCoverage,
  encodeCoverage,
  parseCoverages,
} from './coverage.ts';

const anyRanges = fc.array(fc.integer({ min: 0, max: 0x2ffff }), { maxLength: 40 }).map(rangesOf);
const anyCoverage = fc.record({
  characters: anyRanges,
  variations: fc.array(fc.record({ selector: fc.integer({ min: 0xfe00, max: 0xe01ef }), bases: anyRanges }), {
    maxLength: 3,
  }),
});

test('a coverage comes back as it was written', () => {
  fc.assert(
    fc.property(anyCoverage, (coverage) => {
      expect(decodeCoverage(encodeCoverage(coverage))).toEqual(coverage);
    }),
  );
});

test.each([
  ['not an object', '3', {}],
  ['a font that nobody knows', '{"gothic":"5"}', {}],
  ['a font told in no text', '{"mincho":5}', {}],
  ['one font of the three', '{"mincho":"5-2"}', { mincho: { characters: [5, 7], variations: [] } }],
])('a file of coverages with %s', (_what, text, coverages) => {
  expect(parseCoverages(text)).toEqual(coverages);
});

describe('the fonts that papers are made with', () => {
  let fonts: Required<Coverages>;
  beforeAll(async () => {
    const { mincho, serif, emoji } = await readInstalledFonts();
    fonts = { mincho: coverageOf(mincho), serif: coverageOf(serif), emoji: coverageOf(emoji) };
  });

  test('the Mincho has every character of Windows’ Japanese set (CP932) that is written', () => {
    const decoder = new TextDecoder('shift_jis');
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    const pairs = bytes.filter((lead) => lead > 0x80).flatMap((lead) => bytes.map((trail) => [lead, trail]));
    const text = [...bytes.map((byte) => [byte]), ...pairs]
      .map((code) => decoder.decode(Uint8Array.from(code)))
      .join('');
    const written = new Set(text.match(/[^\p{C}\ufffd]/gu));
    const missing = [...written].filter((one) => !covers(fonts.mincho, one.codePointAt(0) ?? 0));
    expect(written.size).toBeGreaterThan(7000);
    expect(missing).toEqual([]);
  });

  test.each([...'髙﨑德濵彅栁瀨塚薰—〜'])('the Mincho has %s', (character) => {
    expect(covers(fonts.mincho, character.codePointAt(0) ?? 0)).toBe(true);
  });

  test('the Mincho lacks 𠮷, and the other has it', () => {
    expect(covers(fonts.mincho, 0x20bb7)).toBe(false);
    expect(covers(fonts.serif, 0x20bb7)).toBe(true);
  });

  test('葛 and 辻 have the forms that names are written with', () => {
    expect(coversVariation(fonts.mincho, 0x845b, 0xe0100)).toBe(true);
    expect(coversVariation(fonts.mincho, 0x8fbb, 0xe0101)).toBe(true);
    expect(coversVariation(fonts.mincho, 0x845b, 0xe01ef)).toBe(false);
  });

  test('every character and every selector goes into a smaller font', () => {
    const characters = charactersOf(fonts.mincho);
    expect(characters).toContain('髙');
    expect(characters).toContain('\u{e0100}');
  });
});
