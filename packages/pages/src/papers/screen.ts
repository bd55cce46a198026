/** Which screen of the papers is shown; the case itself stands beside it. */
import type { EntryList } from '@kakekomi/casefile';
import type { Bundle, FactId, Form, FormField, Question } from '@kakekomi/drafting';

/** One paper, or several that are made together. */
export interface PaperSet {
  readonly name: string;
  readonly bundle: Bundle | null;
  readonly forms: readonly Form[];
}

/** Something a set of papers asks: a fact, or what is to be told of one post. Each stands once, however many fields ask it. */
export interface AskStep {
  readonly fact: FactId;
  /** The place of the post; null for a fact of the case. */
  readonly post: number | null;
  readonly required: boolean;
  readonly isTold: boolean;
  readonly question: Question;
  /** Every field that it fills, with its form. */
  readonly fields: readonly { readonly form: Form; readonly field: FormField }[];
}

export type PapersScreen =
  | { readonly kind: 'choose' }
  | { readonly kind: 'fear'; readonly of: PaperSet }
  | { readonly kind: 'paper'; readonly of: PaperSet }
  /** `onward`: the next question follows; otherwise the way leads back to where it was changed. */
  | { readonly kind: 'ask'; readonly of: PaperSet; readonly fact: FactId; readonly onward: boolean }
  | { readonly kind: 'post'; readonly of: PaperSet; readonly at: number; readonly onward: boolean }
  | { readonly kind: 'entry'; readonly of: PaperSet | null; readonly list: EntryList; readonly id: string }
  | { readonly kind: 'more'; readonly of: PaperSet }
  | { readonly kind: 'draft'; readonly of: PaperSet }
  | { readonly kind: 'files'; readonly of: PaperSet }
  | { readonly kind: 'sheets'; readonly of: PaperSet }
  | { readonly kind: 'records' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'open' }
  | { readonly kind: 'wipe' };
