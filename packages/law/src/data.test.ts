/** Every record of `data/law`: it parses, fits its schema, names only what exists, and keeps what was doubtful marked. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { computePeriod } from './compute-period.ts';
import { parseCountingRules } from './counting-rule.ts';
import { parseDeadlineRule } from './deadline-rule.ts';
import { parseEvidence } from './evidence.ts';
import { checkLaw, citations } from './law.ts';
import { parseRight } from './right.ts';
import { parseSources } from './source.ts';
import { parseStep } from './step.ts';
import {
  dataFile,
  dataFolder,
  day,
  evidenceFiles,
  holidaysOfJapan,
  lawOfJapan,
} from './testing/law-of-japan.ts';
import { parseTriage } from './triage.ts';
import { parseWording } from './wording.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const schemaOf = (name: string) => ajv.compile(dataFile(`schema/law-${name}.schema.json`) as object);

describe.each([
  ['deadlines', 'deadline', parseDeadlineRule, 34],
  ['rights', 'right', parseRight, 24],
  ['steps', 'step', parseStep, 33],
] as const)('data/law/%s', (folder, schema, parse, atLeast) => {
  const fits = schemaOf(schema);
  const files = dataFolder(`law/${folder}`);

  test('all are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(files)('$name', ({ name, value }) => {
    const parsed = parse(value);
    expect(parsed.kind === 'err' ? parsed.problem : []).toEqual([]);
    if (parsed.kind === 'ok') expect(`${parsed.value.id}.json`).toBe(name);
    fits(value);
    expect(fits.errors ?? []).toEqual([]);
  });
});

test.each([
  ['counting-rules', parseCountingRules],
  ['triage', parseTriage],
  ['wording', parseWording],
  ['sources', parseSources],
] as const)('data/law/%s.json', (name, parse) => {
  const value = dataFile(`law/${name}.json`);
  const parsed = parse(value);
  expect(parsed.kind === 'err' ? parsed.problem : []).toEqual([]);
  const fits = schemaOf(name);
  fits(value);
  expect(fits.errors ?? []).toEqual([]);
});

test('data/law/evidence', () => {
  const parsed = parseEvidence(evidenceFiles());
  expect(parsed.kind === 'err' ? parsed.problem : []).toEqual([]);
  const fits = schemaOf('evidence');
  for (const { value } of dataFolder('law/evidence')) expect(fits(value)).toBe(true);
});

describe('together', () => {
  const law = lawOfJapan();

  test('every id that is named exists', () => {
    expect(checkLaw(law)).toEqual([]);
  });

  test('every source is leaned on, and none official lacks an address', () => {
    const cited = new Set(citations(law).flatMap(({ sources }) => sources));
    expect([...law.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
    const unaddressed = [...law.sources.values()].filter(
      ({ basis, url }) => basis === 'official' && url === null,
    );
    expect(unaddressed).toEqual([]);
  });

  test('what rests on no source at all is never called sure', () => {
    const sure = citations(law).filter(({ sources }) =>
      sources.every((id) => law.sources.get(id)?.basis === 'unsourced'),
    );
    const high = new Set(
      [...law.countingRules, ...law.deadlines, ...law.rights, ...law.steps].flatMap(({ id, confidence }) =>
        confidence === 'high' ? [id as string] : [],
      ),
    );
    expect(sure.filter(({ record }) => high.has(record))).toEqual([]);
  });

  test('records that cite 情プラ法 say that the act of 2026-07-17 has not been read', () => {
    const citing = [...law.deadlines, ...law.steps].filter(({ articles }) =>
      articles.some((a) => a.includes('情プラ法')),
    );
    expect(citing.length).toBeGreaterThan(8);
    expect(
      citing.filter(({ amendmentNotRead, textAsOf }) => amendmentNotRead === null || textAsOf > '2026-07-16'),
    ).toEqual([]);
  });

  test('what could not be confirmed is not reckoned', () => {
    const never = law.deadlines
      .filter(({ reckoning }) => reckoning === 'never')
      .map(({ id }) => id as string);
    expect(never).toEqual(
      expect.arrayContaining([
        'teikyo-kokoku',
        'naiyo-hozon',
        'kokuso-torikeshi',
        'saibanjo-seikyu',
        'hozen-torihiki',
      ]),
    );
    const reckoned = law.deadlines.filter(
      ({ reckoning }) => reckoning === 'automatic' || reckoning === 'on-request',
    );
    for (const { id } of reckoned) {
      const found = computePeriod({ rule: id, start: day('2026-11-23') }, law, holidaysOfJapan());
      expect(found.kind, id).toBe('ok');
    }
  });

  test('no telephone number is kept here: they live in the directory and grow old', () => {
    const files = ['rights', 'steps', 'deadlines', 'evidence'].flatMap((folder) =>
      dataFolder(`law/${folder}`),
    );
    const texts = [...files.map(({ value }) => value), dataFile('law/triage.json')];
    expect(texts.filter((value) => /0\d{1,3}-\d{2,4}-\d{3,4}|#\d{4}/.test(JSON.stringify(value)))).toEqual(
      [],
    );
  });
});
