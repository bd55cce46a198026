/** Scripts of the pages and of the service worker: bundled, minified, named by their content. */
import { join } from 'node:path';
import type { ScriptName, SiteAssets } from '@kakekomi/pages';
import { rolldown } from 'rolldown';
import type { Precache } from './precache.ts';

export interface Scripts {
  /** Absolute URL path of each entry. */
  readonly paths: Readonly<Record<ScriptName, string>>;
  readonly needs: SiteAssets['needs'];
  /** Every script, relative to the output folder. */
  readonly files: readonly string[];
  /** The files that finding help needs, from the first page to the results. */
  readonly findFlow: readonly string[];
}

const ENTRIES: Readonly<Record<ScriptName, string>> = {
  common: 'common.ts',
  now: 'now.ts',
  find: 'find.ts',
};

/** Not needed to find help: a week on a page that shows one, the list as text once it stands there, last days. */
const BESIDE_THE_FLOW = /\/(?:week|plain-text|calculators)-/;

/** States are told from the table of holidays. */
const HOLIDAYS = { kind: 'data', path: '/data/holidays.json' } as const;

/** What both `now` and the answer need. */
const SHARED =
  /packages.(?:calendar.src.(?!legal-period)|kernel.)|islands.(?:device-clock|holidays)|pages.src.(?:messages.ja.(?:window|everywhere)|components.(?:time-words|trusted-clock))\./;

export async function bundleScripts(root: string, outDir: string): Promise<Scripts> {
  const islands = join(root, 'apps', 'web', 'src', 'islands');
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(islands, file)])),
    cwd: root,
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: { alias: { 'preact/jsx-runtime': join(islands, 'dom-jsx.ts') } },
    transform: { target: 'es2022' },
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.write({
      dir: outDir,
      format: 'esm',
      minify: true,
      entryFileNames: 'assets/[name]-[hash].js',
      chunkFileNames: 'assets/[name]-[hash].js',
      // In one piece: many small files compress badly.
      codeSplitting: { groups: [{ name: 'calendar', test: SHARED }] },
    });
    const chunks = output.filter((part) => part.type === 'chunk');
    const entryOf = (name: ScriptName) => {
      const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
      if (entry === undefined) throw new Error(`no script ${name}`);
      return entry;
    };
    const pathOf = (name: ScriptName): string => `/${entryOf(name).fileName}`;
    const scriptsNeededBy = (name: ScriptName) =>
      entryOf(name).imports.map((file) => ({ kind: 'script', path: `/${file}` }) as const);
    const files = chunks.map(({ fileName }) => fileName).sort();
    return {
      paths: { common: pathOf('common'), now: pathOf('now'), find: pathOf('find') },
      needs: {
        common: scriptsNeededBy('common'),
        now: [...scriptsNeededBy('now'), HOLIDAYS],
        find: scriptsNeededBy('find'),
      },
      files,
      findFlow: files.filter((file) => !BESIDE_THE_FLOW.test(file)),
    };
  } finally {
    await bundle.close();
  }
}

/** The service worker as one classic script that knows what to keep. */
export async function bundleWorker(root: string, precache: Precache): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'apps', 'web', 'src', 'worker', 'service-worker.ts'),
    cwd: root,
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.json'),
    transform: { target: 'es2022', define: { PRECACHE: JSON.stringify(precache) } },
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
