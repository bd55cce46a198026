/** What a command gives back: an exit code, or a problem that `run` puts into words. */
import type { Result } from '@kakekomi/kernel';
import type { CliProblem, ExitCode } from './problem.ts';

export type Answer = Result<ExitCode, CliProblem>;
