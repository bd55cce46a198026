export { type CaseInPage, caseInPage } from './case-in-page.ts';
export { download } from './download.ts';
export { watchLeaving } from './leaving-with-a-case.ts';
export { drawingIn, type OwnDrawing, type Place } from './screen-drawing.tsx';
export { keepCase, openCase } from './sealing.ts';
export type { KeepProblem, OpenProblem } from './sealing-protocol.ts';
