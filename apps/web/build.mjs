// Builds the site: `node apps/web/build.mjs [folder]`, or `buildSite({ outDir })` from tools/build.mjs. The work is in
// src/build/, which is TypeScript and is bundled first, since Node 20 cannot read it.
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildEntry } from '../../tools/run.mjs';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes the whole static site into `outDir`, which is emptied first.
 * @param {{ outDir: string, root?: string }} options
 */
export async function buildSite({ outDir, root = repositoryRoot }) {
  const { outFile } = await buildEntry({
    entry: 'apps/web/src/build/build-site.ts',
    outFile: 'node_modules/.cache/kakekomi/build-site.mjs',
  });
  const { buildSite: build } = await import(pathToFileURL(outFile).href);
  return await build({ outDir: resolve(outDir), root, operator: process.env.KAKEKOMI_OPERATOR ?? null });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const { files } = await buildSite({
    outDir: process.argv[2] ?? join(repositoryRoot, 'apps', 'web', 'dist'),
  });
  console.log(`${files} files in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
