import { describe, expect, test } from 'vitest';
import { contactOf, EVERYBODY, eligibility, serviceArea } from './parse-contact.ts';
import type { RecordFault } from './reading.ts';
import { aSource } from './testing/index.ts';

const sources = [aSource(), aSource({ basis: 'unsourced' })];
const phone = { type: 'phone', value: '0570-003-110', answers: 'person', assurance: 'official' };

function faultsOf(contact: object, given = sources): readonly string[] {
  const faults: RecordFault[] = [];
  contactOf(given)(contact, [], faults);
  return faults.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('contactOf', () => {
  test('absent fields get their empty values', () => {
    const faults: RecordFault[] = [];
    expect(contactOf(sources)(phone, [], faults)).toEqual({
      ...phone,
      label: '',
      hours: null,
      hoursText: null,
      respondsWithin: null,
      cost: 'unknown',
      languages: [],
      canUseRelay: false,
      cautions: [],
      eligibility: null,
      serviceArea: null,
      sources: [],
    });
    expect(faults).toEqual([]);
  });

  test.each<[why: string, change: object]>([
    ['a short code', { value: '#9110' }],
    ['missing, and nothing there', { value: null, assurance: 'missing' }],
    ['the nearest police station', { type: 'inperson', value: null, assurance: 'missing' }],
    ['the nearest police station, by an official page', { type: 'inperson', value: null }],
    ['a LINE id', { type: 'line', value: '@linejinkensoudan' }],
    ['the page that adds a LINE account', { type: 'line', value: 'https://lin.ee/abc' }],
    ['a mail address', { type: 'email', value: 'soudan@example.lg.jp' }],
    ['the page of a mail form', { type: 'email', value: 'https://form.example.jp/mail' }],
    ['a memory, marked unconfirmed', { assurance: 'unconfirmed', sources: [1] }],
    ['a memory beside a page', { sources: [0, 1] }],
  ])('%s is fine', (_why, change) => {
    expect(faultsOf({ ...phone, ...change })).toEqual([]);
  });

  test.each<[why: string, change: object, fault: string]>([
    ['a digit lost', { value: '0570-003-11' }, 'not-dialable value'],
    ['a fax no phone can dial', { type: 'fax', value: '12345' }, 'not-dialable value'],
    [
      'a number that is not confirmed must be dialable too',
      { value: '0570', assurance: 'unconfirmed' },
      'not-dialable value',
    ],
    ['a form without scheme', { type: 'webform', value: 'www.jinken.go.jp' }, 'url-not-absolute value'],
    ['a LINE id without @', { type: 'line', value: 'linejinken' }, 'not-a-line-id value'],
    ['half a mail address', { type: 'email', value: 'soudan@' }, 'not-a-mail-address value'],
    ['a value that is said to be missing', { assurance: 'missing' }, 'missing-with-value value'],
    ['no value, and said to be official', { value: null }, 'null-without-missing assurance'],
    ['hours nobody can read', { hours: '平日 9:00-17:00' }, 'bad-schedule hours'],
    ['a memory alone is never callable', { sources: [1] }, 'unsourced-callable assurance'],
    ['a source that is not there', { sources: [2] }, 'no-such-source sources.0'],
    [
      'an area of its own that is none',
      { serviceArea: { kind: 'prefectures', prefectures: ['13'] } },
      'no-such-area serviceArea.prefectures.0',
    ],
  ])('%s', (_why, change, fault) => {
    expect(faultsOf({ ...phone, ...change })).toEqual([fault]);
  });

  test('where no source names the value, all of the record’s being memories counts as one', () => {
    const memories = [aSource({ basis: 'unsourced' })];
    expect(faultsOf(phone, memories)).toEqual(['unsourced-callable assurance']);
    expect(faultsOf({ ...phone, assurance: 'unconfirmed' }, memories)).toEqual([]);
  });
});

test('EVERYBODY is what an empty eligibility reads to, and one age alone is a limit', () => {
  const none: RecordFault[] = [];
  expect(eligibility({}, [], none)).toEqual(EVERYBODY);
  expect(eligibility({ ageMax: 18 }, [], none)).toEqual({ ...EVERYBODY, ageMax: 18 });
});

test('serviceArea reads a municipality with its prefecture', () => {
  const kawasaki = { kind: 'municipality', prefecture: 'JP-14', municipality: '川崎市' };
  const faults: RecordFault[] = [];
  expect(serviceArea(kawasaki, [], faults)).toEqual(kawasaki);
  expect(faults).toEqual([]);
  serviceArea({ ...kawasaki, municipality: '存在しない市' }, [], faults);
  expect(faults).toEqual([{ code: 'no-such-municipality', path: ['municipality'] }]);
});
