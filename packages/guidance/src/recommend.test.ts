import type { Situation } from '@kakekomi/casefile';
import type { Contact, Service } from '@kakekomi/directory';
import {
  aContact,
  anEligibility,
  aPlace,
  aService,
  aSource,
  day,
  serviceId,
} from '@kakekomi/directory/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf } from './groups.ts';
import { listingsFor } from './prepared.ts';
import { isValidOn, recommend } from './recommend.ts';
import type { Recommendation } from './recommendation.ts';
import {
  AICHI,
  ask,
  directoryWith,
  holidays,
  idsOf,
  moment,
  OFFICE_HOURS,
  TOKYO,
  TUESDAY_AT_TEN,
} from './testing/ask.ts';

test('a window is offered from its first day to its last, both included', () => {
  const campaign = aService({ validFrom: day('2020-07-01'), validTo: day('2020-08-31') });
  const on = (date: string) => idsOf(ask([campaign], {}, moment(`${date}T12:00`))).length;
  expect(['2020-06-30', '2020-07-01', '2020-08-31', '2020-09-01'].map(on)).toEqual([0, 1, 1, 0]);
  expect(isValidOn({ validFrom: null, validTo: null }, day('1999-01-01'))).toBe(true);
});

test('an entry holds its contact, all contacts, reasons and cautions, each in words', () => {
  const [entry] = ask(
    [aService({ contacts: [aContact({ cost: 'call-charge', cautions: ['IP電話不可'] })] })],
    {
      harms: ['defamation'],
      wants: ['listen'],
    },
  ).recommendations;
  expect(entry).toMatchObject({
    serviceId: 'sample-window',
    admission: 'yes',
    contact: {
      type: 'phone',
      value: '0570-000-000',
      live: true,
      availability: { kind: 'open', until: null },
    },
    sameWayAs: null,
  });
  expect(entry?.reasons.map(({ code }) => code)).toEqual([
    'a-person-first',
    'does-what-you-want',
    'takes-harm',
    'answers-now',
  ]);
  expect(entry?.cautions.map(({ text }) => text)).toEqual([
    'IP電話不可。',
    '通話料がかかります。',
    '2026年1月の公開ページの写しによります。実際の窓口では未確認です。',
  ]);
});

test('a national number takes the hours of the place that states them, in its prefecture only', () => {
  const service = aService({ contacts: [aContact({ value: '#9110', hours: '24/7' })] });
  const place = aPlace({
    serviceArea: { kind: 'prefectures', prefectures: [AICHI] },
    contacts: [aContact({ value: '＃９１１０', hours: OFFICE_HOURS })],
  });
  const directory = directoryWith([service], [place]);
  const hours = (prefecture: typeof AICHI | null) =>
    listingsFor(directory, prefecture).map(({ contacts }) => contacts[0]?.hours);
  expect(hours(AICHI)).toEqual([OFFICE_HOURS, OFFICE_HOURS]);
  expect(hours(TOKYO)).toEqual(['24/7']);
  expect(hours(null)).toEqual(['24/7']);
  const { recommendations } = recommend({
    situation: { prefecture: AICHI },
    at: TUESDAY_AT_TEN,
    directory,
    holidays,
  });
  expect(recommendations.map(({ serviceId: id, sameWayAs }) => [id, sameWayAs])).toEqual([
    ['sample-window-tokyo', null],
    ['sample-window', 'sample-window-tokyo'],
  ]);
});

test('places of one prefecture that disagree about a number leave its hours alone', () => {
  const service = aService({ contacts: [aContact({ hours: '24/7' })] });
  const places = ['09:00', '10:00'].map((opens, index) =>
    aPlace({ id: serviceId(`place-${index}`), contacts: [aContact({ hours: `Mo-Fr ${opens}-17:00` })] }),
  );
  const [national] = listingsFor(directoryWith([service], places), TOKYO).filter(
    ({ placeOf }) => placeOf === null,
  );
  expect(national?.contacts[0]?.hours).toBe('24/7');
});

