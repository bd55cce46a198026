import { plainTextOf } from '@kakekomi/drafting';
import { expect, test } from 'vitest';
import { EVERY_BLOCK } from '../testing/documents.ts';
import { renderText } from './render-text.ts';

test('the plain text, with its mark and Windows’ line ends, each once', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderText(EVERY_BLOCK));
  expect(text.startsWith('\ufeff※ ')).toBe(true);
  expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
  expect(text.slice(1).replace(/\r\n/g, '\n')).toBe(plainTextOf(EVERY_BLOCK));
});
