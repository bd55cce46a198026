import { expect, test } from 'vitest';
import { line, table } from './blocks.ts';
import { paper } from './documents.ts';
import { differenceOf } from './same-signs.ts';

const document = paper(
  [
    line('はじめ🥺'),
    table(
      ['番号', '本文'],
      [50, 50],
      [
        ['1', 'あ'],
        ['2', 'い'],
      ],
    ),
  ],
  [],
);

test.each([
  ['all on one page', ['はじめ🥺\n番号 本文\n1 あ\n2 い\n- 1 -\n']],
  [
    'a table over two pages, its header again',
    ['はじめ🥺\n番号 本文\n1 あ\n- 1 -', '番号 本文\n2 い\n- 2 -'],
  ],
])('the same: %s', (_what, pages) => {
  expect(differenceOf(pages, document)).toBeNull();
});

test.each([
  ['a sign is missing', ['はじめ\n番号 本文\n1 あ\n2 い\n- 1 -']],
  ['a sign is another', ['はじめ🥺\n番号 本文\n1 お\n2 い\n- 1 -']],
  ['the end is missing', ['はじめ🥺\n番号 本文\n1 あ\n- 1 -']],
  ['something more', ['はじめ🥺\n番号 本文\n1 あ\n2 い\nう\n- 1 -']],
  ['in another order', ['はじめ🥺\n番号 本文\n2 い\n1 あ\n- 1 -']],
  ['no page number', ['はじめ🥺\n番号 本文\n1 あ\n2 い']],
  ['a wrong page number', ['はじめ🥺\n番号 本文\n1 あ\n2 い\n- 2 -']],
])('not the same: %s', (_what, pages) => {
  expect(differenceOf(pages, document)).not.toBeNull();
});

test('pictures anywhere: counted, never ignored', () => {
  const moved = ['はじめ\n番号 本文\n1 あ\n2 い🥺\n- 1 -'];
  expect(differenceOf(moved, document)).not.toBeNull();
  expect(differenceOf(moved, document, { picturesAnywhere: true })).toBeNull();
  const lost = ['はじめ\n番号 本文\n1 あ\n2 い\n- 1 -'];
  expect(differenceOf(lost, document, { picturesAnywhere: true })).not.toBeNull();
});
