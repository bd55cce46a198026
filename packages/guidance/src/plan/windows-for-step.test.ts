/** Which windows stand beside a step, and in which order; each with its own number, since one number is shown once. */
import type { Situation } from '@kakekomi/casefile';
import type { Service } from '@kakekomi/directory';
import { aContact, anEligibility, aService, serviceId } from '@kakekomi/directory/testing';
import { expect, test } from 'vitest';
import { directoryWith, holidays, TUESDAY_AT_TEN } from '../testing/ask.ts';
import { type WindowsWanted, windowFinder } from './windows-for-step.ts';

let numbers = 0;

/** A telephone that is staffed now; `null` for one whose hours nobody published. */
function window(id: string, hours: string | null, of: Partial<Service>): Service {
  numbers += 1;
  const value = `0120-000-${String(numbers).padStart(3, '0')}`;
  const contacts = [aContact({ value, hours, hoursText: hours })];
  return aService({ id: serviceId(id), name: id, contacts, ...of });
}

const COPYRIGHT = window('copyright', '24/7', { actions: ['advise'], harms: ['legal-advice'] });
const LISTENS = window('listens', '24/7', { actions: ['listen', 'advise'], harms: [] });
const FOR_INSULTS = window('for-insults', null, {
  actions: ['advise'],
  harms: ['insult'],
  specializedIn: ['insult'],
});
const FOR_SHOPS = window('for-shops', null, {
  actions: ['advise'],
  harms: ['business-reputation'],
  specializedIn: ['business-reputation'],
  eligibility: anEligibility({ roles: ['business'], exclusive: true }),
});
const POLICE = window('police', '24/7', {
  organization: { name: '見本警察', kind: 'police' },
  kind: 'police',
  actions: ['accept-complaint', 'advise'],
  harms: ['criminal'],
});
const CHILDREN = window('children', '24/7', {
  kind: 'child',
  actions: ['listen', 'investigate'],
  harms: ['bullying-child', 'family-dv'],
  specializedIn: ['family-dv'],
  eligibility: anEligibility({ ageMax: 17 }),
});
const others = (count: number): readonly Service[] =>
  Array.from({ length: count }, (_, index) =>
    window(`other-${index}`, '24/7', { actions: ['listen', 'advise'] }),
  );

test.each<[string, readonly Service[], Situation, WindowsWanted, readonly string[]]>([
  [
    'who answers now comes before who may not',
    [FOR_INSULTS, LISTENS],
    { harms: ['insult'] },
    { wants: ['advise'] },
    ['listens', 'for-insults'],
  ],
  [
    'a guide to something else does not, though it is staffed',
    [FOR_INSULTS, COPYRIGHT],
    { harms: ['insult'] },
    { wants: ['advise'] },
    ['for-insults', 'copyright'],
  ],
  [
    'a complaint goes to the police first, also of a child whose home is not safe',
    [CHILDREN, POLICE],
    { age: 14, guardianUnsafe: true, harms: ['bullying-child'] },
    { wants: ['criminal'] },
    ['police', 'children'],
  ],
  [
    'what a shop does as a shop begins with who is there for shops',
    [...others(6), FOR_SHOPS],
    { role: 'business' },
    { wants: ['advise'], about: ['business-reputation'], theirsFirst: true },
    ['for-shops', 'other-0', 'other-1', 'other-2', 'other-3'],
  ],
  [
    'in danger they take nobody’s place',
    [...others(6), FOR_SHOPS],
    { role: 'business', harms: ['business-reputation'] },
    { wants: null },
    ['other-0', 'other-1', 'other-2', 'other-3', 'other-4'],
  ],
  [
    'elsewhere they keep the last place',
    [...others(6), FOR_SHOPS],
    { role: 'business', harms: ['business-reputation'] },
    { wants: ['advise'] },
    ['other-0', 'other-1', 'other-2', 'other-3', 'for-shops'],
  ],
])('%s', (_why, services, situation, wanted, expected) => {
  const { forStep: find } = windowFinder({
    situation,
    isAdult: false,
    at: TUESDAY_AT_TEN,
    directory: directoryWith(services),
    holidays,
  });
  expect(find(wanted).map(({ serviceId: id }) => id)).toEqual(expected);
});
