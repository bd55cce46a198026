import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from './zip-of.ts';

const files = [
  { name: '一覧.txt', bytes: strToU8('あ'.repeat(500)) },
  { name: 'memo-04.pdf', bytes: strToU8('x'.repeat(500)) },
];

test('gives back the files under their names, in their order', () => {
  const found = unzipSync(zipOf(files));
  expect(Object.keys(found)).toEqual(['一覧.txt', 'memo-04.pdf']);
  expect(strFromU8(found['一覧.txt'] ?? new Uint8Array())).toBe('あ'.repeat(500));
});

test('the same files give the same bytes, with the earliest day that the format knows', () => {
  const zip = zipOf(files);
  expect(zipOf(files)).toEqual(zip);
  const view = new DataView(zip.buffer, zip.byteOffset);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
});

test('names are marked as UTF-8; text is packed, what is packed already is stored', () => {
  const zip = zipOf(files);
  const view = new DataView(zip.buffer, zip.byteOffset);
  expect(view.getUint16(6, true) & 0x800).toBe(0x800);
  expect(zip.length).toBeLessThan(1000);
  expect(strFromU8(zip, true)).toContain('x'.repeat(500));
});

test('two files of one name are our own mistake', () => {
  expect(() => zipOf([...files, ...files])).toThrow(/one name/);
});
