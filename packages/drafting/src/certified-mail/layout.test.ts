import { describe, expect, test } from 'vitest';
import { formsOfJapan } from '../testing/forms-of-japan.ts';
import { CERTIFIED_LAYOUTS, certifiedLayout, parseCertifiedLayout } from './layout.ts';

describe('layouts', () => {
  test.each(CERTIFIED_LAYOUTS)('%s is what its name says, and holds 520 characters', (id) => {
    const { direction, charactersPerLine, linesPerSheet } = certifiedLayout(id);
    expect(`${direction}-${charactersPerLine}x${linesPerSheet}`).toBe(id);
    expect(charactersPerLine * linesPerSheet).toBe(520);
    expect(parseCertifiedLayout(id)).toBe(id);
  });

  test('are the choices of the question', () => {
    const choices = formsOfJapan().questions.find(({ id }) => id === 'letter-layout')?.choices ?? [];
    expect(choices.map(({ id }) => id)).toEqual(CERTIFIED_LAYOUTS);
  });

  test('another word is none', () => {
    expect(parseCertifiedLayout('horizontal-40x13')).toBeNull();
  });
});
