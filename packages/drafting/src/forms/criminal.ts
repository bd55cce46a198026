import type { Writer } from '../paper.ts';
import { higaitodoke } from './higaitodoke.ts';
import { kokuso } from './kokuso.ts';
import { naiyoShomei } from './naiyo-shomei.ts';
import { keepingToColumns, keepingToContactSheet } from './parts/secrecy.ts';

export const criminalWriters: Readonly<Record<string, Writer>> = {
  higaitodoke: keepingToContactSheet(higaitodoke),
  kokuso: keepingToContactSheet(kokuso),
  'naiyo-shomei': keepingToColumns(naiyoShomei),
};
