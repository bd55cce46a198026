import { expect, test } from 'vitest';
import type { SerializedError, TestModule } from 'vitest/node';
import { closingLine, countRun } from './reporter.ts';

type Part = Pick<TestModule, 'children' | 'errors'>;

const fault: SerializedError = { message: 'a fault' };

/** As much of a finished file as the count looks at. */
function finished(
  states: readonly string[],
  errors: readonly SerializedError[] = [],
  suiteErrors = errors,
): Part {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  const suites = suiteErrors.length > 0 ? [{ errors: () => suiteErrors }] : [];
  return {
    errors: () => errors,
    children: { allTests: () => tests, allSuites: () => suites },
  } as unknown as Part;
}

test.each([
  ['all is well', [finished(['passed', 'passed'])], [], '2 passed, 0 failed'],
  ['a test fails', [finished(['passed', 'failed'])], [], '1 passed, 1 failed'],
  ['a skipped test is told', [finished(['passed', 'skipped'])], [], '1 passed, 0 failed, 1 skipped'],
  ['a test that never ended is not passed', [finished(['pending'])], [], '0 passed, 0 failed, 1 skipped'],
  ['a file that cannot be loaded has failed', [finished([], [fault], [])], [], '0 passed, 1 failed'],
  ['so has a broken beforeAll', [finished(['skipped'], [], [fault])], [], '0 passed, 1 failed, 1 skipped'],
  ['so has an error outside every test', [finished(['passed'])], [fault], '1 passed, 1 failed'],
  ['nothing ran', [], [], '0 passed, 0 failed'],
])('%s', (_why, modules, unhandled, line) => {
  expect(closingLine(countRun(modules, unhandled))).toBe(line);
});
