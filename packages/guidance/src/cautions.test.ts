import type { Situation } from '@kakekomi/casefile';
import type { Contact, Service } from '@kakekomi/directory';
import { aContact, anEligibility, aService, aSource, day } from '@kakekomi/directory/testing';
import { expect, test } from 'vitest';
import type { Caution } from './recommendation.ts';
import { ask, moment, TUESDAY_AT_TEN } from './testing/ask.ts';

const cautionsFor = (
  service: Partial<Service>,
  contact: Partial<Contact>,
  situation: Situation,
  at = TUESDAY_AT_TEN,
) => {
  const given = aService({ contacts: [aContact(contact)], ...service });
  const [entry] = ask([given], situation, at).recommendations;
  if (entry === undefined) throw new Error('the window is not in the list');
  return entry.cautions;
};

const removal: Partial<Service> = { actions: ['removal-request-by-proxy'] };

test.each<[string, Caution['code'], Partial<Service>, Partial<Contact>, Situation]>([
  ['110 is for danger', 'emergency-only', { emergencyOnly: true }, {}, { danger: true }],
  [
    'and has voiceless ways',
    'voiceless-110',
    { emergencyOnly: true, organization: { name: '警察', kind: 'police' } },
    {},
    { danger: true, cannot: ['phone'] },
  ],
  [
    'and is no place for a complaint',
    'not-the-way-to-complain',
    { emergencyOnly: true },
    {},
    { danger: true, wants: ['criminal'] },
  ],
  ['fear: never write to them', 'do-not-write-to-offender', { kind: 'lawyer' }, {}, { offender: 'partner' }],
  ['following: never write to them', 'do-not-write-to-offender', removal, {}, { harms: ['stalking'] }],
  ['keep first', 'keep-before-removal', removal, {}, { harms: ['defamation'] }],
  [
    'a sexual image is noted, not kept',
    'note-before-removal',
    { ...removal, harms: ['sexual-image'] },
    {},
    { harms: ['sexual-image'] },
  ],
  [
    'a line for something else',
    'for-something-else',
    { specializedIn: ['fraud-money'], harms: ['fraud-money'] },
    {},
    { harms: ['insult'] },
  ],
  ['words of the record', 'condition', { eligibility: anEligibility({ conditions: ['都内の人'] }) }, {}, {}],
  ['words of the contact', 'contact-note', {}, { cautions: ['IP電話からはつながりません'] }, {}],
  ['hours not published', 'hours-not-published', {}, { hours: null }, {}],
  ['a machine', 'answered-by-machine', {}, { type: 'webform', answers: 'automatic' }, {}],
  ['it costs', 'call-charge', {}, { cost: 'call-charge' }, {}],
  ['a name is asked', 'not-anonymous', { anonymous: 'not-accepted' }, {}, {}],
  ["the value leans on the record's sources", 'value-not-named-by-source', {}, { sources: [] }, {}],
  ['one page only', 'single-source', {}, { assurance: 'single-source' }, {}],
  ['nobody has called', 'not-called-by-us', {}, {}, {}],
  [
    'a page without a date is of unknown age',
    'facts-undated',
    { sources: [aSource({ pageDate: null })] },
    {},
    {},
  ],
  ['an old page', 'facts-old', { sources: [aSource({ pageDate: day('2024-10-24') })] }, {}, {}],
  [
    'a number is kept back',
    'number-not-confirmed',
    { contacts: [aContact(), aContact({ value: '2', assurance: 'unconfirmed' })] },
    {},
    {},
  ],
])('%s', (_why, code, service, contact, situation) => {
  const found = cautionsFor(service, contact, situation).find((caution) => caution.code === code);
  expect(found?.text).toMatch(/[ぁ-ん].*。$/);
});

test.each<[string, Caution['code'], Partial<Service>, Partial<Contact>, Situation]>([
  [
    '110 loses nothing by fear',
    'do-not-write-to-offender',
    { emergencyOnly: true, kind: 'lawyer' },
    {},
    { danger: true },
  ],
  ['a listening line leads to nobody', 'do-not-write-to-offender', {}, {}, { offender: 'partner' }],
  ['a sexual image is never to be kept', 'keep-before-removal', removal, {}, { harms: ['sexual-image'] }],
  ['somebody has called', 'not-called-by-us', { assuredDate: day('2026-11-01') }, {}, {}],
  [
    'a page of twenty-four months',
    'facts-old',
    { sources: [aSource({ pageDate: day('2024-11-24') })] },
    {},
    {},
  ],
  [
    'a form has no hours to miss',
    'hours-not-published',
    {},
    { type: 'webform', answers: 'later', hours: null },
    {},
  ],
])('not where it does not apply: %s', (_why, code, service, contact, situation) => {
  expect(cautionsFor(service, contact, situation).map((caution) => caution.code)).not.toContain(code);
});

test('beyond the table of holidays the answer is unknown, and says so', () => {
  const office = { hours: 'Mo-Fr 09:00-17:00; PH off' };
  const codes = cautionsFor({}, office, {}, moment('2060-03-01T10:00')).map(({ code }) => code);
  expect(codes).toContain('holidays-not-known');
});
