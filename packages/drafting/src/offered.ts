/** Whether a paper is offered in a case: where there is fear, nobody is led to write to whoever did it. */
import type { CaseFile } from '@kakekomi/casefile';
import { circumstancesOf } from '@kakekomi/guidance';
import type { Form } from './form.ts';

export type Offer =
  | { readonly offered: true }
  /** `why` is a sentence in Japanese, for the place where the paper would have stood. */
  | { readonly offered: false; readonly why: string };

const NOT_BY_YOURSELF =
  '自分で連絡しないでください。あなたの住所が伝わります。警察か弁護士を通してください。';

/**
 * Whether `form` is offered: one that goes to the offender is not where the case tells of danger, following, a partner, a
 * threat, a demand or a sexual image. It is asked anew for every case; nothing of it is kept.
 */
export function isOffered({ goesToOffender }: Pick<Form, 'goesToOffender'>, caseFile: CaseFile): Offer {
  // Fear does not depend on platforms, nor on days that would have to be reckoned.
  const { afraid } = circumstancesOf(caseFile, caseFile.facts, []);
  return goesToOffender && afraid ? { offered: false, why: NOT_BY_YOURSELF } : { offered: true };
}
