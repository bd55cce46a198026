import { describe, expect, test } from 'vitest';
import { columnsOf, paragraph } from './columns.ts';
import { paintFor } from './paint.ts';
import { widthOf } from './width.ts';

describe('columnsOf', () => {
  const rows = [
    [{ text: '電話' }, { text: '110', role: 'value' as const }, { text: 'いま' }],
    [{ text: 'フォーム' }, { text: 'https://example.jp/' }, { text: 'あと' }],
  ];

  test('the second and third columns begin in the same place, whatever the script', () => {
    const [first = '', second = ''] = columnsOf(rows, '', paintFor(false));
    expect(widthOf(first.slice(0, first.indexOf('110')))).toBe(
      widthOf(second.slice(0, second.indexOf('https'))),
    );
    expect(widthOf(first.slice(0, first.indexOf('いま')))).toBe(
      widthOf(second.slice(0, second.indexOf('あと'))),
    );
  });

  test('colour does not move a column', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what a terminal's colours begin with.
    const bare = columnsOf(rows, '  ', paintFor(true)).map((line) => line.replace(/\u001b\[[\d;]*m/g, ''));
    expect(bare).toEqual(columnsOf(rows, '  ', paintFor(false)));
  });
});

test('paragraph hangs below its mark and stays within the columns', () => {
  const lines = paragraph('一部のIP電話からはつながりません。ほかの電話を使ってください。', '  ! ', 30);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]).toMatch(/^ {2}! /);
  expect(lines[1]).toMatch(/^ {4}\S/);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(30);
});
