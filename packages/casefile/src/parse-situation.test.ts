import { CONTACT_TYPES, GENDERS, HARMS, OCCUPATIONS, PREFECTURES, ROLES, WANTS } from '@kakekomi/directory';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import {
  parseSituation,
  type SITUATION_FIELDS,
  type SituationProblem,
  situationFromForm,
} from './parse-situation.ts';
import { OFFENDERS, type Situation } from './situation.ts';

const anyList = <T extends string>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list));

const anySituation = fc.record(
  {
    role: fc.constantFrom(...ROLES),
    age: fc.integer({ min: 0, max: 120 }),
    gender: fc.constantFrom(...GENDERS),
    occupation: fc.constantFrom(...OCCUPATIONS),
    prefecture: fc.constantFrom(...PREFECTURES.map((each) => each.code)),
    municipality: fc.constantFrom('川崎市', '名古屋市', '渋川市', '千代田区'),
    harms: anyList(HARMS),
    wants: anyList(WANTS),
    cannot: anyList(CONTACT_TYPES),
    prefers: anyList(CONTACT_TYPES),
    languages: anyList(['ja', 'en', 'zh', 'pt']),
    offender: fc.constantFrom(...OFFENDERS),
    guardianUnsafe: fc.boolean(),
    danger: fc.boolean(),
    despair: fc.boolean(),
  },
  { requiredKeys: [] },
);

const codesOf = (value: unknown): readonly string[] => {
  const parsed = parseSituation(value);
  return parsed.kind === 'err' ? parsed.problem.map((each) => `${each.code} ${each.field}`) : [];
};

test('every field of the type is read', () => {
  expectTypeOf<(typeof SITUATION_FIELDS)[number]>().toEqualTypeOf<keyof Situation>();
});

test('what was read, written as JSON and read again is the same, and nothing is filled in', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      expect(parseSituation(JSON.parse(JSON.stringify(situation)))).toEqual({ kind: 'ok', value: situation });
    }),
  );
});

test('a form post says the same as JSON', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const entries = Object.entries(situation).flatMap(([field, value]) =>
        Array.isArray(value)
          ? value.map((each): [string, string] => [field, String(each)])
          : [[field, String(value)] satisfies [string, string]],
      );
      const answered = Object.fromEntries(
        Object.entries(situation).filter(([, value]) => !Array.isArray(value) || value.length > 0),
      );
      expect(situationFromForm(entries)).toEqual({ kind: 'ok', value: answered });
    }),
  );
});

test.each([
  ['not an object', 'help', ['not-a-situation null']],
  ['a list is no situation', [], ['not-a-situation null']],
  ['null is no situation', null, ['not-a-situation null']],
  ['a misspelt field must not be ignored', { prefectur: 'JP-13' }, ['unknown-field null']],
  ['the name of something every object has', JSON.parse('{"__proto__":1}'), ['unknown-field null']],
  ['no such role', { role: 'friend' }, ['not-allowed role']],
  ['ages are whole', { age: 12.5 }, ['not-allowed age']],
  ['nobody is younger than 0', { age: -1 }, ['not-allowed age']],
  ['nobody is 121', { age: 121 }, ['not-allowed age']],
  ['an age is a number', { age: '12' }, ['not-allowed age']],
  ['null is not an answer', { age: null }, ['not-allowed age']],
  ['no 48th prefecture', { prefecture: 'JP-48' }, ['not-allowed prefecture']],
  ['a list field needs a list', { harms: 'insult' }, ['not-a-list harms']],
  ['one bad value in a list', { wants: ['listen', 'revenge'] }, ['not-allowed wants']],
  ['a list far too long', { languages: Array.from({ length: 500 }, () => 'ja') }, ['not-allowed languages']],
  ['languages are ISO 639-1', { languages: ['japanese'] }, ['not-allowed languages']],
  ['markup is no place', { municipality: '<b>' }, ['not-allowed municipality']],
  ['danger is yes or no', { danger: 'yes' }, ['not-allowed danger']],
  ['all problems at once', { age: 200, harms: 1 }, ['not-allowed age', 'not-a-list harms']],
])('%s', (_why, value, codes) => {
  expect(codesOf(value)).toEqual(codes);
});

test.each<[string, [string, string][], object]>([
  [
    'an empty answer is no answer',
    [
      ['age', ''],
      ['role', ' '],
    ],
    {},
  ],
  ['a name for the prefecture', [['prefecture', '東京']], { prefecture: 'JP-13' }],
  ['full-width digits, and 歳', [['age', '１２歳']], { age: 12 }],
  ['a list of one', [['harms', 'insult']], { harms: ['insult'] }],
  [
    'a list by repetition',
    [
      ['harms', 'insult'],
      ['harms', 'threat'],
      ['harms', 'insult'],
    ],
    { harms: ['insult', 'threat'] },
  ],
  [
    'a ticked box',
    [
      ['danger', 'on'],
      ['despair', '1'],
    ],
    { danger: true, despair: true },
  ],
  ['an answer of no is an answer', [['guardianUnsafe', 'no']], { guardianUnsafe: false }],
  [
    'the prefecture in front of the town',
    [
      ['prefecture', 'JP-14'],
      ['municipality', '神奈川県川崎市'],
    ],
    { prefecture: 'JP-14', municipality: '川崎市' },
  ],
])('form: %s', (_why, entries, situation) => {
  expect(situationFromForm(entries)).toEqual({ kind: 'ok', value: situation });
});

test('form: two answers to a question that takes one', () => {
  const parsed = situationFromForm([
    ['age', '12'],
    ['age', '13'],
  ]);
  expect(parsed.kind === 'err' && parsed.problem.map((each) => each.code)).toEqual(['answered-twice']);
});

test('a problem names what may stand there and never repeats what was written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.constant('MARKER-7731')), (value) => {
      for (const parsed of [parseSituation(value), situationFromForm(Object.entries(value))]) {
        expect(JSON.stringify(parsed.kind === 'err' ? parsed.problem : '')).not.toContain('MARKER-7731');
      }
    }),
  );
  const problems = parseSituation({ 'MARKER-7731': 1 });
  expect(JSON.stringify(problems)).not.toContain('MARKER-7731');
  expectTypeOf<SituationProblem['allowed']>().toEqualTypeOf<readonly string[]>();
});
