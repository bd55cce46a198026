/** Options → the values of a `Situation`, its only reader being `parseSituation`: this file only turns words into codes. */
import { PREFECTURES, type PrefectureCode, parsePrefecture } from '@kakekomi/directory';
import { err, ok, type Result } from '@kakekomi/kernel';
import type { ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';
import { nearest } from './suggest.ts';
import {
  CONTACT_WORDS,
  codeOf,
  GENDER_WORDS,
  HARM_WORDS,
  nameOf,
  OCCUPATION_WORDS,
  OFFENDER_WORDS,
  ROLE_WORDS,
  WANT_WORDS,
  type Words,
  wordsOf,
} from './words.ts';

const OLDEST = 120;

/** Field of the situation, option, and words for the options that take one word or several. */
const WORD_OPTIONS: readonly (readonly [
  field: string,
  option: string,
  words: Words<string>,
  many: boolean,
])[] = [
  ['role', 'role', ROLE_WORDS, false],
  ['gender', 'gender', GENDER_WORDS, false],
  ['occupation', 'occupation', OCCUPATION_WORDS, false],
  ['offender', 'offender', OFFENDER_WORDS, false],
  ['harms', 'harm', HARM_WORDS, true],
  ['wants', 'want', WANT_WORDS, true],
  ['cannot', 'cannot', CONTACT_WORDS, true],
  ['prefers', 'prefer', CONTACT_WORDS, true],
];

const FLAGS: readonly (readonly [field: string, option: string])[] = [
  ['guardianUnsafe', 'guardian-unsafe'],
  ['danger', 'danger'],
  ['despair', 'despair'],
];

/** The words of each option as the help lists them. */
export function wordLists(): readonly (readonly [
  option: string,
  words: readonly (readonly [string, string])[],
])[] {
  const lists = WORD_OPTIONS.map(
    ([, option, words]) =>
      [`--${option}`, Object.keys(words).map((code) => [code, nameOf(words, code)] as const)] as const,
  );
  const wantedOnce = new Map(lists);
  wantedOnce.delete('--prefer');
  return [...wantedOnce];
}

/** What the options say, by the situation's field names, ready for `parseSituation`; a field not given is absent. */
export function situationValues(options: ReadOptions): Result<Readonly<Record<string, unknown>>, CliProblem> {
  const values: Record<string, unknown> = {};
  for (const [field, option, words, many] of WORD_OPTIONS) {
    const given = options.values.get(option);
    if (given === undefined) continue;
    const codes: string[] = [];
    for (const typed of given) {
      const code = codeOf(words, typed);
      if (code === null) return err(unknownWord(option, words, typed));
      if (!codes.includes(code)) codes.push(code);
    }
    values[field] = many ? codes : codes[0];
  }
  const age = wholeNumber(options, 'age', 0, OLDEST);
  if (age.kind === 'err') return age;
  if (age.value !== null) values['age'] = age.value;
  const prefecture = prefectureGiven(options);
  if (prefecture.kind === 'err') return prefecture;
  if (prefecture.value !== null) values['prefecture'] = prefecture.value;
  const municipality = options.values.get('municipality')?.[0];
  if (municipality !== undefined) values['municipality'] = municipality.normalize('NFKC').trim();
  const languages = options.values
    .get('language')
    ?.map((each) => each.normalize('NFKC').trim().toLowerCase());
  if (languages !== undefined) {
    if (!languages.every((each) => /^[a-z]{2}$/.test(each))) return err({ code: 'language-malformed' });
    values['languages'] = languages;
  }
  for (const [field, option] of FLAGS) if (options.flags.has(option)) values[field] = true;
  return ok(values);
}

/** The prefecture asked for; null when none was. */
export function prefectureGiven(options: ReadOptions): Result<PrefectureCode | null, CliProblem> {
  const typed = options.values.get('prefecture')?.[0];
  if (typed === undefined) return ok(null);
  const code = parsePrefecture(typed);
  if (code !== null) return ok(code);
  const names = PREFECTURES.flatMap(({ name, slug }) => [name, slug]);
  return err({ code: 'prefecture-unknown', suggestions: nearest(typed, names) });
}

/** A whole number within bounds, full-width digits included; null when the option was not given. */
export function wholeNumber(
  options: ReadOptions,
  name: string,
  min: number,
  max: number,
): Result<number | null, CliProblem> {
  const typed = options.values.get(name)?.[0];
  if (typed === undefined) return ok(null);
  const digits = typed.normalize('NFKC').trim();
  const number = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
  return number >= min && number <= max
    ? ok(number)
    : err({ code: 'number-malformed', option: `--${name}`, min, max });
}

function unknownWord(option: string, words: Words<string>, typed: string): CliProblem {
  const allowed = Object.keys(words).map((code) => `${code}（${nameOf(words, code)}）`);
  return {
    code: 'word-unknown',
    option: `--${option}`,
    allowed,
    suggestions: nearest(typed, wordsOf(words)),
  };
}
