import { type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { type CaseFile, EMPTY_CASE, withFacts } from '@kakekomi/casefile';
import { answerIntake, INTAKE, QUESTION_IDS } from '@kakekomi/guidance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeBack } from './take-back.ts';

const told = (...answers: readonly (readonly [string, string])[]): CaseFile =>
  answers.reduce((of, [id, choice]) => answerIntake(of, id, choice), EMPTY_CASE);
const at = ((): LocalMoment => {
  const parsed = parseLocalMoment('2026-11-24T10:00');
  if (parsed.kind === 'err') throw new Error('a test with a wrong moment');
  return parsed.value;
})();

test('takes what the answer wrote, and nothing else', () => {
  expect(takeBack(told(['danger', 'no'], ['whose', 'victim'], ['goal', 'remove']), 'goal')).toEqual(
    told(['danger', 'no'], ['whose', 'victim']),
  );
});

test('a harm that another answer told as well stays', () => {
  const both = told(['sexual', 'yes'], ['kind', 'insult']);
  expect(takeBack(both, 'kind').situation.harms).toEqual(['sexual-image']);
});

test('what did not come from the answer stays', () => {
  const day = '2026-10-01';
  const base = answerIntake(EMPTY_CASE, 'when-noticed', day);
  const noticed = base.facts.noticed;
  const elsewhere = withFacts(told(['money', 'yes']), { noticed });
  expect(takeBack(elsewhere, 'money')).toEqual({ ...EMPTY_CASE, facts: { noticed } });
});

test('a question that was not answered changes nothing', () => {
  const some = told(['danger', 'no']);
  expect(takeBack(some, 'mind')).toBe(some);
});

test('whatever was answered, taking one back is as if it had never been told', () => {
  const choices = INTAKE.map(({ id, question }) =>
    fc.constantFrom(...question(at).choices.map((choice) => [id, choice.id] as const), null),
  );
  fc.assert(
    fc.property(fc.tuple(...choices), fc.constantFrom(...QUESTION_IDS), (all, id) => {
      const given = all.flatMap((each) => (each === null ? [] : [each]));
      const without = given.filter(([question]) => question !== id);
      expect(takeBack(told(...given), id)).toEqual(told(...without));
    }),
    { numRuns: 200 },
  );
});
