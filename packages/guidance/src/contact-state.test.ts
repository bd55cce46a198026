import type { Contact } from '@kakekomi/directory';
import { aContact, aListing } from '@kakekomi/directory/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admit } from './admission.ts';
import { availabilityOf, type Band, bandOf, inOrderOfUse, isLive } from './contact-state.ts';
import { holidays, moment, OFFICE_HOURS, TUESDAY_AT_TEN } from './testing/ask.ts';

const availability = availabilityOf(TUESDAY_AT_TEN, holidays);
const bandFor = (given: Partial<Contact>, at = TUESDAY_AT_TEN): Band | null => {
  const [contact] = aListing({ contacts: [aContact(given)] }).contacts;
  return contact === undefined ? null : bandOf(contact, availabilityOf(at, holidays)(contact));
};

test.each<[string, Partial<Contact>, Band]>([
  ['a person at the telephone, now', {}, 'live'],
  ['a person in a chat, now', { type: 'chat' }, 'live'],
  ['a telephone that opens later', { hours: 'Mo-Fr 13:00-17:00' }, 'opens'],
  [
    'hours that have no end and no beginning left',
    { hours: '2020 Jan 01-2020 Dec 31 10:00-17:00' },
    'hours-unknown',
  ],
  ['no hours published', { hours: null }, 'hours-unknown'],
  ['recorded guidance is nobody', { answers: 'automatic' }, 'hours-unknown'],
  ['a chatbot is nobody', { type: 'chat', answers: 'automatic' }, 'automatic'],
  [
    'a form that says when it answers',
    { type: 'webform', answers: 'later', respondsWithin: '3日' },
    'written-with-time',
  ],
  ['a form is never open, whatever hours it states', { type: 'webform', answers: 'person' }, 'written'],
  ['a letter', { type: 'post', answers: 'later', hours: null }, 'fax-or-letter'],
  ['a place to go to', { type: 'inperson' }, 'visit'],
  ['the nearest police station', { type: 'inperson', value: null }, 'visit'],
])('%s', (_why, contact, band) => {
  expect(bandFor(contact)).toBe(band);
});

test('only a person on telephone, chat or LINE with published hours is live', () => {
  const anyContact = fc.record({
    type: fc.constantFrom(
      'phone',
      'chat',
      'line',
      'webform',
      'email',
      'inperson',
      'app',
      'sns',
      'fax',
      'post',
    ),
    answers: fc.constantFrom('person', 'automatic', 'later'),
    hours: fc.constantFrom('24/7', OFFICE_HOURS, null),
    assurance: fc.constantFrom('official', 'single-source', 'unconfirmed', 'missing'),
  } as const);
  fc.assert(
    fc.property(anyContact, (given) => {
      const [contact] = aListing({ contacts: [aContact(given)] }).contacts;
      if (contact === undefined) throw new Error('no contact');
      const sure = given.assurance === 'official' || given.assurance === 'single-source';
      const live =
        ['phone', 'chat', 'line'].includes(given.type) &&
        given.answers === 'person' &&
        given.hours !== null &&
        sure;
      expect(isLive(contact, availability(contact))).toBe(live);
    }),
  );
});

test('the contact to use first: live, then opening sooner, then preferred, then free, then as the record has them', () => {
  const contacts = [
    aContact({ value: '1', hours: null }),
    aContact({ value: '2', type: 'webform', answers: 'later' }),
    aContact({ value: '3', hours: 'Mo-Fr 15:00-17:00' }),
    aContact({ value: '4', hours: 'Mo-Fr 12:00-17:00' }),
    aContact({ value: '5', cost: 'call-charge' }),
    aContact({ value: '6' }),
    aContact({ value: '7', type: 'chat', cost: 'call-charge' }),
  ];
  const order = (prefers: readonly ('chat' | 'phone')[]) => {
    const admitted = admit(aListing({ contacts }), {});
    if (admitted.admission === 'no') throw new Error('not admitted');
    return inOrderOfUse(admitted.contacts, { prefers }, availability)
      .map(({ contact }) => contact.value)
      .join('');
  };
  expect(order([])).toBe('6574321');
  expect(order(['chat'])).toBe('7654321');
});

test('availability is asked once for each text of hours', () => {
  const at = availabilityOf(moment('2026-11-24T20:00'), holidays);
  const [one, two] = aListing({
    contacts: [aContact({ hours: OFFICE_HOURS }), aContact({ hours: OFFICE_HOURS })],
  }).contacts;
  if (one === undefined || two === undefined) throw new Error('no contacts');
  expect(at(one)).toEqual({ kind: 'closed', opensAt: '2026-11-25T09:00' });
  expect(at(two)).toBe(at(one));
});
