/** Words for what is wrong with a record of the law; what it shares with every record is worded in `fault.ts`. */
import { assertNever } from '@kakekomi/kernel';
import type { LawCrossFault, LawFault } from '@kakekomi/law';
import { type FaultWords, wordsOfRecordFault } from './fault.ts';

/** Words for a fault of one record; `shown` is the text of the value it is about. */
export function wordsOfLawFault(fault: LawFault, shown: string): FaultWords {
  switch (fault.code) {
    case 'wrong-type': {
      const words = wordsOfRecordFault(fault, shown);
      if (fault.expected !== 'whole-number') return words;
      return { message: `${shown} is not a whole number from 1`, mend: 'write a whole number from 1' };
    }
    case 'bad-pattern':
      return {
        message: `${shown} is not a regular expression`,
        mend: 'write one that JavaScript takes with the u flag',
      };
    case 'no-source':
      return { message: 'no source is named', mend: 'name at least one id of law/sources.json' };
    case 'cannot-be-reckoned':
      return {
        message: `it is marked ${shown}, yet lacks what a last day is counted from`,
        mend: 'give counting, period and startsOn, or write "never" with whyNotReckoned',
      };
    case 'reason-missing':
      return { message: 'it does not say why it is not reckoned', mend: 'add whyNotReckoned, in Japanese' };
    case 'ends-before-it-starts':
      return { message: `it ends on ${shown}, before it starts`, mend: 'let until be from or later' };
    default:
      return wordsOfRecordFault(fault, shown);
  }
}

/** Words for a fault between records. */
export function wordsOfLawCrossFault(fault: LawCrossFault): FaultWords {
  const { named } = fault;
  switch (fault.code) {
    case 'no-such-source':
      return {
        message: `there is no source "${named}"`,
        mend: 'correct the id, or add it to law/sources.json',
      };
    case 'no-such-counting-rule':
      return {
        message: `there is no counting rule "${named}"`,
        mend: 'correct the id, or add it to law/counting-rules.json',
      };
    case 'no-such-step':
      return { message: `there is no step "${named}"`, mend: 'correct the id, or add that step' };
    case 'no-such-deadline':
      return { message: `there is no deadline "${named}"`, mend: 'correct the id, or add that deadline' };
    case 'duplicate-id':
      return { message: `the id "${named}" is taken`, mend: 'give this record another id' };
    case 'two-questions-one-id':
      return {
        message: `the question "${named}" is worded otherwise in another right`,
        mend: 'word both alike, or give this one another id',
      };
    default:
      return assertNever(fault.code, 'wordsOfLawCrossFault');
  }
}
