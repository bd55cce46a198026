/** `kakekomi plan`: the way from now on for a situation or a kept case. */
import { encodePlan, plan as planOf } from '@kakekomi/guidance';
import { ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { caseGiven } from './case-given.ts';
import { loadDataset } from './data.ts';
import type { Io } from './io.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { printPlan } from './print-plan.ts';
import { EXIT } from './problem.ts';

/** Runs the command; whatever has been told so far, there is a plan. */
export async function plan(options: ReadOptions, io: Io): Promise<Answer> {
  const caseFile = await caseGiven(options, io);
  if (caseFile.kind === 'err') return caseFile;
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const { listings, builtOn, holidays, law, platformRecords } = dataset.value;
  const directory = { listings, builtOn };
  const asked = {
    caseFile: caseFile.value,
    at: at.value,
    directory,
    holidays,
    law,
    platforms: platformRecords,
  };
  const answer = planOf(asked);
  if (options.flags.has('json')) io.out(JSON.stringify(encodePlan(answer, law, at.value), null, 2));
  else printPlan(answer, at.value, io);
  return ok(EXIT.ok);
}
