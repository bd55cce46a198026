/**
 * Parts of a DOCX that the library writes from the clock, or does not write: properties without author, machine or day, and
 * what to take where a computer lacks the font (ECMA-376 part 1, 11.3 and 17.8.3).
 */

/** On Windows under this name since 2018. */
export const MINCHO = 'BIZ UD明朝 Medium';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = 'http://schemas.openxmlformats.org';
const NO_DATE = '1980-01-01T00:00:00Z';

const CORE_PROPERTIES =
  `${HEAD}<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>書類</dc:title><dc:language>ja-JP</dc:language>' +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${NO_DATE}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${NO_DATE}</dcterms:modified></cp:coreProperties>`;

const APP_PROPERTIES = `${HEAD}<Properties xmlns="${SCHEMAS}/officeDocument/2006/extended-properties"/>`;

const FONT_TABLE =
  `${HEAD}<w:fonts xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"><w:font w:name="${MINCHO}">` +
  '<w:altName w:val="BIZ UDMincho Medium,BIZ UDMincho,ＭＳ 明朝,MS Mincho"/><w:panose1 w:val="02020500000000000000"/>' +
  '<w:charset w:val="80"/><w:family w:val="roman"/><w:pitch w:val="fixed"/></w:font></w:fonts>';

/** Parts that stand in the place of the library's own. */
export const OWN_PARTS: Readonly<Record<string, string>> = {
  'docProps/core.xml': CORE_PROPERTIES,
  'docProps/app.xml': APP_PROPERTIES,
  'word/fontTable.xml': FONT_TABLE,
};

/** The style of boxes, tables and feet, whose lines are closer than the page's. */
export const CLOSE_STYLE = 'Close';

/**
 * The styles with what the library has no words for: lines are broken by the Japanese rules, said expressly since readers
 * differ in what they take for granted, and close lines keep off the page's grid (17.3.1.16, 17.3.1.21, 17.3.1.32).
 */
export function withJapaneseRules(styles: string): string {
  const close = new RegExp(`(w:styleId="${CLOSE_STYLE}".*?)<w:spacing`);
  return styles
    .replace(
      '<w:pPrDefault><w:pPr>',
      '<w:pPrDefault><w:pPr><w:kinsoku w:val="1"/><w:overflowPunct w:val="1"/>',
    )
    .replace(close, '$1<w:snapToGrid w:val="0"/><w:spacing');
}
