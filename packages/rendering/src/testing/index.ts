/** Papers, and other people's programs to read them with, for proofs. */
export { COURT_PAGE, EVERY_BLOCK, paper, WITHOUT_BREAKS } from './documents.ts';
export { faultsOfPdf, type NamedBytes, pagesOfPdf, printedByLibreOffice } from './programs.ts';
export { differenceOf } from './same-signs.ts';
