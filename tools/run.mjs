// Runs a TypeScript file: `node tools/run.mjs tools/data-check.ts --flag`. Node 20 cannot read TypeScript, so the file is
// bundled with the project's own packages into one module; npm packages and Node's modules stay outside. The bundle is
// kept, and made again only when one of its inputs has changed.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
const thisFile = fileURLToPath(import.meta.url);

/**
 * Bundles `entry` into `outFile` unless that is fresh already; both are paths (relative ones start at the repository).
 * A bin does: `await import(pathToFileURL((await buildEntry({ entry, outFile })).outFile))`.
 * `import.meta.url` in a bundled file keeps meaning that file, wherever the repository lies.
 * @param {{ entry: string, outFile: string, minify?: boolean }} options
 * @returns {Promise<{ outFile: string, rebuilt: boolean }>}
 */
export async function buildEntry({ entry, outFile, minify = false }) {
  const source = resolve(repositoryRoot, entry);
  const target = resolve(repositoryRoot, outFile);
  if (isFresh(source, target, minify)) return { outFile: target, rebuilt: false };
  ensureInstalled();
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: source,
    cwd: repositoryRoot,
    platform: 'node',
    external: (id) => isOutside(id),
    tsconfig: join(repositoryRoot, 'tsconfig.json'),
    transform: { target: 'node20.19' },
    plugins: [keepOwnAddress(target)],
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({
      dir: dirname(target),
      format: 'esm',
      sourcemap: true,
      minify,
      codeSplitting: false,
      entryFileNames: basename(target),
    });
    const inputs = [thisFile, ...(await bundle.watchFiles).filter((file) => !file.includes('\0'))];
    for (const part of output) {
      writeWhole(join(dirname(target), part.fileName), part.type === 'chunk' ? part.code : part.source);
    }
    const stamp = {
      source,
      minify,
      inputs: inputs.map((file) => [relative(repositoryRoot, file), stateOf(file)]),
    };
    writeWhole(`${target}.inputs.json`, JSON.stringify(stamp));
  } finally {
    await bundle.close();
  }
  return { outFile: target, rebuilt: true };
}

/**
 * Bundles `entry` into the cache and runs it in this process, with `args` as its arguments.
 * @param {string} entry
 * @param {readonly string[]} args
 */
export async function runEntry(entry, args) {
  const source = resolve(repositoryRoot, entry);
  const name = relative(repositoryRoot, source)
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '');
  const { outFile } = await buildEntry({
    entry: source,
    outFile: `node_modules/.cache/kakekomi/${name}.mjs`,
  });
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, source, ...args];
  await import(pathToFileURL(outFile).href);
}

/**
 * Node's modules and npm's packages are not bundled; files and the project's own packages are.
 * @param {string} id
 */
function isOutside(id) {
  if (id.startsWith('node:') || builtinModules.includes(id)) return true;
  return !/^(?:[./\0]|[A-Za-z]:[\\/])/.test(id) && !id.startsWith('@kakekomi/');
}

/**
 * A bundled file asks for its own address to find files beside it (`data/`); the bundle lies elsewhere.
 * @param {string} target
 */
function keepOwnAddress(target) {
  return {
    name: 'keep-own-address',
    transform: {
      filter: { code: /\bimport\.meta\.(?:url|dirname|filename)\b/ },
      /** @param {string} code @param {string} id */
      handler(code, id) {
        const address = (file) => {
          const path = relative(dirname(target), file).split('\\').join('/');
          return `new URL(${JSON.stringify(path)}, import.meta.url)`;
        };
        const path = (file) => `process.getBuiltinModule('node:url').fileURLToPath(${address(file)})`;
        const replaced = code.replaceAll(/\bimport\.meta\.(url|dirname|filename)\b/g, (_all, part) =>
          part === 'url' ? `${address(id)}.href` : path(part === 'dirname' ? dirname(id) : id),
        );
        return { code: replaced, map: null }; // lines stay where they are, which is all a stack trace needs
      },
    },
  };
}

/** @param {string} source @param {string} target @param {boolean} minify */
function isFresh(source, target, minify) {
  try {
    statSync(target);
    const stamp = JSON.parse(readFileSync(`${target}.inputs.json`, 'utf8'));
    if (stamp.source !== source || stamp.minify !== minify) return false;
    return stamp.inputs.every(([file, state]) => stateOf(resolve(repositoryRoot, file)) === state);
  } catch {
    return false;
  }
}

/** @param {string} file */
function stateOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}:${size}`;
}

/**
 * Writes beside the file and renames: another process sees the old file or the new one, never half of it.
 * @param {string} file @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === thisFile) {
  const [entry, ...args] = process.argv.slice(2);
  if (entry === undefined) {
    console.error('Name the file to run: node tools/run.mjs tools/data-check.ts');
    process.exitCode = 2;
  } else {
    ensureInstalled();
    await runEntry(entry, args);
  }
}
