/** The law and the platforms of the real data, for tests that look at every page of the guide. Never shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '@kakekomi/kernel';
import {
  lawOf,
  parseCountingRules,
  parseDeadlineRule,
  parseEvidence,
  parseRight,
  parseSources,
  parseStep,
  parseTriage,
  parseWording,
} from '@kakekomi/law';
import { parseAccessProvider, parsePlatform } from '@kakekomi/platforms';
import type { GuideData } from '../guide-data.ts';

const DATA = fileURLToPath(new URL('../../../../../data/', import.meta.url));

/** Every record of `data/law` and `data/platforms`. */
export function realGuide(): GuideData {
  const one = <T>(path: string, parse: (value: unknown) => Result<T, unknown>): T =>
    sure(parse(read(path)), path);
  const all = <T>(folder: string, parse: (value: unknown) => Result<T, unknown>): readonly T[] =>
    names(folder).map((name) => one(`${folder}/${name}`, parse));
  const evidence: unknown = Object.assign(
    {},
    ...names('law/evidence').map((name) => read(`law/evidence/${name}`)),
  );
  return {
    law: lawOf({
      countingRules: one('law/counting-rules.json', parseCountingRules),
      deadlines: all('law/deadlines', parseDeadlineRule),
      rights: all('law/rights', parseRight),
      steps: all('law/steps', parseStep),
      evidence: sure(parseEvidence(evidence), 'evidence'),
      triage: one('law/triage.json', parseTriage),
      wording: one('law/wording.json', parseWording),
      sources: one('law/sources.json', parseSources),
    }),
    platforms: all('platforms', parsePlatform),
    accessProviders: all('platforms/access-providers', parseAccessProvider),
  };
}

function names(folder: string): readonly string[] {
  return readdirSync(join(DATA, folder))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function read(path: string): object {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8')) as object;
}

function sure<T>(result: Result<T, unknown>, where: string): T {
  if (result.kind === 'err') throw new Error(`cannot read ${where}: ${JSON.stringify(result.problem)}`);
  return result.value;
}
