/** The law and the holidays of the repository's own data files, for tests and benchmarks. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Holidays, type PlainDate, parseHolidayRecords, parsePlainDate } from '@kakekomi/calendar';
import type { Result } from '@kakekomi/kernel';
import { parseCountingRules } from '../counting-rule.ts';
import { parseDeadlineRule } from '../deadline-rule.ts';
import { parseEvidence } from '../evidence.ts';
import { type Law, lawOf } from '../law.ts';
import { parseRight } from '../right.ts';
import { parseSources } from '../source.ts';
import { parseStep } from '../step.ts';
import { parseTriage } from '../triage.ts';
import { parseWording } from '../wording.ts';

const DATA = new URL('../../../../data/', import.meta.url);

/** One JSON file below `data/`. */
export function dataFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, DATA), 'utf8')) as unknown;
}

/** The JSON files of a folder below `data/`, by name. */
export function dataFolder(path: string): readonly { readonly name: string; readonly value: unknown }[] {
  const names = readdirSync(fileURLToPath(new URL(path, DATA))).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ name, value: dataFile(`${path}/${name}`) }));
}

/** The evidence files joined, as `parseEvidence` takes them. */
export function evidenceFiles(): unknown {
  return Object.assign({}, ...dataFolder('law/evidence').map(({ value }) => value)) as unknown;
}

let law: Law | null = null;

/** Throws when a file is malformed, which the tests of the data report more kindly. */
export function lawOfJapan(): Law {
  law ??= lawOf({
    countingRules: sure(parseCountingRules(dataFile('law/counting-rules.json'))),
    deadlines: dataFolder('law/deadlines').map(({ value }) => sure(parseDeadlineRule(value))),
    rights: dataFolder('law/rights').map(({ value }) => sure(parseRight(value))),
    steps: dataFolder('law/steps').map(({ value }) => sure(parseStep(value))),
    evidence: sure(parseEvidence(evidenceFiles())),
    triage: sure(parseTriage(dataFile('law/triage.json'))),
    wording: sure(parseWording(dataFile('law/wording.json'))),
    sources: sure(parseSources(dataFile('law/sources.json'))),
  });
  return law;
}

let holidays: Holidays | null = null;

/** Japan's holidays, 2015–2050. */
export function holidaysOfJapan(): Holidays {
  holidays ??= sure(parseHolidayRecords(dataFile('holidays/japan.json')));
  return holidays;
}

/** A day that a test is sure of. */
export function day(text: string): PlainDate {
  return sure(parsePlainDate(text));
}

/** The value of a result that a test is sure of. */
export function sure<T, P>(result: Result<T, P>): T {
  if (result.kind === 'err') throw new Error(JSON.stringify(result.problem));
  return result.value;
}
