import type { Writer } from '../paper.ts';
import { higaitodoke } from './higaitodoke.ts';
import { kokuso } from './kokuso.ts';
import { naiyoShomei } from './naiyo-shomei.ts';

export const criminalWriters: Readonly<Record<string, Writer>> = {
  higaitodoke,
  kokuso,
  'naiyo-shomei': naiyoShomei,
};