describe('a number heads one entry', () => {
  const desk = (id: string, contacts: readonly Partial<Contact>[]) =>
    aService({ id: serviceId(id), contacts: contacts.map((given) => aContact(given)) });
  const heads = (services: readonly Service[], at = TUESDAY_AT_TEN) =>
    ask(services, {}, at).recommendations.map(
      ({ serviceId: id, contact, sameWayAs }) =>
        `${id} ${contact.value}${sameWayAs === null ? '' : ' again'}`,
    );
  const both = desk('both', [{ value: '1' }, { value: '2', hours: OFFICE_HOURS }]);

  test.each<[why: string, services: readonly Service[], expected: readonly string[]]>([
    [
      'the later one is headed by its own, where that puts it',
      [desk('a', [{ value: '1' }]), both, desk('c', [{ value: '3' }])],
      ['a 1', 'c 3', 'both 2'],
    ],
    [
      'behind who answers longer, before who answers later',
      [desk('a', [{ value: '1' }]), both, desk('z', [{ value: '4', hours: 'Mo-Fr 13:00-15:00' }])],
      ['a 1', 'both 2', 'z 4'],
    ],
    [
      'a form is no person: behind all who answer',
      [
        desk('a', [{ value: '1' }]),
        desk('b', [{ value: '1' }, { type: 'webform', answers: 'later', value: 'https://example.jp/f' }]),
        desk('c', [{ value: '3', hours: 'Mo-Fr 13:00-15:00' }]),
      ],
      ['a 1', 'c 3', 'b https://example.jp/f'],
    ],
    [
      'one whose other way was shown meanwhile is a double',
      [desk('a', [{ value: '1' }]), both, desk('z', [{ value: '2', hours: OFFICE_HOURS }])],
      ['a 1', 'z 2', 'both 2 again'],
    ],
    [
      'a place to go to is no way beside a number',
      [
        desk('a', [{ value: '1' }]),
        desk('b', [{ value: '1' }, { type: 'inperson', value: null, hours: null }]),
      ],
      ['a 1', 'b 1 again'],
    ],
  ])('%s', (_why, services, expected) => {
    expect(heads(services)).toEqual(expected);
  });

  test('whatever the directory holds: heads differ, nothing is lost, and a limit gives the beginning of the list', () => {
    const way = fc.record({
      value: fc.constantFrom('1', '2', '3', '4'),
      hours: fc.constantFrom('24/7', OFFICE_HOURS, 'Mo-Fr 13:00-15:00', null),
    });
    const records = fc.array(fc.array(way, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 6 }), (given, limit) => {
        const services = given.map((contacts, index) => desk(`s${index}`, contacts));
        const directory = directoryWith(services);
        const query = { situation: {}, at: TUESDAY_AT_TEN, directory, holidays };
        const all = recommend(query).recommendations;
        const adding = all.filter(({ sameWayAs }) => sameWayAs === null);
        const values = adding.map(({ contact }) => contact.value);
        expect(new Set(values).size).toBe(values.length);
        expect(new Set(all.map(({ serviceId: id }) => id)).size).toBe(services.length);
        for (const { contact, contacts } of all) expect(contacts[0]).toBe(contact);
        expect(recommend({ ...query, limit }).recommendations).toEqual(adding.slice(0, limit));
      }),
    );
  });
});

test('nothing fits: the lines that never close, though they are for something else', () => {
  const never = aService({ actions: ['advise'], harms: ['fraud-money'], specializedIn: ['fraud-money'] });
  const saved = ask([never], { harms: ['insult'] });
  expect(saved).toMatchObject({ lastResort: true, recommendations: [{ serviceId: 'sample-window' }] });
  expect(saved.recommendations[0]?.reasons[0]?.code).toBe('last-resort');
});

test.each<[why: string, situation: Situation]>([
  ['cannot phone', { cannot: ['phone'] }],
  ['a language that nobody speaks there', { languages: ['sw'] }],
  ['neither', { harms: ['insult'], cannot: ['phone'], languages: ['sw'] }],
])('nothing can be used (%s): the official page, and no number', (_why, situation) => {
  const found = ask([aService()], situation);
  expect(found).toMatchObject({
    lastResort: true,
    recommendations: [
      {
        serviceId: 'sample-window',
        contact: { type: 'phone', value: null, live: false, contact: { value: null, offer: 'missing' } },
        listing: { officialPage: 'https://example.go.jp/soudan' },
      },
    ],
    pair: { kind: 'gap', opensAt: null },
  });
  const [entry] = found.recommendations;
  expect(entry?.contacts).toHaveLength(1);
  expect(entry?.reasons[0]).toMatchObject({ code: 'page-only', text: expect.stringContaining('公式ページ') });
  expect(entry?.reasons.map(({ code }) => code)).not.toContain('answers-now');
  expect(found.pair.kind === 'gap' && found.pair.text).toContain('あなたのせいではありません');
  expect(groupsOf(found).answersNow).toEqual([]);
});

test('nothing can be used, and no page is known: an honest gap', () => {
  const unsourced = aService({ sources: [aSource({ url: null })] });
  expect(ask([unsourced], { cannot: ['phone'] })).toMatchObject({
    lastResort: true,
    recommendations: [],
    pair: { kind: 'gap', opensAt: null },
  });
});

