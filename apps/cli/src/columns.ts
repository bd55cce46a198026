/** Rows in aligned columns; colour is added after measuring, so that it never moves a column. */
import type { Paint, Role } from './paint.ts';
import { padTo, widthOf, wrap } from './width.ts';

export interface Cell {
  readonly text: string;
  readonly role?: Role;
}

/** One line a row, each column as wide as its widest cell, but no wider than the terminal leaves; `indent` stands before it. */
export function columnsOf(
  rows: readonly (readonly Cell[])[],
  indent: string,
  paint: Paint,
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column]?.text ?? ''))),
  );
  return rows.map((row) => {
    const cells = row.map(({ text, role }, column) => {
      const last = column === row.length - 1;
      const space = last ? '' : padTo(text, widths[column] ?? 0).slice(text.length);
      return (role === undefined ? text : paint(role, text)) + space;
    });
    return (indent + cells.join('  ')).trimEnd();
  });
}

/** A paragraph within so many columns, the first line after `first`, the others after as many spaces. */
export function paragraph(
  text: string,
  first: string,
  columns: number,
  paint?: (text: string) => string,
): string[] {
  const hang = ' '.repeat(widthOf(first));
  return wrap(text, Math.max(20, columns - widthOf(first))).map(
    (line, index) => (index === 0 ? first : hang) + (paint === undefined ? line : paint(line)),
  );
}
