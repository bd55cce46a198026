import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bundle, parseBundles } from './bundle.ts';
import { checkBundles, checkForms } from './check-forms.ts';
import { encodeForms, FORMS_VERSION, parseFormData } from './compact-forms.ts';
import type { FactId as Asked, FormSourceId } from './form.ts';
import { parseFormSources } from './form-source.ts';
import { parseForm, parsePages, parseQuestions } from './parse-forms.ts';
import type { FormData } from './question.ts';
import { dataFile, formFiles, formsOfJapan } from './testing/forms-of-japan.ts';

const file = (name: string): unknown => {
  const found = formFiles().find((each) => each.name === `${name}.json`);
  if (found === undefined) throw new Error(`no ${name}`);
  return structuredClone(found.value);
};

/** The value with another at a path; `undefined` takes the field out. */
function swapped(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  const inner = (value as { readonly [key: string | number]: unknown })[step];
  const changed = swapped(inner, rest, put);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? changed : item));
  return { ...(value as object), [step]: changed };
}

describe('parseForm', () => {
  test.each<[why: string, path: (string | number)[], put: unknown, fault: object]>([
    ['an id that is none', ['id'], '告訴状', { code: 'bad-id', path: ['id'] }],
    ['no such role', ['role'], 'letter', { code: 'not-in-list', path: ['role'] }],
    ['an order that is no number', ['order'], '9', { code: 'wrong-type', path: ['order'] }],
    ['rests on nothing', ['sources'], [], { code: 'no-source', path: ['sources'] }],
    ['a day that is none', ['asOf'], '2026-02-30', { code: 'bad-date', path: ['asOf'] }],
    [
      'a field of a party that is not asked for',
      ['fields', 1, 'asks', 0, 'fact'],
      'applicant.shoeSize',
      { code: 'bad-fact', path: ['fields', 1, 'asks', 0, 'fact'] },
    ],
    ['two columns with one id', ['fields', 1, 'id'], 'date', { code: 'duplicate-id', path: ['fields', 1] }],
    [
      'an official page that is no address',
      ['shape', 'officialUrl'],
      'isplaw.jp',
      { code: 'url-not-absolute', path: ['shape', 'officialUrl'] },
    ],
    [
      'a day of a delivery that nothing runs from',
      ['delivery', 0, 'day'],
      'answerDueOn',
      { code: 'not-in-list', path: ['delivery', 0, 'day'] },
    ],
    ['a misspelt key', ['purpos'], 'x', { code: 'unknown-key', path: ['purpos'] }],
    ['no place to take it to', ['takeTo'], undefined, { code: 'missing-key', key: 'takeTo' }],
  ])('%s', (_why, path, put, fault) => {
    const parsed = parseForm(swapped(file('kokuso'), path, put));
    expect(parsed.kind === 'err' ? parsed.problem : []).toMatchObject([fault]);
  });

  test('what is left out is empty, and is not made up', () => {
    const parsed = parseForm(file('taiou-kiroku'));
    if (parsed.kind === 'err') throw new Error('malformed');
    const { otherSideLearns, goesToOffender, attachments, delivery } = parsed.value;
    expect({ otherSideLearns, goesToOffender, attachments, delivery }).toEqual({
      otherSideLearns: null,
      goesToOffender: false,
      attachments: [],
      delivery: [],
    });
  });
});

