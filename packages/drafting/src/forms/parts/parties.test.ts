import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { describe, expect, test } from 'vitest';
import type { Block, Run } from '../../document.ts';
import { withTold } from '../../fact.ts';
import type { FactId } from '../../form.ts';
import { type Paper, paperOf } from '../../paper.ts';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../../testing/cases.ts';
import { eraDay } from '../../testing/era-day.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import {
  addresseeChecks,
  addresseeLines,
  addressRuns,
  agentChecks,
  agentColumn,
  contactRuns,
  dateLine,
  dateRuns,
  nameRuns,
  partyLines,
  signatureLines,
  signerRuns,
} from './parties.ts';

const { forms, questions } = formsOfJapan();
const paperFrom = (
  caseFile: CaseFile,
  form = 'kaiji-hyojun',
  platforms: readonly PlatformAdvice[] = [],
): Paper => paperOf({ form: formOf(form), caseFile, today: TODAY, questions, forms, platforms });
const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));
const told = (caseFile: CaseFile, fact: string, value: string): CaseFile =>
  withTold(caseFile, fact as FactId, value);

/** Only what a paper reads of it. */
const known = {
  id: 'x',
  name: 'X',
  operator: { legalName: 'Example Corp.', address: '1 Example Way', representativeInJapan: null },
  logs: { kind: 'login-type' },
} as unknown as PlatformAdvice;

test.each([
  ['told, by era with the western year', SCHOOL_CASE, [{ text: eraDay('2026-08-20') }]],
  ['left open for the pen', EMPTY_CASE, [{ text: '令和　　年　　月　　日', mark: 'missing' }]],
])('the day is %s', (_why, caseFile, runs) => {
  expect(dateRuns(paperFrom(caseFile))).toEqual(runs);
  expect(dateLine(paperFrom(caseFile))).toMatchObject({ align: 'right', runs });
});

describe('whom it goes to', () => {
  test('is the company as told, its address only where the form asks for it', () => {
    expect(linesOf(addresseeLines(paperFrom(SHOP_CASE)))).toEqual([
      '例示県例示市例示町1番地',
      'Google LLC　御中',
    ]);
    expect(linesOf(addresseeLines(paperFrom(SHOP_CASE, 'soushin-meiyo-privacy')))).toEqual([
      'Google LLC　御中',
    ]);
    expect(addresseeChecks(paperFrom(SHOP_CASE))).toEqual([]);
  });

  test('is marked where it comes from the record of the platform', () => {
    const paper = paperFrom(DOXXED_CASE, 'kaiji-hyojun', [known]);
    expect(linesOf(addresseeLines(paper))).toEqual(['1 Example Way', 'Example Corp.　御中']);
    expect(addresseeChecks(paper)).toHaveLength(1);
  });
});

