import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { aContact, aListing } from './testing/index.ts';

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cells(given: Parameters<typeof aListing>[0]): Readonly<Record<string, string>> {
  const [header = [], row = []] = readCsv(csvOf([aListing(given)]));
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? 'no such cell']));
}

describe('csvOf', () => {
  test('a line for each contact, and one for a service without any', () => {
    const rows = readCsv(
      csvOf([aListing({ contacts: [aContact(), aContact()] }), aListing({ contacts: [] })]),
    );
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('says who, what, when and whence', () => {
    expect(cells({})).toMatchObject({
      service_id: 'sample-window',
      contact_type: 'phone',
      contact_value: '0570-000-000',
      contact_status: 'usable',
      opening_hours: '24/7',
      actions: 'listen; advise',
      area: 'JP',
      source: '見本省',
      source_page_date: '2026-01-15',
    });
  });

  test('a number nobody confirmed is not given', () => {
    const unconfirmed = cells({ contacts: [aContact({ assurance: 'unconfirmed', value: '0120-1-78302' })] });
    expect(unconfirmed).toMatchObject({ contact_value: '', contact_status: 'unconfirmed' });
    expect(Object.values(unconfirmed).join()).not.toContain('78302');
  });

  test.each([
    ['a LINE id', '@linejinken', "'@linejinken"],
    ['a formula', '=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['a sum', '+81', "'+81"],
    ['a difference', '-1', "'-1"],
    ['a short code is none', '#9110', '#9110'],
  ])('a spreadsheet runs no cell: %s', (_why, value, cell) => {
    expect(cells({ contacts: [aContact({ value })] })['contact_value']).toBe(cell);
  });

  test('whatever a name holds, it reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '相', ' ', 'x') }), (text) => {
        expect(cells({ name: `窓口${text}` })['name']).toBe(`窓口${text}`);
      }),
    );
  });
});
