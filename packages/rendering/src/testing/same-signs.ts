/**
 * Whether the pages of a printed paper say what its model says. White space apart, and apart from what a printer adds or
 * cannot tell: page numbers (a line `- 3 -`, exactly one a page), the header of a table repeated at the top of a page, and
 * signs without a picture (joiners, selectors), which share their letter's picture.
 *
 * LibreOffice draws what it takes from a second font after the line that it stands in, so of its prints only the number of
 * pictures is compared (`picturesAnywhere`), and all else in order.
 */
import { type DocumentModel, signsOf } from '@kakekomi/drafting';

const PAGE_NUMBER = /^- (\d+) -$/;
const SHOWN = 24;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;

export interface Comparison {
  readonly picturesAnywhere?: boolean;
}

/** Null where all is said, once, in order; else what differs, for a person to read. */
export function differenceOf(
  pages: readonly string[],
  document: DocumentModel,
  { picturesAnywhere = false }: Comparison = {},
): string | null {
  const bodies: string[] = [];
  for (const [index, page] of pages.entries()) {
    const lines = page.split('\n').map((line) => line.trim());
    const numbers = lines.flatMap((line) => PAGE_NUMBER.exec(line)?.[1] ?? []);
    const wanted = document.page.hasPageNumbers ? [String(index + 1)] : [];
    if (numbers.join() !== wanted.join())
      return `page ${index + 1} has the numbers ${numbers.join() || 'none'}`;
    bodies.push(plain(lines.filter((line) => !PAGE_NUMBER.test(line)).join('')));
  }
  const headers = document.blocks.flatMap((block) =>
    block.kind === 'table' && block.header !== null ? [plain(block.header.join(''))] : [],
  );
  const [wanted, choices] = [plain(signsOf(document)), [...new Set(['', ...headers])]];
  if (!picturesAnywhere) return differenceFrom(bodies, wanted, choices);
  const [printed, asked] = [picturesIn(bodies.join('')), picturesIn(wanted)];
  if (printed !== asked) return `pictures printed: ${printed}\nwanted:           ${asked}`;
  return differenceFrom(bodies.map(withoutPictures), withoutPictures(wanted), choices);
}

function picturesIn(text: string): string {
  return (text.match(PICTURE) ?? []).sort().join('');
}

function withoutPictures(text: string): string {
  return text.replace(PICTURE, '');
}

function differenceFrom(pages: readonly string[], wanted: string, headers: readonly string[]): string | null {
  const [page, ...rest] = pages;
  if (page === undefined) return wanted === '' ? null : `missing at the end: ${wanted.slice(0, SHOWN)}`;
  let nearest: string | null = null;
  for (const header of headers) {
    if (!page.startsWith(header)) continue;
    const body = page.slice(header.length);
    const difference = wanted.startsWith(body)
      ? differenceFrom(rest, wanted.slice(body.length), headers)
      : firstDifference(body, wanted);
    if (difference === null) return null;
    nearest ??= difference;
  }
  return nearest;
}

function firstDifference(got: string, wanted: string): string {
  const [from, to] = [[...got], [...wanted]];
  const at = from.findIndex((sign, index) => sign !== to[index]);
  const part = (signs: readonly string[]): string =>
    signs.slice(Math.max(0, at - SHOWN), at + SHOWN).join('');
  return `printed: ${part(from)}\nwanted:  ${part(to)}`;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}
