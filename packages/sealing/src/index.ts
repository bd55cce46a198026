export { type OpenCaseFileProblem, openCaseFile } from './open-case-file.ts';
export {
  PASSPHRASE_LENGTH_MIN,
  PASSPHRASE_WORDS_MIN,
  type PassphraseProblem,
  passphraseProblem,
} from './passphrase.ts';
export { open, openText, type SealOptions, type SealProblem, seal } from './seal.ts';
export { type FileFormat, formatOf } from './sealed-format.ts';
