import type { Situation } from '@kakekomi/casefile';
import type { Contact, Service } from '@kakekomi/directory';
import { aContact, anEligibility, aService, serviceId } from '@kakekomi/directory/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CRITERIA, type CriterionName, compareRanks, decidedBy } from './order.ts';
import { AICHI, ask, idsOf, moment } from './testing/ask.ts';

const window = (
  id: string,
  given: Partial<Service> = {},
  ...contacts: readonly Partial<Contact>[]
): Service =>
  aService({
    id: serviceId(id),
    contacts: (contacts.length === 0 ? [{}] : contacts).map((each, index) =>
      aContact({ value: `${id}${index}`, ...each }),
    ),
    ...given,
  });

const CLOSED: Partial<Contact> = { hours: 'Mo-Fr 13:00-17:00' };
const police = {
  organization: { name: '警察', kind: 'police' },
  specializedIn: ['criminal'],
  harms: ['criminal'],
} as const;
const heart = { kind: 'mental-health', harms: ['suicidal'], specializedIn: ['suicidal'] } as const;
const general = { harms: [] } as const;
const near = { serviceArea: { kind: 'prefectures', prefectures: [AICHI] } } as const;
const children = anEligibility({ ageMax: 18 });

// Ids run against the order asked for, so that none of these can pass by id.
test.each<[string, CriterionName, Situation, readonly Service[]]>([
  [
    'in danger: 110, then 119, then live police, then a DV line for a partner, then the rest',
    'danger',
    { danger: true, offender: 'partner' },
    [
      window('z', { ...police, emergencyOnly: true, actions: ['investigate'] }),
      window('y', { organization: { name: '消防', kind: 'municipality' }, emergencyOnly: true }),
      window('x', police),
      window('w', { harms: ['family-dv'], specializedIn: ['family-dv'] }),
      window('v', police, CLOSED),
      window('u', general),
    ],
  ],
  [
    'in danger: the nearest police first',
    'nearest-in-danger',
    { danger: true, prefecture: AICHI },
    [window('z', { ...police, ...near }), window('a', police)],
  ],
  [
    'in despair: who listens round the clock, who listens now, who listens later; the law last',
    'despair',
    { despair: true, wants: ['legal-representation'] },
    [
      window('z', heart),
      window('y', heart, { hours: 'Mo-Fr 09:00-17:00' }),
      window('x', heart, CLOSED),
      window('w', general),
      window('v', { kind: 'lawyer', actions: ['legal-representation'] }),
    ],
  ],
  [
    "home is unsafe: who protects children, then children's lines, then the rest",
    'guardian-unsafe',
    { guardianUnsafe: true, age: 12 },
    [
      window('z', { kind: 'child', eligibility: children, harms: ['family-dv'] }),
      window('y', { kind: 'child', eligibility: children, harms: ['bullying-child'] }),
      window('a', general),
    ],
  ],
  [
    "sexual images: the police's line for it, then other special lines, whatever is wanted",
    'sexual-images',
    { harms: ['sexual-image'], wants: ['removal-request-by-proxy'] },
    [
      window('z', { ...police, harms: ['sexual-image'], specializedIn: ['sexual-image'] }),
      window('y', { harms: ['sexual-image'], specializedIn: ['sexual-image'] }),
      window(
        'a',
        { harms: ['sexual-image'], specializedIn: ['sexual-image'], actions: ['removal-request-by-proxy'] },
        { type: 'webform', answers: 'later' },
      ),
    ],
  ],
  [
    'to be heard: a person who answers now before a nearer one who does not',
    'a-person-first',
    { wants: ['listen'], prefecture: AICHI },
    [window('z', general), window('a', { ...general, ...near }, CLOSED)],
  ],
  [
    'a child is put through to a person first, whatever is wanted',
    'a-person-first',
    { age: 12, wants: ['removal-guidance'] },
    [window('z', general), window('a', { ...general, actions: ['removal-guidance'] }, CLOSED)],
  ],
  [
    'a live line for something else is no person for them',
    'a-person-first',
    { harms: ['insult'], wants: ['listen'] },
    [window('z', general), window('a', { harms: ['fraud-money'], specializedIn: ['fraud-money'] })],
  ],
  [
    'to have it punished: a police number, then other police, then who else takes complaints',
    'complaint',
    { wants: ['criminal'] },
    [
      window('z', { ...police, actions: ['investigate'] }, { hours: null }),
      window('y', { ...police, actions: ['accept-complaint'] }, { type: 'inperson', value: null }),
      window('a', { actions: ['accept-complaint'] }),
    ],
  ],
  [
    'does what is wanted',
    'wants',
    { wants: ['mediate'] },
    [window('z', { actions: ['mediate'] }, CLOSED), window('a')],
  ],
  [
    'made for the harm, takes it, general, for something else',
    'harm',
    { harms: ['insult'], wants: ['advise'] },
    [
      window('z', { harms: ['insult'], specializedIn: ['insult'] }),
      window('y', { harms: ['insult'] }),
      window('x', general),
      window('a', { harms: ['fraud-money'], specializedIn: ['fraud-money'] }),
    ],
  ],
  [
    'made for this person',
    'made-for-you',
    { age: 12, wants: ['listen'] },
    [window('z', { ...general, eligibility: children }), window('a', general)],
  ],
  [
    'surely takes this person',
    'surely-takes-you',
    { wants: ['advise'] },
    [window('z', general), window('a', { ...general, eligibility: children })],
  ],
  [
    'answers now, opens, says when it answers, can be written to, is a machine, may answer, is to be visited',
    'answers',
    { wants: ['advise'] },
    [
      window('z', general),
      window('y', general, CLOSED),
      window('x', general, { type: 'webform', answers: 'later', respondsWithin: '3日' }),
      window('w', general, { type: 'webform', answers: 'later' }),
      window('v', general, { type: 'webform', answers: 'automatic' }),
      window('u', general, { hours: null }),
      window('a', general, { type: 'inperson' }),
    ],
  ],
  [
    'opens sooner',
    'opens-sooner',
    { wants: ['advise'] },
    [window('z', general, { hours: 'Mo-Fr 12:00-13:00' }), window('a', general, CLOSED)],
  ],
  [
    'town, prefecture, country',
    'nearer',
    { wants: ['advise'], prefecture: AICHI, municipality: '名古屋市' },
    [
      window('z', {
        ...general,
        serviceArea: { kind: 'municipality', prefecture: AICHI, municipality: '名古屋市' },
      }),
      window('y', { ...general, ...near }),
      window('a', general),
    ],
  ],
  [
    'the way they prefer',
    'preferred-way',
    { wants: ['advise'], prefers: ['chat'] },
    [window('z', general, { type: 'chat' }), window('a', general)],
  ],
  [
    'free',
    'free',
    { wants: ['advise'] },
    [window('z', general), window('a', general, { cost: 'call-charge' })],
  ],
])('%s', (_why, criterion, situation, services) => {
  expect(idsOf(ask([...services].reverse(), situation))).toEqual(services.map(({ id }) => id));
  expect(CRITERIA.map(({ name }) => name)).toContain(criterion);
});

