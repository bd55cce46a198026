import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './suggest.ts';

const HARMS = ['defamation', 'insult', 'impersonation', 'threat'];

describe('nearest', () => {
  test.each([
    ['a letter is missing', 'defamaton', ['defamation']],
    ['two letters are swapped', 'trheat', ['threat']],
    ['only the beginning was typed', 'imperson', ['impersonation']],
    ['full-width and capitals', 'ＩＮＳＵＬＴ', ['insult']],
    ['nothing like it', 'weather', []],
    ['nothing at all', '', []],
  ])('%s', (_why, text, found) => {
    expect(nearest(text, HARMS)).toEqual(found);
  });
});

test('editDistance is nought for equal words only, and the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});
