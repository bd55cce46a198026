// `npm run check`: everything that can be verified without running the program. Each check runs even when one before it
// failed, so that one run tells all; `npm run check -- floors types` runs only those whose name contains a word given.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false'];
const run = (...given) => ['tools/run.mjs', ...given];

const checks = [
  { name: 'types, pure floors', command: [...tsc, '-p', 'tsconfig.pure.json'] },
  { name: 'types, everything', command: [...tsc, '-p', 'tsconfig.json'] },
  { name: 'lint and format', command: ['tools/lint.mjs'], note: lintNote() },
  { name: 'floors', command: run('tools/check-floors.ts') },
  { name: 'rings', command: run('tools/check-floors.ts', '--rings') },
  { name: 'strays', command: run('tools/check-strays.ts') },
  { name: 'data', command: run('tools/data-check.ts') },
  { name: 'sizes', command: run('tools/check-sizes.ts'), showsOutput: true },
];

ensureInstalled();
const words = process.argv.slice(2);
const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`No check is called that. There are: ${checks.map(({ name }) => name).join(' · ')}`);
  process.exitCode = 1;
}
let failed = 0;
for (const { name, command, showsOutput = false, note = '' } of chosen) {
  const start = performance.now();
  const { code, output } = await outcomeOf(command);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  console.log(`${code === 0 ? '✓' : '✗'} ${seconds}  ${name}${note}`);
  if (code !== 0) failed += 1;
  if (code !== 0 || showsOutput) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
}
if (failed > 0) {
  console.log(`${failed} of ${chosen.length} checks found something to mend.`);
  process.exitCode = 1;
}

/**
 * Runs one Node command to its end, both of its outputs in the order they came.
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
function outcomeOf(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (part) => {
      output += part;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function lintNote() {
  const isThere = existsSync(join(repositoryRoot, 'node_modules', '@biomejs', 'cli-linux-x64', 'biome'));
  return isThere ? '' : ' (skipped: Biome has no binary installed for this system; CI runs it on Linux)';
}
