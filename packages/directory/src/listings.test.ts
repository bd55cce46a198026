import { describe, expect, test } from 'vitest';
import { directoryOf, leadSourceOf, listingsOf, offerOf } from './listings.ts';
import { aContact, aPlace, aService, aSource, day, serviceId, webUrl } from './testing/index.ts';

describe('listingsOf', () => {
  test('a place inherits what it does not state, and keeps what is its own', () => {
    const service = aService({
      harms: ['threat'],
      specializedIn: ['threat'],
      validTo: day('2027-03-31'),
      replacedBy: [serviceId('other')],
      emergencyOnly: true,
      anonymous: 'accepted',
    });
    const place = aPlace({
      organization: { name: '警視庁', kind: 'police' },
      assuredDate: day('2026-11-01'),
    });
    const [own, inherited] = listingsOf([service], [place]);
    expect(own).toMatchObject({ id: service.id, placeOf: null, summary: service.description[0] });
    expect(inherited).toMatchObject({
      id: place.id,
      placeOf: service.id,
      name: place.name,
      organization: place.organization,
      serviceArea: place.serviceArea,
      assuredDate: '2026-11-01',
      summary: service.description[0],
      kind: service.kind,
      harms: ['threat'],
      specializedIn: ['threat'],
      actions: service.actions,
      eligibility: service.eligibility,
      validTo: '2027-03-31',
      replacedBy: ['other'],
      emergencyOnly: true,
      anonymous: 'accepted',
    });
  });

  test('is sorted by id, whatever order the files came in', () => {
    const services = ['c', 'a', 'b'].map((id) => aService({ id: serviceId(id) }));
    expect(listingsOf(services, []).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('one text of hours is one schedule', () => {
    const contacts = [aContact(), aContact({ label: '別の回線' }), aContact({ hours: null })];
    const [first, second, third] = listingsOf([aService({ contacts })], [])[0]?.contacts ?? [];
    expect(first?.schedule?.source).toBe('24/7');
    expect(first?.schedule).toBe(second?.schedule);
    expect(third?.schedule).toBeNull();
  });

  test('says whether a source names the value, and drops the indexes', () => {
    const sources = [aSource(), aSource({ basis: 'unsourced' })];
    const contacts = [[0], [], [1]].map((indexes) => aContact({ sources: indexes }));
    const listed = listingsOf([aService({ sources, contacts })], [])[0]?.contacts ?? [];
    expect(listed.map(({ namedBySource }) => namedBySource)).toEqual([true, false, false]);
    expect(listed.some((contact) => 'sources' in contact)).toBe(false);
  });

  test.each([
    [
      'the operator’s own page before another public body’s',
      [
        aSource({ publisher: '内閣府', url: webUrl('https://a.go.jp') }),
        aSource({ url: webUrl('https://b.go.jp') }),
      ],
      'https://b.go.jp',
    ],
    [
      'another public body’s where there is no own',
      [aSource({ publisher: '内閣府', url: webUrl('https://a.go.jp') })],
      'https://a.go.jp',
    ],
    ['a newspaper is no official page', [aSource({ basis: 'secondary' })], null],
    ['an official paper without URL is none', [aSource({ url: null })], null],
  ])('official page: %s', (_why, sources, page) => {
    expect(listingsOf([aService({ sources })], [])[0]?.officialPage).toBe(page);
  });

  test('a place without an official page leads to its service’s', () => {
    const listings = listingsOf([aService()], [aPlace({ sources: [aSource({ basis: 'secondary' })] })]);
    expect(listings[1]?.officialPage).toBe(aSource().url);
  });

  test('a place of no service is our own mistake', () => {
    expect(() => listingsOf([], [aPlace()])).toThrow(RangeError);
  });
});

test.each([
  ['a confirmed number', aContact(), 'usable'],
  [
    'one source is enough to call, with a word of caution',
    aContact({ assurance: 'single-source' }),
    'usable',
  ],
  ['nobody confirmed it', aContact({ assurance: 'unconfirmed' }), 'unconfirmed'],
  ['none was found', aContact({ value: null, assurance: 'missing' }), 'missing'],
  ['the nearest police station', aContact({ type: 'inperson', value: null, assurance: 'missing' }), 'visit'],
  ['an office with an address', aContact({ type: 'inperson', value: '千代田区霞が関1-1-1' }), 'usable'],
])('offerOf: %s', (_why, contact, offer) => {
  expect(offerOf(contact)).toBe(offer);
});

test.each([
  [
    'the youngest dated',
    [
      aSource({ pageDate: day('2021-01-01') }),
      aSource({ pageDate: day('2025-06-01'), basis: 'secondary' }),
      aSource({ pageDate: null }),
    ],
    1,
  ],
  [
    'an official page of unknown age before another’s of years ago',
    [aSource({ pageDate: day('2008-09-01'), basis: 'secondary' }), aSource({ pageDate: null })],
    1,
  ],
  ['the official one of two of one day', [aSource({ basis: 'secondary' }), aSource()], 1],
  [
    'a page of no date before a dated memory',
    [aSource({ basis: 'unsourced' }), aSource({ pageDate: null, basis: 'secondary' })],
    1,
  ],
  [
    'an official one where none is dated',
    [aSource({ pageDate: null, basis: 'secondary' }), aSource({ pageDate: null })],
    1,
  ],
  ['the first where nothing tells them apart', [aSource({ finding: 'first' }), aSource()], 0],
])('leadSourceOf: %s', (_why, sources, index) => {
  const { publisher, url, pageDate, seenOn, basis } = sources[index] ?? aSource();
  expect(leadSourceOf(sources)).toEqual({ publisher, url, pageDate, seenOn, official: basis === 'official' });
});

test('directoryOf keeps the day of the data', () => {
  expect(directoryOf([], day('2026-11-23'))).toEqual({ listings: [], builtOn: '2026-11-23' });
});
