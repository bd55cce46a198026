// Builds what has changed: the site, the server, the command line. `--export` writes the site alone to export/, ready for
// any CDN; `--site` builds only the site; `--force` builds even what is fresh.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { buildEntry } from './run.mjs';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
const siteFolder = join(repositoryRoot, 'apps', 'web', 'dist');
const stampFile = join(repositoryRoot, 'node_modules', '.cache', 'kakekomi', 'site.stamp');
/** What the site is made of: change one of these and it is built again. */
const siteInputs = [
  'apps/web',
  'packages',
  'data',
  'tools',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
];

/**
 * Builds the static site into apps/web/dist unless it is fresh; apps/web/build.mjs knows how.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ folder: string, rebuilt: boolean }>}
 */
export async function ensureSite({ force = false } = {}) {
  const stamp = stampOf(siteInputs);
  if (!force && isSiteStamped(stamp)) return { folder: siteFolder, rebuilt: false };
  ensureInstalled();
  rmSync(stampFile, { force: true });
  await buildSiteInto(siteFolder);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return { folder: siteFolder, rebuilt: true };
}

/** Bundles the server when stale; gives the file to import. */
export async function ensureServer() {
  return await buildEntry({ entry: 'apps/server/src/main.ts', outFile: 'apps/server/dist/main.mjs' });
}

/** Bundles the command line when stale; its bin does the same on its own. */
export async function ensureCommandLine() {
  return await buildEntry({ entry: 'apps/cli/src/main.ts', outFile: 'apps/cli/dist/main.mjs' });
}

/** @param {string} outDir */
async function buildSiteInto(outDir) {
  const { buildSite } = await import(pathToFileURL(join(repositoryRoot, 'apps', 'web', 'build.mjs')).href);
  await buildSite({ outDir });
  if (!existsSync(join(outDir, 'index.html')))
    throw new Error(`the build wrote no index.html into ${outDir}`);
}

/** @param {string} stamp */
function isSiteStamped(stamp) {
  try {
    return existsSync(join(siteFolder, 'index.html')) && readFileSync(stampFile, 'utf8') === stamp;
  } catch {
    return false;
  }
}

/**
 * One hash over names, sizes and times of everything under `paths`; tests and built files do not count.
 * @param {readonly string[]} paths
 */
function stampOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const state = statSync(path);
    if (state.isDirectory()) {
      for (const name of readdirSync(path).toSorted()) {
        if (name !== 'node_modules' && name !== 'dist' && !name.startsWith('.')) add(join(path, name));
      }
    } else if (!/\.(?:test|slow|browser)\.tsx?$/.test(path)) {
      hash.update(`${relative(repositoryRoot, path)} ${state.size} ${state.mtimeMs}\n`);
    }
  };
  // Who runs this copy stands on every page (apps/web/build.mjs reads it).
  hash.update(process.env.KAKEKOMI_OPERATOR ?? '');
  // A page believes a device's clock for some weeks from the day of its build: each day has a build of its own.
  hash.update(process.env.SOURCE_DATE_EPOCH ?? new Date().toISOString().slice(0, 10));
  for (const path of paths) if (existsSync(join(repositoryRoot, path))) add(join(repositoryRoot, path));
  return hash.digest('hex');
}

/** @param {string} name @param {() => Promise<{ rebuilt: boolean }>} build */
async function report(name, build) {
  const start = performance.now();
  const { rebuilt } = await build();
  console.log(
    `${name}: ${rebuilt ? `built in ${((performance.now() - start) / 1000).toFixed(1)} s` : 'fresh'}`,
  );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const options = process.argv.slice(2);
  const force = options.includes('--force');
  ensureInstalled();
  if (options.includes('--export')) {
    const folder = join(repositoryRoot, 'export');
    rmSync(folder, { recursive: true, force: true });
    await buildSiteInto(folder);
    console.log('The whole site is in export/. Any web server or CDN can serve that folder as it is.');
  } else {
    await report('site', () => ensureSite({ force }));
    if (!options.includes('--site')) {
      await report('server', ensureServer);
      await report('command line', ensureCommandLine);
    }
  }
}
