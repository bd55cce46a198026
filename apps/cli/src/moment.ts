/** The moment a command is asked about: `--at`, or Japan's clock now. */
import { type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { err, type Result } from '@kakekomi/kernel';
import type { Io } from './io.ts';
import type { ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';

/** Reads `--at` as Japan's wall clock; the clock itself is read only where it was not given. */
export function momentGiven(options: ReadOptions, io: Io): Result<LocalMoment, CliProblem> {
  const typed = options.values.get('at')?.[0];
  if (typed === undefined) return { kind: 'ok', value: io.now() };
  const parsed = parseLocalMoment(typed.normalize('NFKC').trim());
  return parsed.kind === 'ok' ? parsed : err({ code: 'moment-malformed', why: parsed.problem });
}
