import { describe, expect, test } from 'vitest';
import { parseKind, parsePlace, parseService } from './parse-record.ts';
import { aService, aSource } from './testing/index.ts';

const source = { publisher: '見本省', basis: 'official', seenOn: '2026-11-23', finding: '電話番号' };
const contact = { type: 'phone', value: '0570-003-110', answers: 'person', assurance: 'official' };
const least = {
  id: 'sample',
  name: '見本',
  organization: { name: '見本省', kind: 'national-government' },
  kind: 'government',
  serviceArea: { kind: 'national' },
  sources: [source],
};
const { kind: _kind, ...common } = least;
const leastPlace = { ...common, placeOf: 'sample', id: 'sample-tokyo' };

/** What is wrong, as `code path`. */
function faultsOf(value: unknown): readonly string[] {
  const read = parseService(value);
  return read.kind === 'ok' ? [] : read.problem.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('parseService', () => {
  test('absent fields get their empty values, and $schema is dropped', () => {
    const read = parseService({ $schema: '../x.json', ...least });
    expect(read).toEqual({
      kind: 'ok',
      value: {
        ...aService(),
        id: 'sample',
        name: '見本',
        description: [],
        contacts: [],
        harms: [],
        actions: [],
        sources: [aSource({ url: null, pageDate: null, finding: '電話番号' })],
      },
    });
  });

  test('a record that was read and written reads to the same', () => {
    const whole = aService();
    expect(parseService(JSON.parse(JSON.stringify(whole)))).toEqual({ kind: 'ok', value: whole });
  });

  test.each<[why: string, change: object, fault: string]>([
    ['nothing without a source', { sources: [] }, 'no-source sources'],
    [
      'a source without publisher',
      { sources: [{ ...source, publisher: undefined }] },
      'missing-key sources.0',
    ],
    [
      'a source of an unknown day',
      { sources: [{ ...source, seenOn: '2026-11-31' }] },
      'bad-date sources.0.seenOn',
    ],
    [
      'a relative source URL',
      { sources: [{ ...source, url: 'soudan.html' }] },
      'url-not-absolute sources.0.url',
    ],
    ['a misspelt key', { adress: 'x' }, 'unknown-key adress'],
    ['a kind nobody knows', { kind: 'shop' }, 'not-in-list kind'],
    [
      'it ends before it starts',
      { validFrom: '2020-08-31', validTo: '2020-07-01' },
      'ends-before-it-starts validTo',
    ],
    [
      'ages the wrong way round',
      { eligibility: { ageMin: 18, ageMax: 12 } },
      'age-range-reversed eligibility.ageMax',
    ],
    [
      'made for what it does not take',
      { harms: ['insult'], specializedIn: ['threat'] },
      'specialized-beyond-harms specializedIn.0',
    ],
    [
      'a prefecture that is none',
      { serviceArea: { kind: 'prefectures', prefectures: ['JP-13', 'JP-99'] } },
      'no-such-area serviceArea.prefectures.1',
    ],
    [
      'an area of no prefecture',
      { serviceArea: { kind: 'prefectures', prefectures: [] } },
      'no-prefecture serviceArea.prefectures',
    ],
    ['an area of no kind', { serviceArea: { kind: 'world' } }, 'not-in-list serviceArea.kind'],
    [
      'a key of another kind of area',
      { serviceArea: { kind: 'national', prefectures: ['JP-13'] } },
      'unknown-key serviceArea.prefectures',
    ],
    [
      'a fault of a contact names its place',
      { contacts: [contact, { ...contact, value: '12' }] },
      'not-dialable contacts.1.value',
    ],
  ])('%s', (_why, change, fault) => {
    expect(faultsOf({ ...least, ...change })).toEqual([fault]);
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['text', 'service'],
  ])('%s is no record', (_why, value) => {
    expect(faultsOf(value)).toEqual(['wrong-type ']);
  });

  test('one pass finds every fault', () => {
    const faults = faultsOf({ ...least, name: '', kind: 'shop', validFrom: 'soon' });
    expect(faults).toEqual(['empty-text name', 'not-in-list kind', 'bad-date validFrom']);
  });
});

describe('parsePlace', () => {
  test('a place states its service', () => {
    expect(parsePlace(leastPlace)).toMatchObject({
      kind: 'ok',
      value: { placeOf: 'sample', district: null },
    });
  });

  test('what only a service may state is refused', () => {
    const read = parsePlace({ ...leastPlace, harms: ['insult'] });
    expect(read).toMatchObject({
      kind: 'err',
      problem: expect.arrayContaining([
        { code: 'unknown-key', path: ['harms'], key: 'harms', known: expect.any(Array) },
      ]),
    });
  });
});

describe('parseKind', () => {
  const kind = {
    kind: 'police',
    name: '警察',
    canDo: ['捜査'],
    cannotDo: ['賠償'],
    goodFor: ['怖い'],
    sources: [source],
  };

  test('reads strengths and limits with their sources', () => {
    expect(parseKind(kind)).toMatchObject({
      kind: 'ok',
      value: { kind: 'police', cost: null, timeToAct: null },
    });
  });

  test('limits are never left out', () => {
    const read = parseKind({ ...kind, cannotDo: undefined });
    expect(read).toEqual({ kind: 'err', problem: [{ code: 'missing-key', path: [], key: 'cannotDo' }] });
  });
});
