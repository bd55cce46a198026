import type { PageRule } from '@kakekomi/drafting';
import { expect, test } from 'vitest';
import { cssOf } from './page-style.ts';

const RULE: PageRule = {
  id: 'court',
  size: 'A4',
  marginsMm: { top: 35, bottom: 27, left: 30, right: 23.3 },
  fontPt: 12,
  charactersPerLine: 37,
  linesPerPage: 26,
  hasPageNumbers: true,
};

test('a page is printed by its rule: margins, size of the text, lines of equal height, numbers below', () => {
  const css = cssOf(RULE);
  expect(css).toContain('@page{size:A4;margin:35mm 23.3mm 27mm 30mm;@bottom-center{content:counter(page)');
  // 235 mm for 26 lines.
  expect(css).toContain('font-size:12pt;line-height:9.04mm');
  expect(cssOf({ ...RULE, hasPageNumbers: false })).not.toContain('counter(page)');
});