describe('who it comes from', () => {
  test.each([
    ['a person', SCHOOL_CASE, '見本 花子'],
    ['a company, with whoever represents it', SHOP_CASE, '有限会社見本食堂　代表取締役 見本 三郎'],
    [
      'a company of which that was not told',
      told(EMPTY_CASE, 'applicant.kind', 'organization'),
      '【氏名（法人は名称）】　【代表者の役職・氏名】',
    ],
    ['nobody yet', EMPTY_CASE, '【氏名（法人は名称）】'],
  ])('%s', (_who, caseFile, name) => {
    expect(textOf(nameRuns(paperFrom(caseFile), 'applicant'))).toBe(name);
  });

  test.each([
    ['with a postal code', '000-0000', '〒000-0000　見本県'],
    ['with its sign already there', '〒000-0000', '〒000-0000　見本県'],
    ['of spaces', '  ', '見本県'],
  ])('address %s', (_why, postal, begins) => {
    const caseFile = told(told(EMPTY_CASE, 'applicant.address', '見本県'), 'applicant.postalCode', postal);
    expect(textOf(addressRuns(paperFrom(caseFile), 'applicant'))).toBe(begins);
  });

  test('mail may stay out where the form can do without it', () => {
    expect(textOf(contactRuns(paperFrom(EMPTY_CASE)))).toBe('電話　【電話番号】');
    expect(textOf(contactRuns(paperFrom(EMPTY_CASE, 'soushin-chosaku')))).toBe(
      '電話　【電話番号】\nメール　【メールアドレス】',
    );
    expect(textOf(contactRuns(paperFrom(SHOP_CASE)))).toBe('電話　000-000-0000\nメール　shop@example.com');
  });

  test('is listed as a list of parties does, with substitutes where the address is secret', () => {
    const options = {
      label: '申立人',
      contacts: [
        { field: 'phone', required: true },
        { field: 'email', required: false },
      ],
    } as const;
    expect(linesOf(partyLines(paperFrom(SHOP_CASE), 'applicant', options))).toEqual([
      '〒000-0000　見本県見本市本町三丁目4番5号',
      '申立人　　有限会社見本食堂',
      '代表者　　代表取締役 見本 三郎',
      '電話　000-000-0000',
      'メール　shop@example.com',
    ]);
    const hidden = linesOf(
      partyLines(paperFrom(DOXXED_CASE), 'applicant', {
        label: '申立人',
        insteadOfAddress: '代替住所A',
        insteadOfName: '代替氏名A',
      }),
    );
    expect(hidden).toEqual(['代替住所A', '申立人　　代替氏名A']);
    expect(linesOf(partyLines(paperFrom(SHOP_CASE), 'attorney', { label: '代理人弁護士' }))[1]).toBe(
      '見本法律事務所',
    );
  });
});

describe('who signs', () => {
  test.each([
    ['the person', DOXXED_CASE, ['申立人　見本 花代　㊞'], '見本 花代　㊞'],
    [
      'the statutory representative of a minor',
      SCHOOL_CASE,
      ['申立人　見本 花子', '法定代理人　見本 太郎　㊞'],
      '見本 花子\n法定代理人　見本 太郎　㊞',
    ],
    [
      'a lawyer',
      SHOP_CASE,
      ['申立人　有限会社見本食堂', '代表者　代表取締役 見本 三郎', '申立人代理人弁護士　見本 一郎　㊞'],
      '代理人弁護士　見本 一郎　㊞',
    ],
    [
      'who represents a company',
      told(told(SHOP_CASE, 'attorney.name', ''), 'applicant.representative', '代表取締役 見本 三郎'),
      ['申立人　有限会社見本食堂', '代表者　代表取締役 見本 三郎　㊞'],
      '有限会社見本食堂　代表取締役 見本 三郎　㊞',
    ],
  ])('%s', (_who, caseFile, lines, cell) => {
    expect(linesOf(signatureLines(paperFrom(caseFile), { label: '申立人' }))).toEqual(lines);
    expect(textOf(signerRuns(paperFrom(caseFile)))).toBe(cell);
  });

  test('without a reading beside the name, which stands in the list of parties', () => {
    expect(JSON.stringify(signatureLines(paperFrom(SHOP_CASE), { label: '申立人' }))).not.toContain(
      'reading',
    );
  });

  test.each([
    ['nobody, so the column says so, to be checked', EMPTY_CASE, '該当なし', 1],
    [
      'a parent',
      SCHOOL_CASE,
      '法定代理人　見本 太郎\n住所　見本県見本市見本町一丁目2番3号\n電話　000-0000-0001',
      0,
    ],
    [
      'only an office was told',
      told(EMPTY_CASE, 'attorney.office', '見本法律事務所'),
      '代理人弁護士　【弁護士の氏名】\n事務所　見本法律事務所\n住所　【弁護士の住所】',
      0,
    ],
  ])('agents: %s', (_who, caseFile, cell, checks) => {
    expect(textOf(agentColumn(paperFrom(caseFile)))).toBe(cell);
    expect(agentChecks(paperFrom(caseFile))).toHaveLength(checks);
  });

  test('both a lawyer and a parent stand in the column', () => {
    const cell = textOf(agentColumn(paperFrom(FULL_CASE)));
    expect(cell).toContain('代理人弁護士　見本 一郎');
    expect(cell).toContain('法定代理人　見本 太郎');
  });
});
