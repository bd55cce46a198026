import { STEP_GROUPS, type StepId } from '@kakekomi/law';
import { expect, test } from 'vitest';
import { GATES } from './gates.ts';
import { PLACED_STEPS, placementOf } from './placements.ts';
import { PLAN_STAGES } from './plan.ts';

const id = (text: string): StepId => text as StepId;

test.each(STEP_GROUPS.map((group) => [group]))(
  'a step of the group %s that is not named stands somewhere',
  (group) => {
    const { stage, gates } = placementOf({ id: id('s99-new'), group });
    expect(PLAN_STAGES).toContain(stage);
    for (const gate of gates) expect(Object.keys(GATES)).toContain(gate);
  },
);

test('a new step against the offender, of which nothing is known, is closed to whoever is afraid', () => {
  expect(placementOf({ id: id('s99-new'), group: 'civil' }).gates).toContain('may-write');
});

test('the name of something every object has is no step', () => {
  expect(placementOf({ id: id('constructor'), group: 'support' }).stage).toBe('recovery');
});

test('everything that removes waits for the question', () => {
  for (const name of PLACED_STEPS) {
    const { removes, gates, stage } = placementOf({ id: id(name), group: 'support' });
    if (removes) expect([name, stage]).toEqual([name, 'removal']);
    // Enforcing comes after an order of the court, when lawyers have been asked long since.
    if (removes && name !== 's14-shikko') expect([name, gates.includes('asked-first')]).toEqual([name, true]);
  }
});
