/** Faults of records, each found with its place; sound records are tested with the data itself. */
import { describe, expect, test } from 'vitest';
import { parseCountingRules } from './counting-rule.ts';
import { parseDeadlineRule } from './deadline-rule.ts';
import { parseEvidence } from './evidence.ts';
import { checkLaw, lawOf } from './law.ts';
import { parseRight } from './right.ts';
import { parseSources } from './source.ts';
import { parseStep } from './step.ts';
import { dataFile, lawOfJapan } from './testing/law-of-japan.ts';
import { parseTriage } from './triage.ts';
import { parseWording } from './wording.ts';

type Parsed =
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'err';
      readonly problem: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
    };

function faults(parsed: Parsed): readonly string[] {
  return parsed.kind === 'ok'
    ? []
    : parsed.problem.map(({ code, path }) => `${code} ${path.join('/')}`.trim());
}

const changed = (path: string, change: object): unknown => ({ ...(dataFile(path) as object), ...change });

describe('a deadline', () => {
  const FILE = 'law/deadlines/kokuso-kikan.json';

  test.each([
    ['nothing changed', {}, []],
    ['a misspelt key', { artciles: [] }, ['unknown-key artciles']],
    ['no name', { name: undefined }, ['missing-key']],
    ['an empty name', { name: ' ' }, ['empty-text name']],
    ['an id with capitals', { id: 'Kokuso' }, ['bad-id id']],
    ['a category of no list', { category: 'tax' }, ['not-in-list category']],
    ['half a month', { period: { length: 0.5, unit: 'month' } }, ['wrong-type period/length']],
    ['a unit of no list', { period: { length: 6, unit: 'moon' } }, ['not-in-list period/unit']],
    ['no such day', { textAsOf: '2026-02-30' }, ['bad-date textAsOf']],
    [
      'it ends before it starts',
      { inForce: { from: '2026-01-02', until: '2026-01-01' } },
      ['ends-before-it-starts inForce/until'],
    ],
    ['an event of no list', { startsOn: { event: 'sneezed', text: '…' } }, ['not-in-list startsOn/event']],
    ['no source', { sources: [] }, ['no-source sources']],
    ['a source twice', { sources: ['moj', 'moj'] }, ['listed-twice sources/1']],
    ['to be reckoned, with no period', { period: null }, ['cannot-be-reckoned reckoning']],
    ['not to be reckoned, with no reason', { reckoning: 'never' }, ['reason-missing whyNotReckoned']],
    ['two faults at once', { name: '', confidence: 'sure' }, ['empty-text name', 'not-in-list confidence']],
  ])('%s', (_why, change, expected) => {
    expect(faults(parseDeadlineRule(changed(FILE, change)))).toEqual(expected);
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['text', 'x'],
  ])('%s is no record', (_why, value) => {
    expect(faults(parseDeadlineRule(value))[0]).toBe('wrong-type');
  });
});

test.each([
  [
    'a right with no side',
    parseRight(changed('law/rights/bujoku.json', { sides: ['canon'] })),
    'not-in-list sides/0',
  ],
  [
    'a step of no group',
    parseStep(changed('law/steps/s01-safety.json', { group: 'x' })),
    'not-in-list group',
  ],
  [
    'a pattern that is none',
    parseWording(
      changed('law/wording.json', { avoid: [{ pattern: '(', avoid: 'x', why: 'x', instead: 'x' }] }),
    ),
    'bad-pattern avoid/0/pattern',
  ],
  [
    'a triage with no questions',
    parseTriage(changed('law/triage.json', { questions: 3 })),
    'wrong-type questions',
  ],
  [
    'a way of rolling of no list',
    parseCountingRules({ countingRules: [{ ...lawOfJapan().countingRules[0], rollOver: 'x' }] }),
    'not-in-list countingRules/0/rollOver',
  ],
  [
    'evidence with no methods',
    parseEvidence({ principles: [], mistakes: [], keep: [], checklists: [], courtList: { columns: [] } }),
    'missing-key',
  ],
  [
    'an address that is none',
    parseSources({
      sources: { a: { url: 'x', publisher: 'x', basis: 'official', seenOn: '2026-11-23', finding: 'x' } },
    }),
    'url-not-absolute sources/a/url',
  ],
  ['sources as a list', parseSources({ sources: [] }), 'wrong-type sources'],
])('%s', (_why, parsed, expected) => {
  expect(faults(parsed)).toContain(expected);
});

test('between records: whatever is named and not there, or there twice', () => {
  const law = lawOfJapan();
  const [right] = law.rights;
  const broken = lawOf({
    ...law,
    countingRules: law.countingRules.filter(({ id }) => id !== 'keiso-55'),
    deadlines: [
      ...law.deadlines.filter(({ id }) => id !== 'fuho-3y'),
      ...law.deadlines.filter(({ id }) => id === 'koso'),
    ],
    steps: law.steps.filter(({ id }) => id !== 's56-koso'),
    rights:
      right === undefined
        ? []
        : [
            right,
            {
              ...right,
              id: 'other' as typeof right.id,
              elements: right.elements.map((e) => ({ ...e, question: 'x' })),
            },
          ],
    sources: new Map([...law.sources].filter(([id]) => id !== 'minso95-osk')),
  });
  const codes = new Set(checkLaw(broken).map(({ code }) => code));
  expect([...codes].sort()).toEqual(
    [
      'duplicate-id',
      'no-such-counting-rule',
      'no-such-deadline',
      'no-such-source',
      'no-such-step',
      'two-questions-one-id',
    ].sort(),
  );
});

describe('an id that is given twice', () => {
  const law = lawOfJapan();
  const { triage, evidence } = law;
  const twice = <T>(list: readonly T[]): readonly T[] => [...list, ...list.slice(0, 1)];

  test.each([
    ['a question of triage', { triage: { ...triage, questions: twice(triage.questions) } }],
    ['what an answer changes', { triage: { ...triage, changes: twice(triage.changes) } }],
    ['a principle of evidence', { evidence: { ...evidence, principles: twice(evidence.principles) } }],
    ['a way to keep', { evidence: { ...evidence, methods: twice(evidence.methods) } }],
    ['a checklist', { evidence: { ...evidence, checklists: twice(evidence.checklists) } }],
    ['what to keep of a thing', { evidence: { ...evidence, keep: twice(evidence.keep) } }],
    ['a right', { rights: twice(law.rights) }],
  ])('%s', (_why, change) => {
    expect(checkLaw(lawOf({ ...law, ...change })).map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  test('a question and a right may be called alike, since nobody asks for one by the other', () => {
    const [right] = law.rights;
    const [question, ...more] = triage.questions;
    if (right === undefined || question === undefined) throw new Error('no record');
    const questions = [{ ...question, id: right.id }, ...more];
    expect(checkLaw(lawOf({ ...law, triage: { ...triage, questions } }))).toEqual([]);
  });
});
