/** The border for a kept case: JSON from a file becomes a `CaseFile`, or one clear answer; and back, always in the same order. */
import { err, ok, type Result } from '@kakekomi/kernel';
import {
  CASE_FILE_FORMAT,
  CASE_FILE_VERSION,
  type CaseFile,
  type IntakeAnswers,
  type Statements,
} from './case-file.ts';
import type { CaseFileProblem } from './case-file-problem.ts';
import { FACTS } from './facts-shape.ts';
import { MIGRATIONS, type Migration, migrated } from './migrations.ts';
import { DELIVERY, EVENT, EXHIBIT, PARTY } from './papers-shape.ts';
import { parseSituation, SITUATION_FIELDS } from './parse-situation.ts';
import { POST } from './post-shape.ts';
import { isObject, listShape, objectShape, optional, plain, type Shape, text } from './shape.ts';
import type { Situation } from './situation.ts';

const QUESTION_ID = /^[a-z0-9]+(?:[-._:][a-z0-9]+)*$/i;

/** Whether a text can be a question's id: ASCII letters and digits, joined by `-`, `.`, `_` or `:`. */
export function isQuestionId(id: string): boolean {
  return QUESTION_ID.test(id);
}

const SITUATION: Shape<Situation> = {
  read: (value, path) => {
    const parsed = parseSituation(value);
    if (parsed.kind === 'ok') return parsed;
    const [first] = parsed.problem;
    if (first === undefined) return err({ code: 'not-allowed', path, allowed: [] });
    const at = first.field === null ? path : [...path, first.field];
    if (first.code === 'not-a-list') return err({ code: 'not-a-list', path: at });
    const code = first.code === 'unknown-field' ? 'unknown-field' : 'not-allowed';
    return err({ code, path: at, allowed: first.allowed });
  },
  write: (value) =>
    Object.fromEntries(
      SITUATION_FIELDS.filter((field) => value[field] !== undefined).map((field) => [field, value[field]]),
    ),
};

const ANSWERS: Shape<IntakeAnswers> = byQuestion(
  plain(['"yes"', '"no"', '"unknown"', '"…"'], (answer) =>
    typeof answer === 'string' && answer !== '' ? answer : null,
  ),
);

const STATEMENTS: Shape<Statements> = byQuestion(
  plain<string | readonly string[]>(['"…"', '["…"]'], (answer) => {
    if (typeof answer === 'string') return answer;
    return Array.isArray(answer) && answer.every((each) => typeof each === 'string') ? answer : null;
  }),
);

/** One value for each question's id, kept in the order of the ids. */
function byQuestion<T>(each: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    read: (value, path) => {
      if (!isObject(value)) return err({ code: 'not-allowed', path, allowed: ['{ … }'] });
      const entries: (readonly [string, T])[] = [];
      for (const [question, given] of Object.entries(value)) {
        if (!isQuestionId(question)) {
          return err({ code: 'unknown-field', path, allowed: ['public-place', '…'] });
        }
        const read = each.read(given, path);
        if (read.kind === 'err') return read;
        entries.push([question, read.value]);
      }
      return ok(Object.fromEntries(entries));
    },
    write: (value) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const CASE_FILE = objectShape<CaseFile>({
  format: plain([CASE_FILE_FORMAT], (value) => (value === CASE_FILE_FORMAT ? value : null)),
  version: plain([String(CASE_FILE_VERSION)], (value) => (value === CASE_FILE_VERSION ? value : null)),
  situation: SITUATION,
  posts: listShape(POST),
  facts: FACTS,
  answers: ANSWERS,
  parties: listShape(PARTY),
  exhibits: listShape(EXHIBIT),
  events: listShape(EVENT),
  statements: STATEMENTS,
  deliveries: listShape(DELIVERY),
  calendarSeed: optional(text),
});

/**
 * Reads a case file from parsed JSON; an older one is led on to the newest version first. The first problem that is found
 * ends it; its path names fields and places, and nothing that stands in the file. The value given is not changed.
 */
export function parseCaseFile(
  value: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<CaseFile, CaseFileProblem> {
  if (!isObject(value) || value['format'] !== CASE_FILE_FORMAT) {
    return err({ code: 'not-a-case-file', path: [] });
  }
  const version = value['version'];
  const at = { path: ['version'], newest: CASE_FILE_VERSION };
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    return err({ code: 'unknown-version', ...at });
  }
  if (version > CASE_FILE_VERSION) return err({ code: 'newer-version', ...at });
  const current = migrated(value, version, CASE_FILE_VERSION, migrations);
  if (current === 'no-such-step') return err({ code: 'unknown-version', ...at });
  if (current === 'failed') return err({ code: 'cannot-be-migrated', path: [] });
  return CASE_FILE.read(current, []);
}

/** Reads the text of a plain case file, with or without a byte order mark. */
export function parseCaseFileText(text: string): Result<CaseFile, CaseFileProblem> {
  try {
    return parseCaseFile(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return err({ code: 'not-a-case-file', path: [] });
  }
}

/**
 * The text of a plain case file: JSON, indented, with a line break at its end. Equal cases give equal text, and only
 * fields that the register names are written.
 */
export function encodeCaseFile(caseFile: CaseFile): string {
  return `${JSON.stringify(CASE_FILE.write(caseFile), null, 2)}\n`;
}
