import type { Situation } from '@kakekomi/casefile';
import type { Service } from '@kakekomi/directory';
import { aListing } from '@kakekomi/directory/testing';
import { expect, test } from 'vitest';
import { type Fit, fitOf, isShown, topicsOf } from './fit.ts';

const lineForSexualCrimes: Partial<Service> = {
  kind: 'police',
  harms: ['sexual-image', 'threat', 'criminal'],
  specializedIn: ['sexual-image'],
};
const guideToCopyright: Partial<Service> = {
  harms: ['fraud-money'],
  specializedIn: ['fraud-money'],
  actions: ['advise'],
};

test.each<[string, Partial<Service>, Situation, Fit]>([
  [
    'it exists for what happened',
    { harms: ['insult'], specializedIn: ['insult'] },
    { harms: ['insult'] },
    'made-for',
  ],
  [
    'it takes what happened',
    { harms: ['insult'], specializedIn: ['discrimination'] },
    { harms: ['insult'] },
    'takes',
  ],
  ['it is specialised in nothing', { harms: ['privacy'] }, { harms: ['insult'] }, 'general'],
  [
    'a line for a heavy heart listens to anybody',
    { kind: 'mental-health', specializedIn: ['suicidal'] },
    { harms: ['insult'] },
    'general',
  ],
  [
    'a line for children too',
    { kind: 'child', specializedIn: ['bullying-child'] },
    { harms: ['privacy'] },
    'general',
  ],
  [
    'a line for another harm',
    { harms: ['fraud-money'], specializedIn: ['fraud-money'] },
    { harms: ['insult'] },
    'other',
  ],
  [
    'a line for sexual crimes takes threats in that context',
    lineForSexualCrimes,
    { harms: ['threat', 'sexual-image'] },
    'made-for',
  ],
  ['and not without it', lineForSexualCrimes, { harms: ['threat'] }, 'other'],
  [
    'nor because somebody wants a complaint taken',
    lineForSexualCrimes,
    { harms: ['insult'], wants: ['criminal'] },
    'other',
  ],
  [
    'what is wanted counts too',
    { harms: ['criminal'], specializedIn: ['criminal'] },
    { harms: ['insult'], wants: ['criminal'] },
    'wanted',
  ],
  [
    'a partner makes a DV line fit',
    { harms: ['family-dv'], specializedIn: ['family-dv'] },
    { harms: ['threat'], offender: 'partner' },
    'wanted',
  ],
  [
    'so does fear of somebody at home',
    { harms: ['family-dv'], specializedIn: ['family-dv'] },
    { guardianUnsafe: true },
    'wanted',
  ],
  [
    'despair makes a line for the heart the one made for it',
    { kind: 'mental-health', harms: ['suicidal'], specializedIn: ['suicidal'] },
    { despair: true },
    'made-for',
  ],
  ['nothing told: a special line is for something else', lineForSexualCrimes, {}, 'other'],
])('%s', (_why, service, situation, fit) => {
  expect(fitOf(aListing(service), topicsOf(situation))).toBe(fit);
});

test.each<[string, Partial<Service>, Situation, boolean]>([
  ['for something else, and does not listen', guideToCopyright, { harms: ['insult'] }, false],
  [
    'for something else, but listens',
    { ...guideToCopyright, actions: ['listen'] },
    { harms: ['insult'] },
    true,
  ],
  ['nothing told: nothing is left out', guideToCopyright, {}, true],
  ['110 is no matter of harms', { ...guideToCopyright, emergencyOnly: true }, { harms: ['insult'] }, true],
])('%s', (_why, service, situation, shown) => {
  expect(isShown(aListing(service), situation, topicsOf(situation))).toBe(shown);
});
