/** A draft as plain text, and its text without any layout, which every other form of the paper must hold too. */
import type { Block, DocumentModel, Run } from './document.ts';

/** As a text file: lines end in `\n`; cells of a table are joined by ` ｜ `. */
export function plainTextOf({ notices, blocks }: DocumentModel): string {
  const head = notices.map((notice) => `※ ${notice}`);
  return [...head, ...(head.length === 0 ? [] : ['']), ...blocks.flatMap(linesOf)].join('\n').concat('\n');
}

/** Every sign of the paper's own text in reading order, without white space; readings (ふりがな) after what they stand above. */
export function signsOf({ notices, blocks }: DocumentModel): string {
  return [...notices, ...blocks.flatMap(textsOf)].join('').replace(/\s/g, '');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [`　　${block.text}`];
    case 'heading':
      return [
        `${'　'.repeat(block.level - 1)}${block.number}${block.number === '' ? '' : '　'}${block.text}`,
      ];
    case 'paragraph':
      return [`${'　'.repeat(block.indent + (block.isProse ? 1 : 0))}${textOf(block.runs)}`];
    case 'list':
      return block.items.map((item) => `${'　'.repeat(block.indent)}・${textOf(item)}`);
    case 'table':
      return [...(block.header === null ? [] : [block.header.join(' ｜ ')]), ...block.rows.map(rowOf)];
    case 'gap':
      return Array.from({ length: block.lines }, () => '');
    case 'page-break':
      return ['', '――――――――――――――――――――', ''];
  }
}

const rowOf = (cells: readonly (readonly Run[])[]): string => cells.map(textOf).join(' ｜ ');

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text];
    case 'heading':
      return [block.number, block.text];
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map((item) => `・${textOf(item)}`);
    case 'table':
      return [...(block.header ?? []), ...block.rows.flatMap((cells) => cells.map(textOf))];
    case 'gap':
    case 'page-break':
      return [];
  }
}

/** A reading stands in brackets after its word, where nothing can stand above it. */
function textOf(runs: readonly Run[]): string {
  return runs.map(({ text, reading }) => (reading === undefined ? text : `${text}（${reading}）`)).join('');
}
