/** Everything that can go wrong on the command line, the exit code of each, and no word of what the person typed. */
import type { DateProblem, MomentProblem, PlainDate } from '@kakekomi/calendar';
import type { CaseFileProblem } from '@kakekomi/casefile';
import type { Unprintable } from '@kakekomi/rendering/fonts';
import type { SealProblem } from '@kakekomi/sealing';

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
  | { readonly code: 'out-unwritable' }
  | { readonly code: 'text-unreadable' }
  | { readonly code: 'link-missing'; readonly option: string }
  | { readonly code: 'day-malformed'; readonly option: string; readonly why: DateProblem }
  | { readonly code: 'span-reversed'; readonly option: string }
  /** One option has no meaning without the other. */
  | { readonly code: 'option-needs-another'; readonly option: string; readonly other: string }
  | { readonly code: 'option-beside-rule'; readonly option: string }
  | { readonly code: 'rule-unknown'; readonly suggestions: readonly string[] }
  | { readonly code: 'length-needed' }
  | { readonly code: 'period-too-far' }
  /** `why` is from the record, in Japanese. */
  | { readonly code: 'period-not-reckoned'; readonly why: string }
  | { readonly code: 'period-holidays-unknown'; readonly safeSide: PlainDate }
  | { readonly code: 'ics-unwritable' }
  | { readonly code: 'form-unknown'; readonly suggestions: readonly string[] }
  /** `why` is a sentence in Japanese. */
  | { readonly code: 'form-not-offered'; readonly why: string }
  /** Papers that it may be handed in with: id and name of each; none where it stands by itself. */
  | { readonly code: 'not-together'; readonly mains: readonly string[] }
  | { readonly code: 'bundle-goes-alone' }
  | { readonly code: 'option-missing'; readonly option: string; readonly value: string }
  /** Each names the field and where its answer stands in the case file. */
  | { readonly code: 'draft-incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'fonts-unreadable' }
  | {
      readonly code: 'cannot-print';
      readonly format: 'docx' | 'pdf';
      readonly characters: readonly Unprintable[];
    }
  | { readonly code: 'case-and-options'; readonly option: string }
  | { readonly code: 'case-unreadable' }
  /** It is sealed, and no passphrase was given. */
  | { readonly code: 'case-sealed' }
  | { readonly code: 'case-not-opened'; readonly why: SealProblem['code'] }
  | { readonly code: 'case-malformed'; readonly problem: CaseFileProblem };

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
  'text-unreadable': EXIT.unreadable,
  'link-missing': EXIT.usage,
  'day-malformed': EXIT.usage,
  'span-reversed': EXIT.usage,
  'option-needs-another': EXIT.usage,
  'option-beside-rule': EXIT.usage,
  'rule-unknown': EXIT.nothingFound,
  'length-needed': EXIT.usage,
  'period-too-far': EXIT.usage,
  'period-not-reckoned': EXIT.nothingFound,
  'period-holidays-unknown': EXIT.nothingFound,
  'ics-unwritable': EXIT.unreadable,
  'form-unknown': EXIT.nothingFound,
  'form-not-offered': EXIT.nothingFound,
  'not-together': EXIT.usage,
  'bundle-goes-alone': EXIT.usage,
  'option-missing': EXIT.usage,
  'draft-incomplete': EXIT.nothingFound,
  'fonts-unreadable': EXIT.unreadable,
  'cannot-print': EXIT.nothingFound,
  'case-and-options': EXIT.usage,
  'case-unreadable': EXIT.unreadable,
  'case-sealed': EXIT.usage,
  'case-not-opened': EXIT.usage,
  'case-malformed': EXIT.usage,
};
