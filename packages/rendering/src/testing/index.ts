/** Papers, and other people's programs to read them with, for proofs. */
export { COURT_PAGE, EVERY_BLOCK, paper } from './documents.ts';
export { faultsOfPdf, type NamedBytes, pagesOfPdf, printedByLibreOffice } from './programs.ts';
export { differenceOf } from './same-signs.ts';
