import { describe, expect, test } from 'vitest';
import { type Answers, elementsOf } from './elements-of.ts';
import { stepsFor } from './steps-for.ts';
import { lawOfJapan } from './testing/law-of-japan.ts';

const law = lawOfJapan();

describe('elementsOf', () => {
  test('no answer relates nothing', () => {
    expect(elementsOf({}, law)).toEqual([]);
  });

  test('one question asked once stands in every right that has it', () => {
    const related = elementsOf({ public: 'yes' }, law).map(({ right }) => right.id);
    expect(related).toEqual(['meiyo-kison', 'bujoku']);
  });

  test('the elements that got a yes, and the defences beside them with their answers', () => {
    const answers = { public: 'yes', identified: 'partly', fact: 'yes', truth: 'yes' } as const;
    const [first] = elementsOf(answers, law);
    expect(first?.saidYes.map(({ id }) => id)).toEqual(['public', 'fact']);
    expect(first?.elements.map(({ id, answer }) => [id, answer])).toEqual([
      ['public', 'yes'],
      ['identified', 'partly'],
      ['fact', 'yes'],
      ['lowers', null],
      ['dead', null],
    ]);
    expect(first?.defences.map(({ id, answer }) => [id, answer])).toEqual([
      ['public-interest', null],
      ['public-purpose', null],
      ['truth', 'yes'],
      ['reasonable', null],
    ]);
    expect(first?.right.defencesNote).toContain('意見・論評');
  });

  test.each(['no', 'unknown', 'partly'] as const)('%s is no yes', (answer) => {
    expect(elementsOf({ public: answer }, law)).toEqual([]);
  });

  test('a defence alone relates nothing, and a name of every object is no answer', () => {
    expect(elementsOf({ truth: 'yes' }, law)).toEqual([]);
    expect(elementsOf(JSON.parse('{"__proto__":{"public":"yes"}}') as Answers, law)).toEqual([]);
  });

  test('the answer holds questions and statutes, and no field for a verdict, a chance or a sum', () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key);
        collect(inner);
      }
    };
    const all = law.rights.flatMap(({ elements }) => elements.map(({ id }) => [id, 'yes'] as const));
    collect(elementsOf(Object.fromEntries(all), law));
    expect([...keys].sort()).toEqual(
      [
        ...[
          'amendmentNotRead',
          'answer',
          'articles',
          'civil',
          'complaint',
          'complaintNote',
          'confidence',
          'defences',
        ],
        ...[
          'defencesNote',
          'elements',
          'examples',
          'explanation',
          'from',
          'id',
          'inForce',
          'limits',
          'name',
          'notes',
        ],
        ...[
          'order',
          'penalty',
          'penaltyHistory',
          'prosecution',
          'question',
          'right',
          'saidYes',
          'sides',
          'sources',
        ],
        ...['text', 'textAsOf', 'until', 'why'],
      ].sort(),
    );
  });
});

describe('stepsFor', () => {
  test('sender disclosure is not open for a message between two, and says why', () => {
    const closed = stepsFor({ oneToOne: true }, law).filter(({ open }) => !open);
    expect(closed.map(({ step }) => step.group)).toEqual(Array.from({ length: 10 }, () => 'identify'));
    expect(closed.every(({ why }) => why?.includes('1対1') === true)).toBe(true);
  });

  test.each([
    ['a public post', { oneToOne: false }],
    ['not told', {}],
  ])('%s: nothing is closed', (_why, facts) => {
    expect(stepsFor(facts, law).every(({ open, why }) => open && why === null)).toBe(true);
  });

  test('the steps come in their usual order, safety first', () => {
    expect(stepsFor({}, law)[0]?.step.id).toBe('s01-safety');
  });
});
