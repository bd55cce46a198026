/** Words for what is wrong with a form or a question; what every record shares is worded in `fault.ts`. */
import type { FormCrossFault, FormFault } from '@kakekomi/drafting';
import { assertNever } from '@kakekomi/kernel';
import { type FaultWords, wordsOfRecordFault } from './fault.ts';

/** Words for a fault of one record; `shown` is the text of the value it is about. */
export function wordsOfFormFault(fault: FormFault, shown: string): FaultWords {
  switch (fault.code) {
    case 'no-source':
      return { message: 'no source is named', mend: 'name at least one id of forms/sources.json' };
    case 'bad-fact':
      return {
        message: `${shown} is no fact of the papers`,
        mend: 'write a party and its field (applicant.name), posts.quote, or an id of lower-case letters and hyphens',
      };
    case 'no-measure':
      return { message: `${shown} is not a length`, mend: 'write a number above 0' };
    case 'duplicate-id':
      return { message: 'its id stands twice in this list', mend: 'remove one, or give it another id' };
    case 'choices-missing':
      return { message: 'it is answered by choosing, yet has no choices', mend: 'add choices' };
    case 'choices-not-asked':
      return {
        message: 'it has choices, yet is not answered by choosing',
        mend: 'write one-of or some-of, or leave the choices out',
      };
    case 'kind-not-of-fact':
      return {
        message: `${shown} is not how this fact is asked`,
        mend: 'lists of the case (posts, exhibits, events, deliveries) have the kind of their own name',
      };
    case 'page-too-small':
      return {
        message: `${shown} of this size do not stand between the margins`,
        mend: 'let fontPt × charactersPerLine and fontPt × linesPerPage fit A4 without its margins',
      };
    default:
      return wordsOfRecordFault(fault, shown);
  }
}

/** Words for a fault between records. */
export function wordsOfFormCrossFault(fault: FormCrossFault): FaultWords {
  const { named } = fault;
  switch (fault.code) {
    case 'no-such-question':
      return {
        message: `there is no question "${named}"`,
        mend: 'correct the id, or add it to forms/questions.json',
      };
    case 'no-such-page':
      return {
        message: `there is no page rule "${named}"`,
        mend: 'correct the id, or add it to forms/pages.json',
      };
    case 'no-such-step':
      return {
        message: `there is no step "${named}"`,
        mend: 'correct the id, or add that step to law/steps',
      };
    case 'no-such-source':
      return {
        message: `there is no source "${named}"`,
        mend: 'correct the id, or add it to forms/sources.json',
      };
    case 'duplicate-id':
      return { message: `the id "${named}" is taken`, mend: 'give this form another id' };
    case 'duplicate-order':
      return { message: `another form has the place ${named}`, mend: 'give this form another order' };
    case 'question-not-asked':
      return {
        message: `no form asks "${named}"`,
        mend: 'name it in the asks of a field, or remove the question',
      };
    case 'source-not-used':
      return { message: `nothing rests on "${named}"`, mend: 'name it where it is leaned on, or remove it' };
    case 'no-such-form':
      return { message: `there is no form "${named}" here`, mend: 'correct the id, or add that form' };
    case 'no-such-choice':
      return {
        message: `that question has no choice "${named}"`,
        mend: 'correct the id, or add the choice to forms/questions.json',
      };
    case 'part-without-place':
      return {
        message: `the bundle does not say where its part "${named}" goes`,
        mend: 'give it a takeTo in forms/bundles.json',
      };
    default:
      return assertNever(fault.code, 'wordsOfFormCrossFault');
  }
}
