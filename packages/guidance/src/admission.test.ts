import type { Situation } from '@kakekomi/casefile';
import type { Service, ServiceArea } from '@kakekomi/directory';
import { aContact, aListing, anEligibility } from '@kakekomi/directory/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADMISSION_FIELDS, admit } from './admission.ts';
import { AICHI, TOKYO } from './testing/ask.ts';

const forPrefecture: ServiceArea = { kind: 'prefectures', prefectures: [TOKYO] };
const forTown: ServiceArea = { kind: 'municipality', prefecture: AICHI, municipality: '名古屋市' };
const foreign = aContact({ languages: ['en'] });

const answer = (service: Partial<Service>, situation: Situation) => {
  const admitted = admit(aListing(service), situation);
  return admitted.admission === 'no' ? 'no' : [admitted.admission, ...codesOf(admitted)].join(' ');
};
const codesOf = (admitted: Exclude<ReturnType<typeof admit>, { admission: 'no' }>) => [
  ...admitted.cautions.map(({ code }) => code),
  ...admitted.contacts.flatMap(({ cautions }) => cautions.map(({ code }) => code)),
];

test.each<[string, Partial<Service>, Situation, string]>([
  ['the whole country takes everybody', {}, {}, 'yes'],
  ['its own prefecture', { serviceArea: forPrefecture }, { prefecture: TOKYO }, 'yes'],
  ['another prefecture', { serviceArea: forPrefecture }, { prefecture: AICHI }, 'no'],
  ['prefecture not told: too many would be shown', { serviceArea: forPrefecture }, {}, 'no'],
  ['its own town', { serviceArea: forTown }, { prefecture: AICHI, municipality: '名古屋市' }, 'yes'],
  [
    'a ward of its town',
    { serviceArea: forTown },
    { prefecture: AICHI, municipality: '名古屋市東区' },
    'yes',
  ],
  ['another town', { serviceArea: forTown }, { prefecture: AICHI, municipality: '豊橋市' }, 'no'],
  ['town not told', { serviceArea: forTown }, { prefecture: AICHI }, 'if residents-of'],
  ['the oldest that is taken', { eligibility: anEligibility({ ageMax: 18 }) }, { age: 18 }, 'yes'],
  ['a year older', { eligibility: anEligibility({ ageMax: 18 }) }, { age: 19 }, 'no'],
  ['the youngest that is taken', { eligibility: anEligibility({ ageMin: 15 }) }, { age: 15 }, 'yes'],
  ['a year younger', { eligibility: anEligibility({ ageMin: 15 }) }, { age: 14 }, 'no'],
  ['age not told', { eligibility: anEligibility({ ageMax: 18 }) }, {}, 'if age-limit'],
  ['a business has no age', { eligibility: anEligibility({ ageMin: 15 }) }, { role: 'business' }, 'no'],
  ['a business, where no age is asked', {}, { role: 'business' }, 'yes'],
  [
    'the gender it is for',
    { eligibility: anEligibility({ genders: ['female'] }) },
    { gender: 'female' },
    'yes',
  ],
  ['another gender', { eligibility: anEligibility({ genders: ['female'] }) }, { gender: 'male' }, 'no'],
  ['gender not told', { eligibility: anEligibility({ genders: ['female'] }) }, {}, 'if gender-only'],
  [
    '"who" words alone refuse nobody',
    { eligibility: anEligibility({ roles: ['victim'] }) },
    { role: 'teacher' },
    'yes',
  ],
  [
    'exclusive to others',
    { eligibility: anEligibility({ roles: ['victim'], exclusive: true }) },
    { role: 'guardian' },
    'no',
  ],
  [
    'exclusive, role not told',
    { eligibility: anEligibility({ roles: ['victim'], exclusive: true }) },
    {},
    'if role-only',
  ],
  [
    'exclusive by occupation, not told: would be turned away',
    { eligibility: anEligibility({ occupations: ['freelancer'], exclusive: true }) },
    {},
    'no',
  ],
  [
    'exclusive by occupation, and it is theirs',
    { eligibility: anEligibility({ occupations: ['freelancer'], exclusive: true }) },
    { occupation: 'freelancer' },
    'yes',
  ],
  [
    'conditions are words: they refuse nobody',
    { eligibility: anEligibility({ conditions: ['在勤'] }) },
    {},
    'yes condition',
  ],
  ['no way but the one they cannot use', {}, { cannot: ['phone'] }, 'no'],
  ['a number that nobody confirmed', { contacts: [aContact({ assurance: 'unconfirmed' })] }, {}, 'no'],
  ['a number that nobody found', { contacts: [aContact({ assurance: 'missing', value: null })] }, {}, 'no'],
  [
    'a place to go to needs no address',
    { contacts: [aContact({ type: 'inperson', value: null })] },
    {},
    'yes',
  ],
  ['people they cannot understand', {}, { languages: ['en'] }, 'no'],
  ['any of their languages will do', {}, { languages: ['en', 'ja'] }, 'yes'],
  ['people who speak English only, language not told', { contacts: [foreign] }, {}, 'no'],
  [
    'a tool in English can be used, language not told',
    { contacts: [{ ...foreign, type: 'webform', answers: 'automatic' }] },
    {},
    'if in-another-language',
  ],
  [
    'languages that no page states',
    { contacts: [aContact({ languages: [] })] },
    {},
    'if language-not-stated',
  ],
  ['110 without danger', { emergencyOnly: true }, {}, 'no'],
  [
    '110 in danger is filtered by nothing',
    { emergencyOnly: true, serviceArea: forPrefecture, eligibility: anEligibility({ ageMin: 90 }) },
    { danger: true, cannot: ['phone'], languages: ['xx'], age: 3 },
    'yes',
  ],
  [
    'a contact may be narrower than its record',
    {
      contacts: [
        aContact(),
        aContact({ eligibility: anEligibility({ ageMax: 18 }), serviceArea: forPrefecture }),
      ],
    },
    { age: 40 },
    'yes',
  ],
])('%s', (_why, service, situation, expected) => {
  expect(answer(service, situation)).toBe(expected);
});

test('a narrower contact is left out for whom it is not', () => {
  const narrow = aContact({ value: '0120-000-000', eligibility: anEligibility({ ageMax: 18 }) });
  const admitted = admit(aListing({ contacts: [aContact(), narrow] }), { age: 40 });
  expect(admitted.admission === 'no' ? [] : admitted.contacts.map(({ index }) => index)).toEqual([0]);
});

test('reads no other field of a situation than it says', () => {
  const others: Situation = {
    harms: ['threat'],
    wants: ['listen'],
    prefers: ['chat'],
    offender: 'partner',
    guardianUnsafe: true,
    despair: true,
  };
  const listing = aListing({ eligibility: anEligibility({ ageMax: 18, genders: ['female'] }) });
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 0, max: 99 })),
      fc.constantFrom('female', 'male'),
      (age, gender) => {
        const told: Situation = { gender, ...(age === null ? {} : { age }) };
        expect(admit(listing, { ...others, ...told })).toEqual(admit(listing, told));
      },
    ),
  );
  expect(ADMISSION_FIELDS).not.toContain('harms');
});
