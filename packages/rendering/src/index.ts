export type { RenderProblem } from './problem.ts';
export { renderText, textFile } from './text/render-text.ts';
export { type NamedFile, zipOf } from './zip/zip-of.ts';
