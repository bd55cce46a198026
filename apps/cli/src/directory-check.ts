/** `kakekomi directory check`: every record read and checked; each fault names file, line and the mend. */
import { faultLine } from '@kakekomi/dataset';
import { ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import type { ReadOptions } from './options.ts';
import { EXIT } from './problem.ts';

/** Runs the command; exit code 1 when there are faults. */
export async function directoryCheck(options: ReadOptions, io: Io): Promise<Answer> {
  const read = await io.readData();
  const faults = read.kind === 'ok' ? [] : read.problem;
  if (options.flags.has('json')) io.out(JSON.stringify({ faults }, null, 2));
  else if (read.kind === 'ok') io.out(JA.check.fine(read.value.services.length, read.value.places.length));
  else io.out([...faults.map(faultLine), JA.check.faults(faults.length)].join('\n'));
  return ok(faults.length === 0 ? EXIT.ok : EXIT.nothingFound);
}
