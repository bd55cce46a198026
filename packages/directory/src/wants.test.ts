import { expect, test } from 'vitest';
import { ACTIONS, type Action, type Harm, type Want } from './taxonomy.ts';
import { serves } from './wants.ts';

test.each<[why: string, want: Want, actions: readonly Action[], harms: readonly Harm[], does: boolean]>([
  ['who takes a complaint', 'criminal', ['accept-complaint'], [], true],
  ['who investigates', 'criminal', ['investigate'], [], true],
  ['who only advises on crime', 'criminal', ['advise'], ['criminal'], false],
  ['a lawyer who identifies', 'identification', ['legal-representation'], ['identification'], true],
  ['who leads on to one', 'identification', ['refer'], ['identification'], true],
  ['who only listens to it', 'identification', ['listen'], ['identification'], false],
  ['a lawyer who does not deal with it', 'identification', ['legal-representation'], ['insult'], false],
  ['a lawyer', 'damages', ['legal-representation'], [], true],
  ['money without law', 'damages', ['financial-aid'], ['fraud-money'], false],
  ['an office that passes legal questions on', 'damages', ['advise', 'refer'], ['legal-advice'], false],
])('%s: %s', (_why, want, actions, harms, does) => {
  expect(serves({ actions, harms, kind: 'government' }, want)).toBe(does);
});

test('damages: who leads to a lawyer, or pays for one, is a lawyers’ window', () => {
  expect(serves({ actions: ['financial-aid'], harms: ['legal-advice'], kind: 'lawyer' }, 'damages')).toBe(
    true,
  );
});

test.each(ACTIONS)('%s serves itself and no other action', (action) => {
  expect(
    ACTIONS.filter((want) => serves({ actions: [action], harms: [], kind: 'government' }, want)),
  ).toEqual([action]);
});
