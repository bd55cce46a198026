/** What a validator found, without a word of what was sent: paths come from the schema, keys that it does not know are left out. */
import type { CaseFileProblem, SituationProblem } from '@kakekomi/casefile';
import { assertNever } from '@kakekomi/kernel';
import type { FieldError, ServerProblem } from '../problem.ts';

/** The part of a validator's issue that we pass on. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  /** What may stand there, where the schema lists it. */
  readonly values?: readonly unknown[];
}

/** Issues of the schema as a problem. */
export function problemOfValidation(issues: readonly Issue[]): ServerProblem {
  const errors = issues.map(
    ({ path, values }): FieldError => ({
      field: path.map(String).join('.'),
      allowed: (values ?? []).map(String),
    }),
  );
  return { code: 'request-malformed', errors };
}

/** Problems of a situation as one problem of the request. */
export function problemOfSituation(problems: readonly SituationProblem[]): ServerProblem {
  const errors = problems.map(
    ({ field, allowed }): FieldError => ({
      field: field === null ? 'situation' : `situation.${field}`,
      allowed,
    }),
  );
  return { code: 'request-malformed', errors };
}

/** What is wrong with a case file, as a problem of the request. */
export function problemOfCaseFile(problem: CaseFileProblem): ServerProblem {
  const field = ['caseFile', ...problem.path].join('.');
  return { code: 'request-malformed', errors: [{ field, allowed: allowedIn(problem) }] };
}

function allowedIn(problem: CaseFileProblem): readonly string[] {
  switch (problem.code) {
    case 'newer-version':
    case 'unknown-version':
      return [`0–${problem.newest}`];
    case 'missing-field':
      return [problem.field];
    case 'unknown-field':
    case 'not-allowed':
      return problem.allowed;
    case 'not-a-list':
      return ['[…]'];
    case 'not-a-case-file':
    case 'cannot-be-migrated':
    case 'no-such-day':
    case 'ends-before-it-starts':
      return [];
    default:
      return assertNever(problem, 'allowedIn');
  }
}
