/** The case that a command is asked about: a kept case file, sealed or plain, or a situation by itself. */
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type OpenCaseFileProblem, openCaseFile } from '@kakekomi/sealing';
import { SITUATION_OPTIONS } from './commands.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import type { ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';
import { situationGiven } from './situation-given.ts';

/**
 * From `--case`, or from `--situation` or its options; never a mixture, so that it is plain what was asked. The passphrase
 * of a sealed file is asked for once, and only where the file needs one.
 */
export async function caseGiven(options: ReadOptions, io: Io): Promise<Result<CaseFile, CliProblem>> {
  const path = options.values.get('case')?.[0];
  if (path === undefined) {
    const situation = await situationGiven(options, io);
    return situation.kind === 'err' ? situation : ok({ ...EMPTY_CASE, situation: situation.value });
  }
  const names = ['situation', ...SITUATION_OPTIONS.map(({ name }) => name)];
  const mixed = names.find((name) => options.flags.has(name) || options.values.has(name));
  if (mixed !== undefined) return err({ code: 'case-and-options', option: `--${mixed}` });
  const bytes = await io.readBytes(path);
  if (bytes === null) return err({ code: 'case-unreadable' });
  const plain = await openCaseFile(bytes, null);
  if (plain.kind === 'ok') return plain;
  if (plain.problem.code !== 'passphrase-needed') return err(problemOf(plain.problem));
  const opened = await openCaseFile(bytes, await io.passphrase(JA.passphrase));
  return opened.kind === 'ok' ? opened : err(problemOf(opened.problem));
}

function problemOf(problem: OpenCaseFileProblem): CliProblem {
  if ('path' in problem) return { code: 'case-malformed', problem };
  if (problem.code === 'passphrase-needed') return { code: 'case-sealed' };
  return { code: 'case-not-opened', why: problem.code };
}