test('what is equal in everything stands by id', () => {
  expect(
    idsOf(ask([window('b', general), window('a', general), window('c')], { wants: ['advise'] })),
  ).toEqual(['a', 'b', 'c']);
});

test('the criterion that decided is named', () => {
  const ranks = CRITERIA.map(() => 0);
  const later = CRITERIA.map(({ name }) => (name === 'harm' || name === 'free' ? 1 : 0));
  expect(decidedBy(ranks, later)).toBe('harm');
  expect(decidedBy(ranks, ranks)).toBeNull();
});

test('comparing ranks is an order', () => {
  const anyRanks = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(anyRanks, anyRanks, anyRanks, (a, b, c) => {
      expect(Math.sign(compareRanks(a, b))).toBe(0 - Math.sign(compareRanks(b, a)));
      if (compareRanks(a, b) <= 0 && compareRanks(b, c) <= 0)
        expect(compareRanks(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('at night a child is given one silent way among the first two, unless in danger', () => {
  const services = [
    window('a', general),
    window('b', general),
    window('c', general, { hours: 'Mo-Fr 09:00-17:00' }, { type: 'chat' }),
  ];
  const night = moment('2026-11-24T23:00');
  const first = (situation: Situation, at = night) =>
    ask(services, situation, at)
      .recommendations.slice(0, 2)
      .map(({ serviceId: id, contact }) => `${id} ${contact.type}`);
  expect(first({ age: 12 })).toEqual(['a phone', 'c chat']);
  expect(first({ age: 12 }, moment('2026-11-24T12:00'))).toEqual(['a phone', 'c chat']);
  expect(first({ age: 12, danger: true })).toEqual(['a phone', 'b phone']);
  expect(first({ age: 12, role: 'guardian' })).toEqual(['a phone', 'b phone']);
  expect(first({ age: 18 })).toEqual(['a phone', 'b phone']);
  expect(first({ age: 12, cannot: ['chat'] })).toEqual(['a phone', 'b phone']);
});
