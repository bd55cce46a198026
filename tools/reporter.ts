import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** How a test run ended. */
export interface RunCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The closing line of a run: `12 passed, 0 failed`, and the skipped where there are any. */
export function closingLine({ passed, failed, skipped }: RunCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts tests; a file that could not be loaded and an error outside every test count as failed ones, so that
 * `0 failed` is never written over a run that went wrong.
 */
export function countRun(
  modules: ReadonlyArray<Pick<TestModule, 'children' | 'errors'>>,
  unhandled: readonly SerializedError[],
): RunCount {
  let passed = 0;
  let failed = unhandled.length;
  let skipped = 0;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'failed') failed += 1;
      else skipped += 1;
    }
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
  }
  return { passed, failed, skipped };
}

/** Prints the closing line when the process ends, after everything that other reporters have to say. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const line = closingLine(countRun(modules, unhandled));
    process.once('exit', () => writeSync(1, `${line}\n`));
  }
}
