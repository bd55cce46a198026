export type { RenderProblem } from '../problem.ts';
export { renderDocx } from './render-docx.ts';
