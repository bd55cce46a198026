// Makes sure that what package-lock.json asks for is installed, before any tool that needs it runs.
// Uses only what Node brings, since nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

/**
 * True when a Node of this version ("20.19.1") can run the project.
 * @param {string} version
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * Names the first package that is missing under `root`, or installed in another version than the lockfile says; null
 * when all is well. Compares the two lockfiles' contents, since a checkout changes dates without changing anything.
 * @param {string} root
 */
export function firstMissingPackage(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (wanted === null) return existsSync(join(root, 'node_modules')) ? null : 'node_modules';
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'node_modules';
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith('node_modules/') || entry.link === true) continue;
    const found = installed[path];
    // An optional package of another operating system is in the lockfile and, rightly, not on this disk.
    if (found === undefined && (entry.optional === true || entry.devOptional === true)) continue;
    if (found === undefined || found.version !== entry.version) return path.slice('node_modules/'.length);
  }
  return null;
}

/** Installs what is missing with `npm ci`; ends the process with a plain message when that cannot work. */
export function ensureInstalled() {
  if (!isNodeNewEnough(process.versions.node)) {
    stop(
      `Kakekomi needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
    );
  }
  if (firstMissingPackage(repositoryRoot) === null) return;
  const command = existsSync(join(repositoryRoot, 'package-lock.json')) ? 'ci' : 'install';
  console.error(
    `Installing what package-lock.json lists (npm ${command}); this happens once and takes about a minute.`,
  );
  const result = spawnSync('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: repositoryRoot,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    stop(`npm ${command} did not succeed. Its message is above; then run the same command again.`);
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
