/** The case a plan is asked for: a kept case file, or a situation by itself. */
import { type CaseFile, EMPTY_CASE, parseCaseFileText } from '@kakekomi/casefile';
import { err, ok, type Result } from '@kakekomi/kernel';
import type { Io } from './io.ts';
import type { ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';
import { situationGiven } from './situation-given.ts';

/** From `--case`, or from `--situation` or its options; a sealed file has to be opened first. */
export async function caseGiven(options: ReadOptions, io: Io): Promise<Result<CaseFile, CliProblem>> {
  const path = options.values.get('case')?.[0];
  if (path === undefined) {
    const situation = await situationGiven(options, io);
    return situation.kind === 'err' ? situation : ok({ ...EMPTY_CASE, situation: situation.value });
  }
  const others = [...options.values.keys(), ...options.flags].filter((name) => !BESIDE_CASE.includes(name));
  const [other] = others;
  if (other !== undefined) return err({ code: 'case-and-options', option: `--${other}` });
  const text = await io.readText(path);
  if (text === null) return err({ code: 'case-unreadable' });
  // https://age-encryption.org/v1, also in its armoured form.
  if (/^(?:age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/.test(text))
    return err({ code: 'case-sealed' });
  const parsed = parseCaseFileText(text);
  return parsed.kind === 'ok' ? parsed : err({ code: 'case-malformed', problem: parsed.problem });
}

const BESIDE_CASE: readonly string[] = ['case', 'at', 'json'];
