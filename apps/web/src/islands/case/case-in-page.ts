/**
 * The case as it lives in the page, and nowhere else: what has been told so far, whether it is kept in a file, and its end.
 * It knows nothing of any view: the plan is one, papers are another, and both are drawn from the same case, so that going
 * from one to the other loads no page and asks for nothing twice.
 */
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';

export interface CaseInPage {
  readonly current: () => CaseFile;
  /** Takes the place of the case; whatever differs from what was kept is not kept yet. */
  readonly change: (next: CaseFile) => void;
  /** A case that was opened from a file: it is kept as it is. */
  readonly opened: (kept: CaseFile) => void;
  /** The case that stood when a file was made of it has been kept. */
  readonly kept: (saved: CaseFile) => void;
  /** True where leaving would lose something that was told. */
  readonly isUnsaved: () => boolean;
  /** Calls back after each change; gives what ends it. */
  readonly watch: (listener: () => void) => () => void;
  /** Chance, made once and told to the case: with it a second calendar file, also of a later day, moves the events of the first. */
  readonly calendarSeed: () => string;
  /** Nothing was ever told. Views that are still there draw an empty case. */
  readonly forget: () => void;
}

/** A case with nothing in it. `chance` gives text that nobody can guess; it is asked when first needed. */
export function caseInPage(chance: () => string): CaseInPage {
  let current: CaseFile = EMPTY_CASE;
  let saved: CaseFile = EMPTY_CASE;
  const listeners = new Set<() => void>();
  const become = (next: CaseFile): void => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    change: become,
    opened: (kept) => {
      saved = kept;
      become(kept);
    },
    kept: (whole) => {
      saved = whole;
      become(current);
    },
    isUnsaved: () => !isSame(current, saved),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    calendarSeed: () => {
      const seed = current.calendarSeed ?? chance();
      if (current.calendarSeed === undefined) become({ ...current, calendarSeed: seed });
      return seed;
    },
    forget: () => {
      saved = EMPTY_CASE;
      become(EMPTY_CASE);
    },
  };
}

/** Cases are plain values: what reads the same is the same. */
function isSame(a: CaseFile, b: CaseFile): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
