export type { CodePointRanges, Variations } from './cmap.ts';
export {
  type Coverage,
  type Coverages,
  coverageOf,
  covers,
  decodeCoverage,
  encodeCoverage,
  FONT_NAMES,
  type FontName,
  parseCoverages,
} from './coverage.ts';
export { fontsFor, type PlainForm, plainForms, type Unprintable, unprintable } from './printable.ts';
