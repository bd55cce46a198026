/**
 * The border for what a person tells us: JSON (API, command line, a kept file) and form posts become a `Situation`, or
 * a list of problems. A problem never repeats what was written; it names the field and what may stand there.
 */
import {
  CONTACT_TYPES,
  GENDERS,
  HARMS,
  isOneOf,
  OCCUPATIONS,
  PREFECTURES,
  parsePrefecture,
  prefectureOf,
  ROLES,
  WANTS,
} from '@kakekomi/directory';
import { err, ok, type Result } from '@kakekomi/kernel';
import { OFFENDERS, type Situation } from './situation.ts';

/** Every field of a situation, in the order in which they are asked. */
export const SITUATION_FIELDS = [
  'role',
  'age',
  'gender',
  'occupation',
  'prefecture',
  'municipality',
  'harms',
  'wants',
  'cannot',
  'prefers',
  'languages',
  'offender',
  'guardianUnsafe',
  'danger',
  'despair',
] as const;
export type SituationField = (typeof SITUATION_FIELDS)[number];

/** What is wrong with a field, and what may stand there; the value itself is never repeated. */
export type SituationProblem =
  | { readonly code: 'not-a-situation'; readonly field: null; readonly allowed: readonly string[] }
  | { readonly code: 'unknown-field'; readonly field: null; readonly allowed: readonly string[] }
  | { readonly code: 'not-allowed'; readonly field: SituationField; readonly allowed: readonly string[] }
  | { readonly code: 'not-a-list'; readonly field: SituationField; readonly allowed: readonly string[] }
  | { readonly code: 'answered-twice'; readonly field: SituationField; readonly allowed: readonly string[] };

/** The oldest age that is believed; both ends of 0–120 are taken. */
const AGE_MAX = 120;
/** No Japanese municipality's name comes near this. */
const MUNICIPALITY_LENGTH_MAX = 40;
const LANGUAGES_MAX = 20;
const PLAIN_TEXT = /^[^\p{C}<>]+$/u;

/** A reader gives the field's value, or null where the value may not stand there. */
interface Reader {
  readonly allowed: readonly string[];
  readonly read: (value: unknown) => unknown;
}

const oneOf = (list: readonly string[]): Reader => ({
  allowed: list,
  read: (value) => (isOneOf(list, value) ? value : null),
});

const yesOrNo: Reader = {
  allowed: ['true', 'false'],
  read: (value) => (typeof value === 'boolean' ? value : null),
};

const age: Reader = {
  allowed: [`0–${AGE_MAX}`],
  read: (value) => (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= AGE_MAX ? value : null),
};

const prefecture: Reader = {
  allowed: PREFECTURES.map((each) => each.code),
  read: (value) => (typeof value === 'string' ? parsePrefecture(value) : null),
};

const municipality: Reader = {
  allowed: ['川崎市'],
  read: (value) => {
    if (typeof value !== 'string') return null;
    const name = value.normalize('NFKC').trim();
    return PLAIN_TEXT.test(name) && name.length <= MUNICIPALITY_LENGTH_MAX ? name : null;
  },
};

const language: Reader = {
  allowed: ['ja', 'en', 'zh', '…'],
  read: (value) => (typeof value === 'string' && /^[a-z]{2}$/.test(value) ? value : null),
};

const SINGLES: { readonly [F in SituationField]?: Reader } = {
  role: oneOf(ROLES),
  age,
  gender: oneOf(GENDERS),
  occupation: oneOf(OCCUPATIONS),
  prefecture,
  municipality,
  offender: oneOf(OFFENDERS),
  guardianUnsafe: yesOrNo,
  danger: yesOrNo,
  despair: yesOrNo,
};

const LISTS: { readonly [F in SituationField]?: Reader & { readonly longest: number } } = {
  harms: { ...oneOf(HARMS), longest: HARMS.length },
  wants: { ...oneOf(WANTS), longest: WANTS.length },
  cannot: { ...oneOf(CONTACT_TYPES), longest: CONTACT_TYPES.length },
  prefers: { ...oneOf(CONTACT_TYPES), longest: CONTACT_TYPES.length },
  languages: { ...language, longest: LANGUAGES_MAX },
};