test.each([
  ['two people now', [{}, { value: '2' }], { kind: 'two-live' }],
  ['one number in two records is one', [{}, { value: '0570 000 000' }], { kind: 'gap' }],
  [
    'one now, another opens',
    [{}, { value: '2', hours: 'Mo-Fr 13:00-17:00' }],
    { kind: 'one-and-next', opensAt: '2026-11-24T13:00' },
  ],
  [
    'two that open',
    [{ hours: 'Mo-Fr 15:00-17:00' }, { value: '2', hours: 'Mo-Fr 13:00-17:00' }],
    { kind: 'one-and-next', opensAt: '2026-11-24T13:00' },
  ],
  [
    'one now, and a form that says when it answers',
    [{}, { value: '2', type: 'webform', answers: 'later', respondsWithin: '3日' }],
    { kind: 'one-and-next', opensAt: null },
  ],
  ['a form that does not say', [{}, { value: '2', type: 'webform', answers: 'later' }], { kind: 'gap' }],
  ['a machine is nobody', [{}, { value: '2', answers: 'automatic' }], { kind: 'gap' }],
  ['hours that nobody states', [{}, { value: '2', hours: null }], { kind: 'gap' }],
  [
    'only one, open now: when it opens again',
    [{ hours: OFFICE_HOURS }],
    { kind: 'gap', opensAt: '2026-11-25T09:00' },
  ],
  ['only one, which never closes', [{}], { kind: 'gap', opensAt: null }],
  [
    'one open now that opens again after another has opened',
    [{ hours: OFFICE_HOURS }, { value: '0570 000 000', hours: 'Tu 13:00-15:00' }],
    { kind: 'gap', opensAt: '2026-11-24T13:00' },
  ],
  [
    'only one, which opens later',
    [{ hours: 'Mo-Fr 13:00-17:00' }],
    { kind: 'gap', opensAt: '2026-11-24T13:00' },
  ],
] as const)('pair: %s', (_why, contacts, pair) => {
  const services = contacts.map((given, index) =>
    aService({ id: serviceId(`s${index}`), contacts: [aContact(given)] }),
  );
  expect(ask(services, { wants: ['listen'] }).pair).toMatchObject(pair);
});

test('pair: only windows that surely take the person, and are not for something else', () => {
  const sure = aService({ id: serviceId('sure') });
  const other = { id: serviceId('other'), contacts: [aContact({ value: '2' })] };
  expect(ask([sure, aService(other)], {}).pair.kind).toBe('two-live');
  expect(ask([sure, aService({ ...other, eligibility: anEligibility({ ageMax: 18 }) })], {}).pair.kind).toBe(
    'gap',
  );
  expect(ask([sure, aService({ ...other, specializedIn: ['fraud-money'] })], {}).pair.kind).toBe('gap');
});

test('pair: 110 counts in danger, but not for whom cannot phone', () => {
  const services = [
    aService(),
    aService({ id: serviceId('e'), emergencyOnly: true, contacts: [aContact({ value: '110' })] }),
  ];
  expect(ask(services, { harms: ['defamation'] }).pair.kind).toBe('gap');
  expect(ask(services, { harms: ['defamation'], danger: true }).pair.kind).toBe('two-live');
  expect(ask(services, { harms: ['defamation'], danger: true, cannot: ['phone'] }).pair.kind).toBe('gap');
});

test('every entry stands in exactly one group, in the order of the list', () => {
  const contacts = [
    {},
    { hours: 'Mo-Fr 13:00-17:00' },
    { type: 'webform', answers: 'later' },
    { hours: null },
  ] as const;
  const services = contacts.map((given, index) =>
    aService({ id: serviceId(`s${index}`), contacts: [aContact({ value: `${index}`, ...given })] }),
  );
  const groups = groupsOf(ask(services, {}));
  const ids = Object.entries<readonly Recommendation[]>({ ...groups }).map(([name, entries]) => [
    name,
    ...entries.map(({ serviceId: id }) => id),
  ]);
  expect(ids).toEqual([
    ['answersNow', 's0'],
    ['opensNext', 's1'],
    ['writeAnyTime', 's2'],
    ['hoursToCheck', 's3'],
  ]);
});

test('the directory and the situation are not changed', () => {
  const directory = directoryWith([aService({ sources: [aSource()] })]);
  const before = JSON.stringify(directory);
  const situation = Object.freeze({ wants: Object.freeze(['listen'] as const) });
  recommend({ situation, at: TUESDAY_AT_TEN, directory, holidays });
  expect(JSON.stringify(directory)).toBe(before);
});
