/** Every record of `data/forms`: it parses, fits its schema, names only what exists, can be written, and says no word to avoid. */
import { EMPTY_CASE } from '@kakekomi/casefile';
import { parseStep, parseWording, wordingFaults } from '@kakekomi/law';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseBundles } from './bundle.ts';
import { checkForms } from './check-forms.ts';
import { compose, hasWriter } from './compose.ts';
import { isTold } from './fact.ts';
import { parseFormSources } from './form-source.ts';
import { parseForm, parsePages, parseQuestions } from './parse-forms.ts';
import { plainTextOf } from './plain-text.ts';
import { DOXXED_CASE, EVERY_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from './testing/cases.ts';
import { dataFile, formFiles, formsOfJapan, stepFiles } from './testing/forms-of-japan.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const schemaOf = (name: string) => ajv.compile(dataFile(`schema/${name}.schema.json`) as object);
const { forms, questions, pages } = formsOfJapan();

describe('data/forms', () => {
  const fits = schemaOf('form');

  test.each(formFiles())('$name', ({ name, value }) => {
    const parsed = parseForm(value);
    expect(parsed.kind === 'err' ? parsed.problem : []).toEqual([]);
    if (parsed.kind === 'ok') expect(`${parsed.value.id}.json`).toBe(name);
    fits(value);
    expect(fits.errors ?? []).toEqual([]);
  });

  test.each([
    ['bundles', parseBundles],
    ['questions', parseQuestions],
    ['pages', parsePages],
    ['sources', parseFormSources],
  ] as const)('%s.json', (name, parse) => {
    const value = dataFile(`forms/${name}.json`);
    const parsed = parse(value);
    expect(parsed.kind === 'err' ? parsed.problem : []).toEqual([]);
    const fitsSchema = schemaOf(`form-${name}`);
    fitsSchema(value);
    expect(fitsSchema.errors ?? []).toEqual([]);
  });

  test('all twenty are there, in one order without gaps', () => {
    expect(forms.map(({ order }) => order)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

test('whatever is named is there, and nothing is there for nobody: no question unasked, no source unused', () => {
  const sources = parseFormSources(dataFile('forms/sources.json'));
  const rules = parsePages(dataFile('forms/pages.json'));
  const steps = stepFiles().map(parseStep);
  if (sources.kind === 'err' || rules.kind === 'err') throw new Error('malformed');
  expect(
    checkForms(formsOfJapan(), {
      stepIds: new Set(steps.flatMap((step) => (step.kind === 'ok' ? [step.value.id] : []))),
      sourceIds: new Set(sources.value.keys()),
      pageSources: new Map(rules.value.map((rule) => [rule.id, rule.sources])),
    }),
  ).toEqual([]);
});

test('a source that the law rests on too says the same there', () => {
  const [ours, ofLaw] = ['forms', 'law'].map(
    (folder) => (dataFile(`${folder}/sources.json`) as { readonly sources: object }).sources,
  );
  const shared = Object.entries(ours ?? {}).filter(([id]) => id in (ofLaw ?? {}));
  expect(shared.length).toBeGreaterThan(20);
  expect(ofLaw).toMatchObject(Object.fromEntries(shared));
});

test('each form can be written', () => {
  expect(forms.filter((form) => !hasWriter(form)).map(({ id }) => id)).toEqual([]);
});

describe('what people read', () => {
  const read = parseWording(dataFile('law/wording.json'));
  if (read.kind === 'err') throw new Error('malformed');
  const wording = { wording: read.value };

  test('holds no wording to avoid', () => {
    const texts = [...forms, ...questions].flatMap((record) =>
      textsIn(record).map((text) => [record.id, text]),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(([, text = '']) => wordingFaults(text, wording).length > 0)).toEqual([]);
  });

  test.each(EVERY_CASE)('nor does any draft of it: %s', (_why, caseFile) => {
    const faults = forms.flatMap((form) => {
      const { document, toCheck } = compose(form, {
        caseFile,
        data: formsOfJapan(),
        today: TODAY,
        platforms: [],
      });
      const said = [plainTextOf(document), ...toCheck].flatMap((text) => wordingFaults(text, wording));
      return said.map(({ found }) => `${form.id}: ${found}`);
    });
    expect(faults).toEqual([]);
  });

  test('never chooses for the person: a name is disclosed by their own choice alone', () => {
    const question = questions.find(({ id }) => id === 'name-disclosure');
    expect(question?.choices.map(({ id }) => id)).toEqual(['yes', 'no']);
    const asking = forms.filter(({ fields }) =>
      fields.some(({ asks }) => asks.some(({ fact }) => fact === 'name-disclosure')),
    );
    expect(asking.map(({ id }) => id)).toEqual(['soushin-meiyo-privacy', 'kaiji-hyojun']);
  });

  test('a reason or quoted words that a provider passes on say so beside the field', () => {
    const passing = ['reason', 'rights', 'posts.quote', 'copy-manner'];
    const silent = forms
      .filter(({ otherSideLearns, role }) => otherSideLearns !== null && role === 'paper')
      .filter(({ id }) => id !== 'kokuso')
      .flatMap(({ id, fields }) =>
        fields
          .filter(
            ({ asks, passedOn }) => passedOn === null && asks.some(({ fact }) => passing.includes(fact)),
          )
          .map((field) => `${id} ${field.id}`),
      );
    expect(silent).toEqual([]);
  });

  test('who acts for a child lives with them: their column says who reads it', () => {
    const silent = forms
      .filter(({ otherSideLearns, role }) => otherSideLearns !== null && role === 'paper')
      .filter(({ id }) => !['kokuso', 'hitoku-todoke'].includes(id))
      .flatMap(({ id, fields }) =>
        fields
          .filter(
            ({ asks, passedOn }) => passedOn === null && asks.some(({ fact }) => fact === 'guardian.address'),
          )
          .map((field) => `${id} ${field.id}`),
      );
    expect(silent).toEqual([]);
  });

  test('no example sends readers to an annex or an exhibit that the paper does not have', () => {
    const pointing = questions.filter(({ example }) => /別紙|甲号証|上記/u.test(example ?? ''));
    expect(pointing.map(({ id }) => id)).toEqual([]);
  });

  test('where whoever did it is written to, every field that tells something says so', () => {
    const letters = forms.filter(({ goesToOffender }) => goesToOffender);
    expect(letters.map(({ id }) => id)).toEqual(['naiyo-shomei']);
    for (const { fields, otherSideLearns } of letters) {
      expect(otherSideLearns).toContain('住所');
      expect(fields.filter(({ passedOn }) => passedOn === null).map(({ id }) => id)).toEqual(['layout']);
    }
  });

  test('a form whose official shape was not seen names where it is to be looked up, and what is in doubt', () => {
    const doubtful = forms.filter(({ shape }) => !shape.isConfirmed);
    expect(doubtful.length).toBeGreaterThanOrEqual(13);
    expect(doubtful.filter(({ shape }) => shape.note === null).map(({ id }) => id)).toEqual([]);
  });
});

test('the court page holds 37 characters on 26 lines, and not one character more', () => {
  const court = pages.find(({ id }) => id === 'court');
  if (court === undefined) throw new Error('no court page');
  const points = ((210 - court.marginsMm.left - court.marginsMm.right) * 72) / 25.4;
  expect([court.fontPt, court.charactersPerLine, court.linesPerPage]).toEqual([12, 37, 26]);
  expect(Math.floor(points / court.fontPt)).toBe(37);
});

describe('the cases for tests', () => {
  test('the full one leaves no question open', () => {
    const open = questions.filter(({ id }) => !isTold(FULL_CASE, id, 'x')).map(({ id }) => id);
    expect(open).toEqual([]);
  });

  test('choices told in them are choices there are', () => {
    const cases = [SCHOOL_CASE, SHOP_CASE, DOXXED_CASE, FULL_CASE];
    const unknown = cases.flatMap(({ statements }) =>
      Object.entries(statements).flatMap(([id, told]) => {
        const { choices = [] } = questions.find((question) => question.id === id) ?? {};
        if (choices.length === 0) return typeof told === 'string' ? [] : [id];
        const known = choices.map((choice) => choice.id);
        return (typeof told === 'string' ? [told] : told).filter((choice) => !known.includes(choice));
      }),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ['nothing told', EMPTY_CASE],
    ['everything told', FULL_CASE],
  ])('%s: each form is drafted, and what it misses has a question', (_why, caseFile) => {
    for (const form of forms) {
      const { document, missing } = compose(form, {
        caseFile,
        data: formsOfJapan(),
        today: TODAY,
        platforms: [],
      });
      expect(document.page.id).toBe(form.page);
      expect(missing.filter(({ question }) => question === null)).toEqual([]);
      if (caseFile === FULL_CASE) expect(missing.map(({ fact }) => `${form.id} ${fact}`)).toEqual([]);
    }
  });
});

/** Every text of a record that people read: ids and addresses do no harm among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
