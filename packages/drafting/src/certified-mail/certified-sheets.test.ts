import { EMPTY_CASE, withStatement } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { plainTextOf, signsOf } from '../plain-text.ts';
import { FULL_CASE } from '../testing/cases.ts';
import { draftOf } from '../testing/drafts.ts';
import {
  certifiedDocument,
  certifiedSheets,
  certifiedSheetsText,
  certifiedText,
  chosenLayout,
  layoutFor,
} from './certified-sheets.ts';
import { CERTIFIED_LAYOUTS } from './layout.ts';

const letter = draftOf('naiyo-shomei', FULL_CASE).document;
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

describe('certifiedSheets', () => {
  test.each(CERTIFIED_LAYOUTS)('%s holds the whole letter', (layout) => {
    const { sheets } = certifiedSheets(letter, layout);
    const text = sheets.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map((cell) => cell.text)));
    expect(plain(text.join(''))).toBe(plain(signsOf({ ...letter, notices: [] })));
  });

  test('what is left blank is an error, at its place', () => {
    const empty = draftOf('naiyo-shomei', EMPTY_CASE).document;
    const { problems } = certifiedSheets(empty, 'vertical-20x26');
    const found = problems.filter(({ code }) => code === 'blank').map((problem) => problem.found);
    expect(found).toContain('【相手の住所】');
    expect(found).toHaveLength(8);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('an emoji in a quoted post is named and stays', () => {
    const mail = certifiedSheets(letter, 'horizontal-26x20');
    const named = mail.problems.filter(({ code }) => code === 'emoji').map(({ found }) => found);
    expect(named).toEqual(expect.arrayContaining(['💩', '🇯🇵']));
    expect(
      mail.sheets.some(({ lines }) => lines.some(({ cells }) => cells.some(({ text }) => text === '💩'))),
    ).toBe(true);
  });
});

describe('certifiedDocument', () => {
  test.each(CERTIFIED_LAYOUTS.filter((id) => id.startsWith('horizontal')))('%s: a page a sheet', (layout) => {
    const mail = certifiedSheets(letter, layout);
    const paper = certifiedDocument(mail, letter);
    expect(paper?.page).toMatchObject({
      charactersPerLine: mail.layout.charactersPerLine + 2,
      linesPerPage: mail.layout.linesPerSheet + 1,
      hasPageNumbers: false,
    });
    expect(paper?.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(mail.sheets.length - 1);
    expect(paper && plain(plainTextOf(paper).replaceAll('――――――――――――――――――――', ''))).toBe(
      plain(signsOf({ ...letter, notices: [] })),
    );
    expect(paper?.fileStem).toBe('memo-08b');
  });

  test('lines and characters have room on the page', () => {
    for (const id of CERTIFIED_LAYOUTS) {
      const page = certifiedDocument(certifiedSheets(letter, id), letter)?.page;
      if (page === undefined) continue;
      const { left, right, top, bottom } = page.marginsMm;
      const fontMm = (page.fontPt * 25.4) / 72;
      expect(page.charactersPerLine * fontMm).toBeLessThanOrEqual(210 - left - right);
      expect(page.linesPerPage * fontMm * 1.2).toBeLessThanOrEqual(297 - top - bottom);
    }
  });

  test('a vertical one is drawn from its cells, and is no paper', () => {
    expect(certifiedDocument(certifiedSheets(letter, 'vertical-20x26'), letter)).toBeNull();
  });
});

describe('certifiedSheetsText', () => {
  test('sheet by sheet, each line of the grid a line, and the seals between them', () => {
    const mail = certifiedSheets(letter, 'horizontal-13x40');
    const text = certifiedSheetsText(mail) ?? '';
    expect(mail.sheets.length).toBeGreaterThan(1);
    for (const { number } of mail.sheets) {
      expect(text).toContain(`――― ${number}枚目（全${mail.sheets.length}枚、横書き 13字×40行）―――`);
    }
    expect(text.match(/つなぎ目に契印/gu)).toHaveLength(mail.sheets.length - 1);
    const own = text.split('\n').filter((line) => !/^(?:―――|（\d+枚目)/u.test(line));
    expect(plain(own.join(''))).toBe(plain(signsOf({ ...letter, notices: [] })));
  });

  test('a vertical one has none', () => {
    expect(certifiedSheetsText(certifiedSheets(letter, 'vertical-20x26'))).toBeNull();
  });
});

describe('layoutFor', () => {
  const told = withStatement(EMPTY_CASE, 'letter-layout', 'vertical-20x26');
  test.each([
    ['what was pressed goes first', layoutFor(told, 'horizontal-26x20'), 'horizontal-26x20'],
    ['then what was told', layoutFor(told), 'vertical-20x26'],
    ['else the first horizontal one', layoutFor(EMPTY_CASE), 'horizontal-20x26'],
  ])('%s', (_why, layout, expected) => {
    expect(layout).toBe(expected);
  });
});

describe('certifiedText', () => {
  test('is the letter without the notices of the draft', () => {
    const text = certifiedText(letter);
    expect(text).not.toContain('下書き');
    expect(plain(text)).toBe(plain(signsOf({ ...letter, notices: [] })));
  });
});

describe('chosenLayout', () => {
  test.each([
    ['chosen', withStatement(EMPTY_CASE, 'letter-layout', 'horizontal-13x40'), 'horizontal-13x40'],
    ['not told: none is taken for them', EMPTY_CASE, null],
    ['no layout', withStatement(EMPTY_CASE, 'letter-layout', 'a4'), null],
  ])('%s', (_why, caseFile, layout) => {
    expect(chosenLayout(caseFile)).toBe(layout);
  });
});