describe('parseQuestions', () => {
  const choice = { id: 'yes', text: 'はい' };
  test.each<[why: string, question: object, code: string | null]>([
    ['a plain one', { id: 'course', kind: 'text', text: 'いきさつ' }, null],
    ['of every post', { id: 'posts.quote', kind: 'text', text: 'ことば' }, null],
    ['a list of the case', { id: 'events', kind: 'events', text: '出来事' }, null],
    ['one of nothing', { id: 'rights', kind: 'some-of', text: '権利' }, 'choices-missing'],
    [
      'choices beside a text',
      { id: 'course', kind: 'text', text: 'x', choices: [choice] },
      'choices-not-asked',
    ],
    ['a list asked as a line', { id: 'events', kind: 'line', text: '出来事' }, 'kind-not-of-fact'],
    ['a line asked as a list', { id: 'course', kind: 'events', text: '出来事' }, 'kind-not-of-fact'],
    ['no fact', { id: 'applicant.', kind: 'line', text: 'x' }, 'bad-fact'],
    [
      'one choice twice',
      { id: 'secrecy', kind: 'one-of', text: 'x', choices: [choice, { ...choice, text: 'うん' }] },
      'duplicate-id',
    ],
  ])('%s', (_why, question, code) => {
    const parsed = parseQuestions({ questions: [question] });
    expect(parsed.kind === 'err' ? parsed.problem.map((fault) => fault.code) : []).toEqual(
      code === null ? [] : [code],
    );
  });

  test('one question twice', () => {
    const question = { id: 'course', kind: 'text', text: 'いきさつ' };
    expect(parseQuestions({ questions: [question, question] })).toMatchObject({
      problem: [{ code: 'duplicate-id', path: ['questions', 1] }],
    });
  });
});

test.each<[why: string, path: (string | number)[], put: unknown, code: string]>([
  ['38 characters where 37 stand', ['pages', 0, 'charactersPerLine'], 38, 'page-too-small'],
  ['more lines than the page is high', ['pages', 0, 'linesPerPage'], 56, 'page-too-small'],
  ['letters of no size', ['pages', 0, 'fontPt'], 0, 'no-measure'],
  ['another paper', ['pages', 0, 'size'], 'B5', 'not-in-list'],
])('parsePages: %s', (_why, path, put, code) => {
  const parsed = parsePages(swapped(dataFile('forms/pages.json'), path, put));
  expect(parsed.kind === 'err' ? parsed.problem.map((fault) => fault.code) : []).toEqual([code]);
});

test('parseFormSources: an address that is none, and a list where ids belong', () => {
  const source = { url: 'example', publisher: '例', basis: 'official', seenOn: '2026-11-23', finding: '例' };
  expect(parseFormSources({ sources: { x: source } })).toMatchObject({
    problem: [{ code: 'url-not-absolute', path: ['sources', 'x', 'url'] }],
  });
  expect(parseFormSources({ sources: [source] })).toMatchObject({ problem: [{ code: 'wrong-type' }] });
});

describe('checkForms', () => {
  const data = formsOfJapan();
  const around = {
    stepIds: new Set(data.forms.flatMap(({ steps }) => steps)),
    sourceIds: new Set(data.forms.flatMap(({ sources }) => sources)),
    pageSources: new Map<string, readonly FormSourceId[]>(),
  };
  const [first, second] = data.forms;
  if (first === undefined || second === undefined) throw new Error('no forms');

  test.each<[why: string, data: FormData, around: typeof around, fault: object | null]>([
    ['sound', data, around, null],
    [
      'a question taken out',
      { ...data, questions: data.questions.filter(({ id }) => id !== 'self-intro') },
      around,
      { code: 'no-such-question', in: 'chinjutsusho', named: 'self-intro' },
    ],
    [
      'a question for no form',
      { ...data, forms: data.forms.filter(({ id }) => id !== 'chinjutsusho') },
      { ...around, sourceIds: new Set([...around.sourceIds]) },
      { code: 'question-not-asked', in: 'self-intro', named: 'self-intro' },
    ],
    [
      'a page rule taken out',
      { ...data, pages: data.pages.filter(({ id }) => id !== 'police') },
      around,
      { code: 'no-such-page', in: 'kokuso', named: 'police' },
    ],
    [
      'a step taken out',
      data,
      { ...around, stepIds: new Set([...around.stepIds].filter((id) => id !== 's51-naiyo')) },
      { code: 'no-such-step', in: 'naiyo-shomei', named: 's51-naiyo' },
    ],
    [
      'a page rule that rests on nothing known',
      data,
      { ...around, pageSources: new Map([['court', ['nobody' as FormSourceId]]]) },
      { code: 'no-such-source', in: 'court', named: 'nobody' },
    ],
    [
      'a source for nothing',
      data,
      { ...around, sourceIds: new Set([...around.sourceIds, 'idle' as FormSourceId]) },
      { code: 'source-not-used', in: 'idle', named: 'idle' },
    ],
    [
      'one form twice',
      { ...data, forms: [...data.forms, { ...first, order: 21 }] },
      around,
      { code: 'duplicate-id', in: first.id, named: first.id },
    ],
    [
      'two forms in one place',
      { ...data, forms: data.forms.map((form) => (form === second ? { ...form, order: 1 } : form)) },
      around,
      { code: 'duplicate-order', in: second.id, named: '1' },
    ],
  ])('%s', (_why, records, surroundings, fault) => {
    const faults = checkForms(records, surroundings);
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults).toContainEqual(fault);
  });
});

