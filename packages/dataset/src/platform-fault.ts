/** Words for what is wrong with a platform or an access provider; what every record shares is worded in `fault.ts`. */
import type { PlatformFault } from '@kakekomi/platforms';
import { type FaultWords, wordsOfRecordFault } from './fault.ts';

/** Words for a fault of one record; `shown` is the text of the value it is about. */
export function wordsOfPlatformFault(fault: PlatformFault, shown: string): FaultWords {
  switch (fault.code) {
    case 'bad-host':
      return {
        message: `${shown} is not a host`,
        mend: 'write it in lower case without scheme and path; * may stand for letters',
      };
    case 'bad-country':
      return {
        message: `${shown} is not a country`,
        mend: 'use two capital letters of ISO 3166-1: JP, US, IE',
      };
    case 'bad-expression':
      return { message: `${shown} is not a regular expression`, mend: 'write one that JavaScript takes' };
    case 'expression-not-anchored':
      return {
        message: `${shown} matches in the middle of an address`,
        mend: 'begin it with ^ and the scheme, so that no look-alike host is taken',
      };
    case 'group-without-name':
      return { message: `${shown} has a group without a name`, mend: 'write (?<name>…), or (?:…)' };
    case 'no-such-group':
      return { message: `the expression has no group "${fault.group}"`, mend: 'name a group it has' };
    case 'unsourced-window':
      return {
        message: 'only an unsourced note backs this address',
        mend: 'add a source, or leave the url out: it would be opened by somebody who trusts it',
      };
    default:
      return wordsOfRecordFault(fault, shown);
  }
}
