import { type Situation, situationFromForm } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { cannotPhone, entriesOfSituation, togglePhone } from './entries.ts';

const child: Situation = {
  role: 'victim',
  age: 14,
  harms: ['bullying-child', 'insult'],
  cannot: ['line'],
  guardianUnsafe: true,
};

describe('entriesOfSituation', () => {
  test.each<[string, Situation]>([
    ['nothing answered', {}],
    ['lists, a number and a yes', child],
  ])('%s: reads back to the same situation', (_why, situation) => {
    expect(situationFromForm(entriesOfSituation(situation))).toEqual({ kind: 'ok', value: situation });
  });
});

describe('togglePhone', () => {
  test('rules the telephone out and keeps every other answer', () => {
    expect(togglePhone(child)).toEqual({ ...child, cannot: ['line', 'phone'] });
  });
  test('twice is as before', () => {
    expect(togglePhone(togglePhone(child))).toEqual(child);
    expect(togglePhone(togglePhone({}))).toEqual({});
  });
  test('is what cannotPhone sees', () => {
    expect(cannotPhone(child)).toBe(false);
    expect(cannotPhone(togglePhone(child))).toBe(true);
  });
});
