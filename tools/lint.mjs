// Lint and format with Biome: `node tools/lint.mjs` checks, `--write` mends what can be mended; paths may follow.
// Biome comes as its Linux binary only (docs/decisions/0008); elsewhere this says so and lets the other checks go on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

ensureInstalled();
const biome = join(repositoryRoot, 'node_modules', '@biomejs', 'cli-linux-x64', 'biome');
const given = process.argv.slice(2);
if (existsSync(biome)) {
  const paths = given.filter((argument) => argument !== '--write');
  const options = given.includes('--write') ? ['--write'] : ['--error-on-warnings'];
  const result = spawnSync(
    biome,
    ['check', ...options, '--max-diagnostics=60', '--diagnostic-level=warn', ...paths],
    {
      cwd: repositoryRoot,
      stdio: 'inherit',
    },
  );
  process.exitCode = result.status ?? 1;
} else {
  console.log(
    'Biome has no binary installed for this system: lint and format were skipped. CI runs them on Linux.',
  );
}
