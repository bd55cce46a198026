import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { goesWith, parseBundles } from './bundle.ts';
import { dataFile, formsOfJapan } from './testing/forms-of-japan.ts';

const one = { id: 'a', name: '一式', purpose: '例。', forms: [{ form: 'b' }] };

test('data/forms/bundles.json reads, fits its schema, and names only forms, questions and choices that are there', () => {
  const value = dataFile('forms/bundles.json');
  const parsed = parseBundles(value);
  expect(parsed.kind === 'err' ? parsed.problem : []).toEqual([]);
  const fits = new Ajv2020().compile(dataFile('schema/form-bundles.schema.json') as object);
  fits(value);
  expect(fits.errors ?? []).toEqual([]);
  const { forms, questions } = formsOfJapan();
  const known = forms.map(({ id }) => id);
  const bundles = parsed.kind === 'ok' ? parsed.value : [];
  expect(bundles.map(({ name }) => name)).toEqual([
    '削除依頼一式',
    '削除仮処分一式',
    '開示命令一式',
    '告訴一式',
    '弁護士相談一式',
  ]);
  for (const { forms: bundled, main } of bundles) {
    expect(bundled.length).toBeGreaterThan(0);
    if (main !== null) expect(bundled.map(({ form }) => form)).toContain(main);
    for (const { form, onlyIf } of bundled) {
      expect(known).toContain(form);
      if (onlyIf === null) continue;
      const choices = questions.find(({ id }) => id === onlyIf.fact)?.choices ?? [];
      expect(choices.map(({ id }) => id)).toContain(onlyIf.choice);
    }
  }
});

test('what may be absent is null', () => {
  expect(parseBundles({ bundles: [one] })).toEqual({
    kind: 'ok',
    value: [{ ...one, forms: [{ form: 'b', onlyIf: null, takeTo: null }], main: null, note: null }],
  });
});

test.each([
  ['two of one id', { bundles: [one, one] }, 'duplicate-id'],
  ['one form twice', { bundles: [{ ...one, forms: [{ form: 'b' }, { form: 'b' }] }] }, 'duplicate-id'],
  ['a misspelt key', { bundles: [{ ...one, form: [] }] }, 'unknown-key'],
  ['no purpose', { bundles: [{ ...one, purpose: ' ' }] }, 'empty-text'],
  [
    'a condition without its sentence',
    { bundles: [{ ...one, forms: [{ form: 'b', onlyIf: { fact: 'secrecy', choice: 'yes' } }] }] },
    'missing-key',
  ],
  ['a list for an object', [], 'wrong-type'],
])('%s is refused', (_why, value, code) => {
  const parsed = parseBundles(value);
  expect(parsed.kind === 'err' ? parsed.problem.map((fault) => fault.code) : []).toContain(code);
});

test.each([
  ['a list with the application', 'tojisha-mokuroku', 'sakujo-karishobun', true],
  ['a list of exhibits with a complaint, by its bundle', 'shoko-setsumeisho', 'kokuso', true],
  ['the request for secrecy, by its bundle', 'hitoku-todoke', 'sakujo-karishobun', true],
  ['a power of attorney with a complaint', 'inin-jo', 'kokuso', true],
  [
    'the list of what is known of the sender is none of a removal',
    'hassinsha-mokuroku',
    'sakujo-karishobun',
    false,
  ],
  ['two applications', 'teikyo-meirei', 'kaiji-meirei', false],
  ['a paper with itself', 'kokuso', 'kokuso', false],
  ['a list with a list', 'toukou-mokuroku', 'tojisha-mokuroku', false],
  ['the other way round', 'sakujo-karishobun', 'tojisha-mokuroku', false],
  ['a memo for oneself', 'soudan-memo', 'kokuso', false],
])('goesWith: %s', (_why, part, main, expected) => {
  const { forms } = formsOfJapan();
  const parsed = parseBundles(dataFile('forms/bundles.json'));
  const [of, to] = [part, main].map((id) => forms.find((form) => form.id === id));
  if (of === undefined || to === undefined || parsed.kind === 'err') throw new Error('no such form');
  expect(goesWith(of, to, parsed.value)).toBe(expected);
});
