/** Everything that can go wrong on the command line, the exit code of each, and no word of what the person typed. */
import type { MomentProblem } from '@kakekomi/calendar';

export type CliProblem =
  | { readonly code: 'command-missing' }
  | { readonly code: 'command-unknown'; readonly suggestions: readonly string[] }
  | { readonly code: 'option-unknown'; readonly position: number; readonly suggestions: readonly string[] }
  | { readonly code: 'option-needs-value'; readonly option: string }
  | { readonly code: 'option-takes-no-value'; readonly option: string }
  | { readonly code: 'option-twice'; readonly option: string }
  | { readonly code: 'operand-unexpected'; readonly position: number }
  | { readonly code: 'operand-missing'; readonly operand: string }
  | {
      readonly code: 'word-unknown';
      readonly option: string;
      /** Words that are taken, each with its Japanese name. */
      readonly allowed: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly code: 'number-malformed'; readonly option: string; readonly min: number; readonly max: number }
  | { readonly code: 'moment-malformed'; readonly why: MomentProblem }
  | { readonly code: 'prefecture-unknown'; readonly suggestions: readonly string[] }
  | { readonly code: 'language-malformed' }
  | { readonly code: 'situation-and-options'; readonly option: string }
  | { readonly code: 'situation-unreadable' }
  | { readonly code: 'situation-not-json' }
  | {
      readonly code: 'situation-malformed';
      /** Each field at fault (null where it is the whole, or a field that does not exist), and what may stand there. */
      readonly faults: readonly { readonly field: string | null; readonly allowed: readonly string[] }[];
    }
  | { readonly code: 'id-unknown'; readonly suggestions: readonly string[] }
  | { readonly code: 'data-unreadable'; readonly faults: readonly string[] }
  | { readonly code: 'week-unknown'; readonly lastYear: number }
  | { readonly code: 'out-not-empty' }
  | { readonly code: 'out-unwritable' };

/** What the shell is told: the same numbers stand in `--help`. */
export const EXIT = { ok: 0, nothingFound: 1, usage: 2, unreadable: 3, ownMistake: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of each problem: a new code breaks the build here. */
export const EXIT_OF: { readonly [C in CliProblem['code']]: ExitCode } = {
  'command-missing': EXIT.usage,
  'command-unknown': EXIT.usage,
  'option-unknown': EXIT.usage,
  'option-needs-value': EXIT.usage,
  'option-takes-no-value': EXIT.usage,
  'option-twice': EXIT.usage,
  'operand-unexpected': EXIT.usage,
  'operand-missing': EXIT.usage,
  'word-unknown': EXIT.usage,
  'number-malformed': EXIT.usage,
  'moment-malformed': EXIT.usage,
  'prefecture-unknown': EXIT.usage,
  'language-malformed': EXIT.usage,
  'situation-and-options': EXIT.usage,
  'situation-unreadable': EXIT.unreadable,
  'situation-not-json': EXIT.usage,
  'situation-malformed': EXIT.usage,
  'id-unknown': EXIT.nothingFound,
  'data-unreadable': EXIT.unreadable,
  'week-unknown': EXIT.nothingFound,
  'out-not-empty': EXIT.usage,
  'out-unwritable': EXIT.unreadable,
};
