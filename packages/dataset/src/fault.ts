/** A fault in the data folder, put so that whoever reads it can mend it. */
import type { CrossFault, RecordFault } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
import type { JsonProblem } from './json-positions.ts';

export interface DataFault {
  /** From the folder that holds the data folder, with `/` between names: `data/services/national/x.json`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** What is wrong and how to mend it, without the place. */
export type FaultWords = Pick<DataFault, 'message' | 'mend'>;

/** `data/x.json:12:5: what is wrong → how to mend`. */
export function faultLine({ file, line, column, message, mend }: DataFault): string {
  return `${file}:${line}:${column}: ${message} → ${mend}`;
}

/** Words for a fault of one record; `shown` is the text of the value it is about. */
export function wordsOfRecordFault(fault: RecordFault, shown: string): FaultWords {
  switch (fault.code) {
    case 'wrong-type':
      return {
        message: `${shown} is not ${EXPECTED[fault.expected]}`,
        mend: `write ${EXPECTED[fault.expected]}`,
      };
    case 'unknown-key':
      return { message: `no field is called "${fault.key}"`, mend: `use one of: ${fault.known.join(', ')}` };
    case 'missing-key':
      return { message: `the field "${fault.key}" is missing`, mend: `add "${fault.key}"` };
    case 'empty-text':
      return { message: 'the text is empty', mend: 'write it, or leave the field out' };
    case 'not-in-list':
      return {
        message: `${shown} is not one of the words known here`,
        mend: `use one of: ${fault.list.join(', ')}`,
      };
    case 'listed-twice':
      return { message: `${shown} stands twice in this list`, mend: 'remove one' };
    case 'bad-id':
      return { message: `${shown} is not an id`, mend: 'use lower-case letters, digits and single hyphens' };
    case 'bad-date':
      return { message: `${shown} is not a day that exists`, mend: 'write it as YYYY-MM-DD' };
    case 'bad-language':
      return {
        message: `${shown} is not a language code`,
        mend: 'use two lower-case letters of ISO 639-1: ja, en, zh',
      };
    case 'url-not-absolute':
      return {
        message: `${shown} is not an absolute URL`,
        mend: 'begin it with https:// or http:// and the host',
      };
    case 'not-dialable':
      return {
        message: `no Japanese phone can dial ${shown}`,
        mend: 'copy the number from the source again: 10 digits, 11 after 050, 0800 and mobile prefixes, or #NNNN and 1XX',
      };
    case 'not-a-mail-address':
      return {
        message: `${shown} is neither a mail address nor a URL`,
        mend: 'write name@host, or the URL of the form',
      };
    case 'not-a-line-id':
      return {
        message: `${shown} is neither a LINE id nor a URL`,
        mend: 'write the id with its @, or the URL to add it',
      };
    case 'no-such-area':
      return { message: `there is no area ${shown}`, mend: 'use a prefecture code from JP-01 to JP-47' };
    case 'no-such-municipality':
      return {
        message: 'this town is not known in that prefecture',
        mend: 'correct its name, or add the town to packages/directory/src/municipality.ts',
      };
    case 'no-prefecture':
      return {
        message: 'the area names no prefecture',
        mend: 'list at least one code, or use {"kind": "national"}',
      };
    case 'bad-schedule':
      return {
        message: `${shown} does not parse at character ${fault.at + 1}`,
        mend: `write ${fault.expected} there (OSM opening_hours)`,
      };
    case 'ends-before-it-starts':
      return { message: `it ends on ${shown}, before it starts`, mend: 'let validTo be validFrom or later' };
    case 'age-range-reversed':
      return { message: `ageMax ${shown} is below ageMin`, mend: 'swap them, or correct one' };
    case 'specialized-beyond-harms':
      return {
        message: `it is made for ${shown}, which its harms do not list`,
        mend: `add "${fault.harm}" to harms`,
      };
    case 'missing-with-value':
      return {
        message: `the value ${shown} is marked "missing"`,
        mend: 'say how sure it is: unconfirmed at least',
      };
    case 'null-without-missing':
      return {
        message: `there is no value, yet it is marked ${shown}`,
        mend: 'write "missing", or give the value',
      };
    case 'no-source':
      return {
        message: 'no source is given',
        mend: 'add the page or paper it was read from: publisher, seenOn, finding',
      };
    case 'no-such-source':
      return {
        message: `there is no source ${shown}`,
        mend: `use 0 to ${fault.sources - 1}: places in the record's sources`,
      };
    case 'unsourced-callable':
      return {
        message: `only an unsourced note backs this value, yet it is marked ${shown}`,
        mend: 'write "unconfirmed", or add a source that names the value',
      };
    default:
      return assertNever(fault, 'wordsOfRecordFault');
  }
}

const EXPECTED = {
  object: 'an object { … }',
  list: 'a list [ … ]',
  text: 'a text in quotes',
  'true-or-false': 'true or false',
  'whole-number': 'a whole number from 0',
} as const;

/** Words for a fault between records; `elsewhere` is the file that has the id already, where there is one. */
export function wordsOfCrossFault(fault: CrossFault, elsewhere: string | null): FaultWords {
  switch (fault.code) {
    case 'duplicate-id':
      return {
        message: `the id "${fault.duplicate}" is taken${elsewhere === null ? '' : ` by ${elsewhere}`}`,
        mend: 'give this record another id, or join the two records',
      };
    case 'no-such-service':
      return { message: `there is no service "${fault.named}"`, mend: 'correct the id, or add that service' };
    default:
      return assertNever(fault, 'wordsOfCrossFault');
  }
}

/** Words for a text that is not JSON. */
export function wordsOfJsonProblem(problem: JsonProblem): FaultWords {
  switch (problem.code) {
    case 'json-syntax':
      return { message: 'this is not JSON', mend: `write ${problem.expected} here` };
    case 'json-duplicate-key':
      return { message: `the field "${problem.key}" is given twice`, mend: 'remove one of them' };
    default:
      return assertNever(problem, 'wordsOfJsonProblem');
  }
}
