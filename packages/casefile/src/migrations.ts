/**
 * From each version of the case file to the next, in order. A migration imports nothing of ours: the types of today change,
 * what an old file looks like never does, so each spells out the shapes that it knows. Once published it is not edited.
 */

/** A file as JSON gave it; only its being an object is known. */
export type CaseJson = { readonly [field: string]: unknown };

/** One step, from version `from` to `from + 1`. */
export interface Migration {
  readonly from: number;
  /** Gives a new object, its argument stays; `version` is set by the caller. What it cannot make sense of stays for the parser to refuse. */
  readonly migrate: (file: CaseJson) => CaseJson;
}

/** Every step so far; version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    // Version 2 holds what papers need: parties, exhibits, the course of things, statements, what was sent.
    from: 1,
    migrate: (file) => ({ ...file, parties: [], exhibits: [], events: [], statements: {}, deliveries: [] }),
  },
];

/** The file led on from `version` to `newest`, or why it stopped. The file given is not changed. */
export function migrated(
  file: CaseJson,
  version: number,
  newest: number,
  migrations: readonly Migration[],
): CaseJson | 'no-such-step' | 'failed' {
  let current = file;
  for (let at = version; at < newest; at += 1) {
    const step = migrations.find(({ from }) => from === at);
    if (step === undefined) return 'no-such-step';
    try {
      current = { ...step.migrate(current), version: at + 1 };
    } catch {
      // A damaged file is no reason to fall over; the person is told, and keeps the file.
      return 'failed';
    }
  }
  return current;
}
