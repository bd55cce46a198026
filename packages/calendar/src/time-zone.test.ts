/** The device's zone never matters: the same questions in processes of other zones, answer for answer. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleText } from './testing/bundle.ts';
import { scheduleText } from './testing/schedule-texts.ts';
import { answerQuestions, type ZoneQuestion } from './testing/zone-questions.ts';

const SEED = { seed: 20_261_123 };
const texts = fc.sample(scheduleText, { ...SEED, numRuns: 300 });
const instants = fc.sample(fc.integer({ min: Date.UTC(2015, 1), max: Date.UTC(2050, 1) }), {
  ...SEED,
  numRuns: 1500,
});
const questions: readonly ZoneQuestion[] = texts.map((schedule, index) => ({
  schedule,
  instants: instants.slice(index * 5, index * 5 + 5),
}));

describe('the same answers in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-zone-'));
  const file = join(folder, 'zone.mjs');

  beforeAll(async () => {
    writeFileSync(file, await bundleText('./zone.entry.ts', false));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['a server', 'UTC', 0],
    ['a zone with summer time', 'America/New_York', 300],
    ['the first zone to see a day', 'Pacific/Kiritimati', 640],
    ['Japan itself', 'Asia/Tokyo', -540],
  ])('%s: %s', (_why, zone, offsetIn1970) => {
    const run = spawnSync(process.execPath, [file], {
      input: JSON.stringify(questions),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const said = JSON.parse(run.stdout) as { readonly offset: number; readonly answers: unknown };
    // Proves that the process was in that zone at all.
    expect(said.offset).toBe(offsetIn1970);
    expect(said.answers).toEqual(JSON.parse(JSON.stringify(answerQuestions(questions))));
  });
});