describe('checkBundles', () => {
  const read = parseBundles(dataFile('forms/bundles.json'));
  if (read.kind === 'err') throw new Error('malformed');
  const [first] = read.value;
  const [bundled] = first?.forms ?? [];
  if (first === undefined || bundled === undefined) throw new Error('no bundles');
  const gone = 'gone' as typeof bundled.form;
  const annex = 'toukou-mokuroku' as typeof bundled.form;
  const only = (fact: string, choice: string): Bundle => ({
    ...first,
    main: null,
    forms: [{ ...bundled, onlyIf: { fact: fact as Asked, choice, otherwise: 'x' } }],
  });

  test.each<[why: string, bundles: readonly Bundle[], faults: readonly object[]]>([
    ['the real ones', read.value, []],
    [
      'a form of nobody',
      [{ ...first, main: null, forms: [{ form: gone, onlyIf: null, takeTo: null }] }],
      [{ named: gone }],
    ],
    [
      'a part of which it is not said where it goes',
      [{ ...first, main: null, forms: [{ form: annex, onlyIf: null, takeTo: null }] }],
      [{ code: 'part-without-place', named: 'toukou-mokuroku' }],
    ],
    ['a main paper that is not in it', [{ ...first, main: gone }], [{ code: 'no-such-form', named: gone }]],
    ['a question of nobody', [only('gone', 'yes')], [{ code: 'no-such-question', named: 'gone' }]],
    ['a choice that is none', [only('secrecy', 'maybe')], [{ code: 'no-such-choice', named: 'maybe' }]],
  ])('%s', (_why, bundles, faults) => {
    expect(checkBundles(bundles, formsOfJapan())).toMatchObject(faults);
    expect(checkBundles(bundles, formsOfJapan())).toHaveLength(faults.length);
  });
});

describe('the forms as a page carries them', () => {
  const data = formsOfJapan();

  test('read back equal, but for what only the files hold', () => {
    const carried = JSON.parse(JSON.stringify(encodeForms(data))) as unknown;
    const read = parseFormData(carried);
    if (read.kind === 'err') throw new Error(JSON.stringify(read.problem));
    expect(read.value.forms).toEqual(data.forms);
    expect(read.value.questions).toEqual(data.questions);
    expect(data.pages).toMatchObject(read.value.pages);
    expect(JSON.stringify(carried)).not.toContain('"note":"民事');
  });

  test('stand in their order, whatever order they were given in', () => {
    const shuffled = fc.shuffledSubarray([...data.forms], { minLength: data.forms.length });
    fc.assert(
      fc.property(shuffled, (forms) => {
        expect(encodeForms({ ...data, forms })).toEqual(encodeForms(data));
      }),
      { numRuns: 10 },
    );
  });

  test.each<[why: string, value: unknown, code: string]>([
    ['no JSON of ours', [], 'not-forms'],
    ['nothing', null, 'not-forms'],
    ['a newer one', { version: FORMS_VERSION + 1 }, 'other-version'],
    ['cut off', { version: FORMS_VERSION, forms: [{}], questions: [], pages: [] }, 'forms-malformed'],
    ['no list of forms', { version: FORMS_VERSION, questions: [], pages: [] }, 'forms-malformed'],
  ])('refused: %s', (_why, value, code) => {
    expect(parseFormData(value)).toMatchObject({ kind: 'err', problem: { code } });
  });
});
