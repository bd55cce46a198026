import type { Unprintable } from './fonts/printable.ts';

/** Why no file was made: characters that cannot be put into it, each named. */
export type RenderProblem = {
  readonly code: 'cannot-print';
  readonly characters: readonly Unprintable[];
};
