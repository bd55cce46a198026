// `npm run bench`: every benchmark in bench/, one after another, since they would disturb each other;
// `npm run bench -- calendar` runs only those whose name contains a given word.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const all = readdirSync(join(repositoryRoot, 'bench'))
  .filter((name) => /^[a-z].*(?<!\.test|\.d)\.ts$/.test(name))
  .toSorted();
const chosen = all.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

ensureInstalled();
if (chosen.length === 0) {
  console.error(
    `No benchmark is called that. There are: ${all.map((name) => name.replace('.ts', '')).join(', ')}`,
  );
  process.exitCode = 1;
}
for (const name of chosen) {
  console.log(`\n── ${name.replace('.ts', '')}`);
  const run = spawnSync(process.execPath, [join(repositoryRoot, 'tools', 'run.mjs'), `bench/${name}`], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
