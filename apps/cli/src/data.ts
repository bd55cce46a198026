/** The directory's records from disk. */
import { type Dataset, faultLine } from '@kakekomi/dataset';
import { err, ok, type Result } from '@kakekomi/kernel';
import type { Io } from './io.ts';
import type { CliProblem } from './problem.ts';

const FAULTS_SHOWN = 5;

/** Everything under `data/`, or the first faults that keep it from being read. */
export async function loadDataset(io: Io): Promise<Result<Dataset, CliProblem>> {
  const read = await io.readData();
  if (read.kind === 'ok') return ok(read.value);
  return err({ code: 'data-unreadable', faults: read.problem.slice(0, FAULTS_SHOWN).map(faultLine) });
}
