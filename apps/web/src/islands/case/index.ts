export { type CaseInPage, caseInPage } from './case-in-page.ts';
export { download } from './download.ts';
export { watchLeaving } from './leaving-with-a-case.ts';
export { drawingIn, type Place, type ScreenDrawing } from './screen-drawing.ts';
export { keepCase, openCase } from './sealing.ts';
export type { KeepProblem, OpenProblem } from './sealing-protocol.ts';
