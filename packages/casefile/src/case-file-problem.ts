/** Why a case file cannot be read, and where; what stands in the file is never repeated. */

/** Names of fields and places in lists, from the top; a name that is not ours is never in it. */
export type CaseFilePath = readonly (string | number)[];

/** What is wrong with a case file. `allowed` and `newest` say what may stand there; the file itself is left as it is. */
export type CaseFileProblem = { readonly path: CaseFilePath } & (
  | { readonly code: 'not-a-case-file' }
  /** Kept by a newer program: a newer one opens it, and nothing in it is lost. */
  | { readonly code: 'newer-version'; readonly newest: number }
  /** A version that no migration leads on from. */
  | { readonly code: 'unknown-version'; readonly newest: number }
  | { readonly code: 'cannot-be-migrated' }
  | { readonly code: 'missing-field'; readonly field: string }
  /** `path` leads to where the field stands; its name is not repeated. */
  | { readonly code: 'unknown-field'; readonly allowed: readonly string[] }
  | { readonly code: 'not-allowed'; readonly allowed: readonly string[] }
  | { readonly code: 'not-a-list' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'ends-before-it-starts' }
);
