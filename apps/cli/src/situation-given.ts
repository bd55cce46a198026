/** The situation a command is asked about. */
import { parseSituation, type Situation } from '@kakekomi/casefile';
import { err, ok, type Result } from '@kakekomi/kernel';
import { SITUATION_OPTIONS } from './commands.ts';
import type { Io } from './io.ts';
import type { ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';
import { situationValues } from './situation-options.ts';

/** From a file or the standard input, or from the options; never a mixture, so that it is plain what was asked. */
export async function situationGiven(options: ReadOptions, io: Io): Promise<Result<Situation, CliProblem>> {
  const path = options.values.get('situation')?.[0];
  const values = path === undefined ? situationValues(options) : await valuesOfFile(path, options, io);
  if (values.kind === 'err') return values;
  const parsed = parseSituation(values.value);
  return parsed.kind === 'ok' ? parsed : err({ code: 'situation-malformed', faults: parsed.problem });
}

async function valuesOfFile(
  path: string,
  options: ReadOptions,
  io: Io,
): Promise<Result<unknown, CliProblem>> {
  const mixed = SITUATION_OPTIONS.find(({ name }) => options.flags.has(name) || options.values.has(name));
  if (mixed !== undefined) return err({ code: 'situation-and-options', option: `--${mixed.name}` });
  const text = await io.readText(path);
  if (text === null) return err({ code: 'situation-unreadable' });
  try {
    // Editors of Windows put a mark before the text.
    return ok(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch {
    return err({ code: 'situation-not-json' });
  }
}
