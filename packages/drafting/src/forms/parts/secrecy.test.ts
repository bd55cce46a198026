import { EMPTY_CASE } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { prose } from '../../blocks.ts';
import { withTold } from '../../fact.ts';
import type { FactId } from '../../form.ts';
import { type Paper, paperOf } from '../../paper.ts';
import { DOXXED_CASE, TODAY } from '../../testing/cases.ts';
import { formOf, formsOfJapan } from '../../testing/forms-of-japan.ts';
import { covered, keepingSecrets, substitutesOf, substitutesOfRequest, withSubstitutes } from './secrecy.ts';

const { forms, questions } = formsOfJapan();

function paperWith(told: Readonly<Record<string, string | readonly string[]>>, start = EMPTY_CASE): Paper {
  const caseFile = Object.entries(told).reduce(
    (before, [fact, value]) => withTold(before, fact as FactId, value),
    start,
  );
  const form = formOf('tojisha-mokuroku');
  return paperOf({ form, forms, questions, caseFile, today: TODAY, platforms: [] });
}

const ADDRESS = ['address'];
const NAME = ['name'];
const BOTH = ['address', 'name'];

test.each([
  ['nothing said of what: the address', { secrecy: 'yes' }, '代替住所A', null],
  [
    'the address, in their words',
    { secrecy: 'yes', 'secret-what': ADDRESS, substitute: '甲地' },
    '甲地',
    null,
  ],
  ['the name, in their words', { secrecy: 'yes', 'secret-what': NAME, substitute: '甲' }, null, '甲'],
  [
    'the name, where only an address was named',
    { secrecy: 'yes', 'secret-what': NAME, substitute: '代替住所B' },
    null,
    '代替氏名A',
  ],
  [
    'both, of which one is named',
    { secrecy: 'yes', 'secret-what': BOTH, substitute: '代替住所B' },
    '代替住所B',
    '代替氏名A',
  ],
  [
    'both, in one answer',
    { secrecy: 'yes', 'secret-what': BOTH, substitute: '代替氏名C、代替住所C' },
    '代替住所C',
    '代替氏名C',
  ],
])('%s', (_why, told, address, name) => {
  expect(substitutesOf(paperWith(told))).toEqual({ address, name });
});

test.each([
  ['not asked', {}],
  ['refused', { secrecy: 'no', 'secret-what': BOTH }],
])('nothing is hidden where secrecy is %s; the request for it hides the address always', (_why, told) => {
  expect(substitutesOf(paperWith(told))).toBeNull();
  expect(substitutesOfRequest(paperWith(told)).address).toBe('代替住所A');
});

test('what is hidden cannot be had from the paper in any way', () => {
  const paper = withSubstitutes(paperWith({}, DOXXED_CASE), { address: 'A地', name: 'B某' });
  const facts = ['name', 'reading', 'address', 'phone', 'email', 'birthDate', 'occupation', 'postalCode'];
  const shown = JSON.stringify([
    facts.map((field) => [paper.text(`applicant.${field}`), paper.told(`applicant.${field}`)]),
    paper.party('applicant'),
    paper.caseFile.parties,
    paper.day('applicant.birthDate'),
  ]);
  expect(shown).not.toMatch(/花代|はなよ|東見本|0002|note@|1997|会社員/u);
  expect(paper.told('applicant.address')).toEqual([{ text: 'A地' }]);
  expect(paper.has('applicant.phone')).toBe(false);
  expect(paper.text('offender.name')).toBe('例示 猫太');
});

test('every place is counted, and marked to be looked at', () => {
  const paper = paperWith({}, DOXXED_CASE);
  const blocks = prose('見本県見本市東見本二丁目6番7号と、東見本二丁目６−７と、見本市のどこか');
  const result = covered(blocks, paper, { address: 'A地', name: null });
  expect(result.count).toBe(2);
  expect(result.blocks).toEqual(prose({ text: 'A地と、A地と、見本市のどこか', mark: 'check' }));
});

test('a text so short that it stands in others by chance is left alone', () => {
  const paper = paperWith({ 'applicant.address': '東京都', 'applicant.name': '林' });
  expect(covered(prose('東京都の林'), paper, { address: 'A地', name: 'B某' }).count).toBe(0);
});

test('a writer is left as it is where nothing is to be kept', () => {
  const writer = () => ({ blocks: prose('文'), toCheck: ['見る。'] });
  expect(keepingSecrets(writer)(paperWith({}))).toEqual(writer());
});
