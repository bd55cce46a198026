import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { withTold } from '../../fact.ts';
import type { FactId } from '../../form.ts';
import { type Paper, paperOf } from '../../paper.ts';
import { TODAY } from '../../testing/cases.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import { choiceLines, columnOf, columnRows, columnTold, isNone, joined } from './columns.ts';

const { forms, questions } = formsOfJapan();
const paperFrom = (caseFile: CaseFile): Paper =>
  paperOf({ form: formOf('soushin-meiyo-privacy'), caseFile, today: TODAY, questions, forms, platforms: [] });
const told = (fact: string, value: string | readonly string[]): Paper =>
  paperFrom(withTold(EMPTY_CASE, fact as FactId, value));

test('columns stand in the order of the form, under its names, and those not given are left out', () => {
  const rows = columnRows(paperFrom(EMPTY_CASE), { tel: '2', name: '1', unknown: '3' });
  expect(rows).toEqual([
    ['氏名（法人は名称・代表者）', '1'],
    ['電話', '2'],
  ]);
  expect(columnOf(paperFrom(EMPTY_CASE), 'tel')).toBe('電話');
  expect(columnOf(paperFrom(EMPTY_CASE), 'unknown')).toBe('unknown');
});

test.each([
  ['なし', true],
  ['特にありません。', true],
  ['該当なし', true],
  [' 無い ', true],
  ['問題ない', false],
  ['', false],
  [null, false],
])('%s says that there is nothing: %s', (text, isNothing) => {
  expect(isNone(text)).toBe(isNothing);
});

test.each([
  ['told', '000', '000'],
  ['said to be none', 'なし', '該当なし'],
])('a column %s', (_why, answer, written) => {
  expect(columnTold(told('applicant.phone', answer), 'applicant.phone', '電話番号')).toEqual([
    { text: written },
  ]);
  expect(columnTold(paperFrom(EMPTY_CASE), 'applicant.phone', '電話番号')).toEqual([
    { text: '【電話番号】', mark: 'missing' },
  ]);
});

describe('choices', () => {
  const textOf = (...of: Parameters<typeof choiceLines>): readonly string[] =>
    choiceLines(...of)
      .map(({ text }) => text)
      .join('')
      .split('\n');

  test('are all listed, ○ before those ticked', () => {
    expect(textOf(told('name-disclosure', 'no'), 'name-disclosure')).toEqual([
      '［　］氏名を発信者に開示することに同意します',
      '［○］氏名を発信者に開示することに同意しません',
    ]);
  });

  test('are asked for where none is ticked, unless they may stay out', () => {
    expect(textOf(paperFrom(EMPTY_CASE), 'name-disclosure')[0]).toBe('【当てはまるものに○】');
    expect(textOf(paperFrom(EMPTY_CASE), 'name-disclosure', { required: false })).toHaveLength(2);
  });

  test('that the question no longer has stand at the end', () => {
    expect(textOf(told('need', ['damages', 'gone']), 'need').at(-1)).toBe('［○］gone');
  });
});

test('lines of a cell are joined by line breaks, empty ones left out', () => {
  expect(joined([[{ text: 'a' }], [], [{ text: 'b' }, { text: 'c' }]])).toEqual([
    { text: 'a' },
    { text: '\n' },
    { text: 'b' },
    { text: 'c' },
  ]);
});
