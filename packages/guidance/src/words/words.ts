/** Every sentence that guidance says, as one typed catalogue: another language is one more file that the compiler has completed. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { ContactType, Harm, ListedContact, Listing, Role, Want } from '@kakekomi/directory';
import type { Caution, Reason } from '../recommendation.ts';

/** What a sentence about a window may need besides its code. */
export interface WordsContext {
  readonly at: LocalMoment;
  readonly listing: Pick<Listing, 'lead' | 'name'>;
  readonly contact: Pick<ListedContact, 'type'>;
}

type OneSentenceEach<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (of: Extract<T, { readonly code: C }>, context: WordsContext) => string;
};

export interface GuidanceWords {
  readonly harms: { readonly [H in Harm]: string };
  readonly wants: { readonly [W in Want]: string };
  readonly roles: { readonly [R in Role]: string };
  readonly contactTypes: { readonly [T in ContactType]: string };
  readonly reasons: OneSentenceEach<Reason>;
  readonly cautions: OneSentenceEach<Caution>;
  /** Where the pair rule cannot be kept: kindly, with the next opening. */
  readonly gap: (opensAt: LocalMoment | null, at: LocalMoment) => string;
}

/** The sentence for a reason. */
export function reasonInWords(reason: Reason, context: WordsContext, words: GuidanceWords): string {
  // Each entry takes exactly the reason of its own code; the compiler cannot follow that through the index.
  const say = words.reasons[reason.code] as (of: Reason, context: WordsContext) => string;
  return say(reason, context);
}

/** The sentence for a caution. */
export function cautionInWords(caution: Caution, context: WordsContext, words: GuidanceWords): string {
  const say = words.cautions[caution.code] as (of: Caution, context: WordsContext) => string;
  return say(caution, context);
}
