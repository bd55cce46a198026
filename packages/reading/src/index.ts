/** What the parsers of records are built from; `read.ts` tells how. */
export { type Fields, isObject, type ObjectOf, objectOf } from './object.ts';
export { type FaultPath, type Faults, type Read, type ReadingFault, readWhole } from './read.ts';
export {
  count,
  filledListOf,
  flag,
  idOf,
  listOf,
  parsedText,
  text,
  textLike,
  wholeNumberFrom,
  wordOf,
} from './values.ts';
export { isWebUrl, webUrlOf } from './web-url.ts';
