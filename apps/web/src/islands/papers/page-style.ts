/** How the print page is set, from the rule that the paper itself carries. */
import type { PageRule } from '@kakekomi/drafting';

let sheet: CSSStyleSheet | null = null;

/** From now on papers are printed by this rule; null: as every page. */
export function printBy(rule: PageRule | null): void {
  sheet ??= new CSSStyleSheet();
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(rule === null ? '' : cssOf(rule));
}

/** The text of the rule; the size of the text follows from the characters of a line, the line height from the lines. */
export function cssOf({ size, marginsMm, fontPt, linesPerPage, hasPageNumbers }: PageRule): string {
  const { top, right, bottom, left } = marginsMm;
  const number = hasPageNumbers ? '@bottom-center{content:counter(page);font-size:10pt}' : '';
  const lineMm = (PAGE_HEIGHT_MM - top - bottom) / linesPerPage;
  return [
    `@page{size:${size};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${number}}`,
    `@media print{.paper,.sheet-page{font-size:${fontPt}pt;line-height:${lineMm.toFixed(2)}mm}`,
    `.paper .paper-title{font-size:${fontPt + 4}pt}`,
    `.paper :is(h3,h4,h5,h6,p,li,th,td){font-size:${fontPt}pt}}`,
  ].join('');
}

const PAGE_HEIGHT_MM = 297;