/**
 * Reads a situation from parsed JSON. Unknown fields are refused, since a misspelt one would be silently ignored; a field
 * not given stays absent; a value given twice in a list is kept once. Every problem is reported, not the first alone.
 */
export function parseSituation(value: unknown): Result<Situation, readonly SituationProblem[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return err([{ code: 'not-a-situation', field: null, allowed: SITUATION_FIELDS }]);
  }
  const problems: SituationProblem[] = [];
  const read: { [field: string]: unknown } = {};
  for (const [field, given] of Object.entries(value)) {
    if (!isOneOf(SITUATION_FIELDS, field)) {
      problems.push({ code: 'unknown-field', field: null, allowed: SITUATION_FIELDS });
      continue;
    }
    const problem = readField(field, given, read);
    if (problem !== null) problems.push(problem);
  }
  return problems.length > 0 ? err(problems) : ok(withoutPrefectureName(read as Situation));
}

/**
 * Reads a situation from the entries of a form: an empty answer is no answer, a list is the same key again and again,
 * `yes`, `on`, `true` and `1` mean yes. The prefecture may be a code or a name, the age in full-width digits.
 */
export function situationFromForm(
  entries: Iterable<readonly [string, string]>,
): Result<Situation, readonly SituationProblem[]> {
  const problems: SituationProblem[] = [];
  const value: { [field: string]: unknown } = {};
  for (const [field, text] of entries) {
    const answer = text.trim();
    if (answer === '') continue;
    if (!isOneOf(SITUATION_FIELDS, field)) {
      problems.push({ code: 'unknown-field', field: null, allowed: SITUATION_FIELDS });
      continue;
    }
    const list = value[field];
    if (LISTS[field] !== undefined) {
      if (Array.isArray(list)) list.push(answer);
      else value[field] = [answer];
    } else if (field in value) {
      problems.push({ code: 'answered-twice', field, allowed: SINGLES[field]?.allowed ?? [] });
    } else {
      value[field] = fromText(field, answer);
    }
  }
  const parsed = parseSituation(value);
  if (problems.length === 0) return parsed;
  return err(parsed.kind === 'err' ? [...problems, ...parsed.problem] : problems);
}

function readField(
  field: SituationField,
  given: unknown,
  into: { [field: string]: unknown },
): SituationProblem | null {
  const list = LISTS[field];
  const reader = list ?? SINGLES[field];
  if (reader === undefined) return { code: 'unknown-field', field: null, allowed: SITUATION_FIELDS };
  if (list === undefined) {
    const value = reader.read(given);
    if (value === null) return { code: 'not-allowed', field, allowed: reader.allowed };
    into[field] = value;
    return null;
  }
  if (!Array.isArray(given)) return { code: 'not-a-list', field, allowed: list.allowed };
  // A list longer than any honest one is refused before it is read.
  if (given.length > 4 * list.longest) return { code: 'not-allowed', field, allowed: list.allowed };
  const values = [...new Set(given.map((each) => list.read(each)))];
  if (values.includes(null) || values.length > list.longest) {
    return { code: 'not-allowed', field, allowed: list.allowed };
  }
  into[field] = values;
  return null;
}

/** 神奈川県川崎市 is 川崎市 when the prefecture is already told. */
function withoutPrefectureName(situation: Situation): Situation {
  const name = situation.prefecture === undefined ? undefined : prefectureOf(situation.prefecture)?.name;
  const { municipality: told } = situation;
  if (name === undefined || told === undefined || told === name || !told.startsWith(name)) return situation;
  return { ...situation, municipality: told.slice(name.length).trim() };
}

function fromText(field: SituationField, answer: string): unknown {
  if (field === 'age') {
    const digits = answer.normalize('NFKC').replace(/歳$/, '');
    return /^\d{1,3}$/.test(digits) ? Number(digits) : answer;
  }
  if (SINGLES[field] === yesOrNo) {
    if (['yes', 'on', 'true', '1'].includes(answer)) return true;
    if (['no', 'false', '0'].includes(answer)) return false;
  }
  return answer;
}
