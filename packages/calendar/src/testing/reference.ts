/** The reference library's answers, asked for in a process of its own: it reads the clock's zone from its process. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LocalMinute, LocalMoment } from '../local-moment.ts';

export interface ReferenceQuestion {
  readonly schedule: string;
  readonly moments: readonly LocalMoment[];
}

/** Open or not, and the next change within 400 days (null: none). */
export type ReferenceAnswer = readonly [open: boolean, change: LocalMinute | null];

export const REFERENCE_HORIZON_DAYS = 400;

/** One list of answers a question, in order. Throws when the library cannot read one of the schedules. */
export function askReference(
  questions: readonly ReferenceQuestion[],
): readonly (readonly ReferenceAnswer[])[] {
  const child = fileURLToPath(new URL('./reference-child.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [child], {
    input: JSON.stringify(questions),
    env: { ...process.env, TZ: 'Asia/Tokyo' },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as readonly (readonly ReferenceAnswer[])[];
}
