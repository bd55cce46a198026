/** Scripts of the pages and of the workers: bundled, minified, named by their content. */
import { join } from 'node:path';
import type { PlanAssets, ScriptName, SiteAssets } from '@kakekomi/pages';
import { type InputOptions, type OutputChunk, rolldown } from 'rolldown';
import type { Precache } from './precache.ts';

export interface Scripts {
  /** Absolute URL path of each entry. */
  readonly paths: Readonly<Record<ScriptName, string>>;
  readonly needs: SiteAssets['needs'];
  readonly plan: PlanAssets;
  readonly papers: PlanAssets;
  /** Every script that pages share, relative to the output folder. */
  readonly files: readonly string[];
  /** The scripts of the plan alone, its sealing worker among them. */
  readonly planFiles: readonly string[];
  /** The scripts of the papers alone, but for what makes PDF: that is of no use without its fonts, and those are not kept. */
  readonly papersFiles: readonly string[];
  /** What the papers need beyond the plan, until a file is asked for. */
  readonly papersFlow: readonly string[];
  /** What makes a DOCX. */
  readonly docxFlow: readonly string[];
  /** What makes a PDF, but for its fonts. */
  readonly pdfFlow: readonly string[];
  /** The files that finding help needs, from the first page to the results. */
  readonly findFlow: readonly string[];
  /** What the plan needs beyond those, but for what is loaded when a file is kept or opened. */
  readonly planFlow: readonly string[];
  /** What the plan loads when something is kept, opened, printed or taken along, but for the sealing worker. */
  readonly planWhenAsked: readonly string[];
}

const ENTRIES: Readonly<Record<ScriptName, string>> = {
  common: 'common.ts',
  now: 'now.ts',
  find: 'find.ts',
};

/** What pages of finding help run. */
const FINDING: readonly string[] = ['common', 'now', 'find'];

/**
 * Loaded when it is asked for: a week on a page that shows one, the list as text once it stands there, last days by form;
 * putting a post right, keeping and opening a file, and what is printed or taken along.
 */
const WHEN_ASKED = /^(?:week|plain-text|calculators|correcting|keeping|take-along)$/;

/** Chunks of the papers, for whoever follows the plan. */
const PAPERS_PARTS = /^papers-view$/;

/** States are told from the table of holidays. */
const HOLIDAYS = { kind: 'data', path: '/data/holidays.json' } as const;

/** What both `now` and the answer need. */
const SHARED =
  /packages.(?:calendar.src.(?!legal-period)|kernel.)|islands.(?:device-clock|holidays)|pages.src.(?:messages.ja.(?:window|everywhere)|components.(?:time-words|trusted-clock))\./;

export async function bundleScripts(root: string, outDir: string): Promise<Scripts> {
  const islands = join(root, 'apps', 'web', 'src', 'islands');
  const answer = await modulesOfAnswer(root, islands);
  const plan = await modulesOfPlan(root, islands, answer);
  const input = {
    ...inputOf(islands),
    plan: join(islands, 'plan', 'plan.ts'),
    papers: join(islands, 'papers', 'papers.ts'),
  };
  // Nobody imports from the entries: they may keep to themselves what the parts do not need.
  const bundle = await rolldown({ ...optionsFor(root, islands), input, preserveEntrySignatures: false });
  try {
    const { output } = await bundle.write({
      dir: outDir,
      format: 'esm',
      minify: true,
      comments: NO_NOTES,
      entryFileNames: 'assets/[name]-[hash].js',
      chunkFileNames: 'assets/[name]-[hash].js',
      // In one piece: many small files compress badly. The plan takes the matching from where finding help has it.
      codeSplitting: {
        groups: [
          { name: 'calendar', test: SHARED },
          { name: 'answer', test: (id) => answer.has(id) },
          { name: 'plan-parts', test: (id) => plan.has(id), includeDependenciesRecursively: false },
        ],
      },
    });
    const chunks = output.filter((part) => part.type === 'chunk');
    const entryOf = (name: string) => {
      const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
      if (entry === undefined) throw new Error(`no script ${name}`);
      return entry;
    };
    const pathOf = (name: string): string => `/${entryOf(name).fileName}`;
    const scriptsNeededBy = (name: string) =>
      entryOf(name).imports.map((file) => ({ kind: 'script', path: `/${file}` }) as const);
    const findFlow = reached(chunks, FINDING, WHEN_ASKED);
    const planFlow = reached(chunks, ['common', 'plan'], either(WHEN_ASKED, PAPERS_PARTS)).filter(
      (file) => !findFlow.includes(file),
    );
    const shared = reached(chunks, FINDING, null);
    const ofPlan = reached(chunks, ['plan'], PAPERS_PARTS).filter((file) => !shared.includes(file));
    const beyond = (files: readonly string[], known: readonly string[]): readonly string[] =>
      files.filter((file) => !known.includes(file));
    const ofPapers = beyond(reached(chunks, ['plan', 'papers'], null), [...shared, ...ofPlan]);
    const papersFlow = beyond(reached(chunks, ['papers'], WHEN_ASKED), [...shared, ...ofPlan]);
    const rendering = await bundleRendering(root, islands, outDir);
    const sealing = await bundleSealing(root, islands, outDir);
    const workers = { sealing: `/${sealing}`, renderer: `/${rendering.script}` };
    return {
      paths: { common: pathOf('common'), now: pathOf('now'), find: pathOf('find') },
      needs: {
        common: scriptsNeededBy('common'),
        now: [...scriptsNeededBy('now'), HOLIDAYS],
        find: scriptsNeededBy('find'),
      },
      plan: { script: pathOf('plan'), needs: scriptsNeededBy('plan'), ...workers },
      papers: { script: pathOf('papers'), needs: scriptsNeededBy('papers'), ...workers },
      papersFiles: [...ofPapers, ...rendering.docxFlow],
      papersFlow,
      docxFlow: rendering.docxFlow,
      pdfFlow: rendering.pdfFlow,
      files: shared,
      planFiles: [...ofPlan, sealing],
      findFlow,
      planFlow,
      planWhenAsked: ofPlan.filter((file) => !planFlow.includes(file)),
    };
  } finally {
    await bundle.close();
  }
}

/** Matches what one of them does. */
function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** Files that these entries load, at once and later; without the chunks whose name `except` matches. */
function reached(
  chunks: readonly OutputChunk[],
  entries: readonly string[],
  except: RegExp | null,
): readonly string[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<string>();
  const take = (chunk: OutputChunk | undefined): void => {
    if (chunk === undefined || found.has(chunk.fileName)) return;
    if (except?.test(chunk.name) === true) return;
    found.add(chunk.fileName);
    for (const file of [...chunk.imports, ...chunk.dynamicImports]) take(byFile.get(file));
  };
  for (const chunk of chunks) if (chunk.isEntry && entries.includes(chunk.name)) take(chunk);
  return [...found].sort();
}

/**
 * The modules of the answer where no plan is made: with the plan beside it they stay together, so that finding help loads as
 * few files as before.
 */
async function modulesOfAnswer(root: string, islands: string): Promise<ReadonlySet<string>> {
  const bundle = await rolldown({ ...optionsFor(root, islands), input: inputOf(islands) });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      codeSplitting: { groups: [{ name: 'calendar', test: SHARED }] },
    });
    const answer = output.find((part) => part.type === 'chunk' && part.name === 'answer');
    if (answer?.type !== 'chunk') throw new Error('no script answer');
    return new Set(answer.moduleIds);
  } finally {
    await bundle.close();
  }
}

/** The modules that the plan shows its first screens with, where no papers are: they stay together as well. */
async function modulesOfPlan(
  root: string,
  islands: string,
  answer: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const entry = join(islands, 'plan', 'plan.ts');
  const input = { ...inputOf(islands), plan: entry };
  const bundle = await rolldown({ ...optionsFor(root, islands), input, external: /papers-view/ });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      codeSplitting: {
        groups: [
          { name: 'calendar', test: SHARED },
          { name: 'answer', test: (id) => answer.has(id) },
        ],
      },
    });
    const chunks = output.filter((part) => part.type === 'chunk');
    const [flow, shared] = [reached(chunks, ['plan'], WHEN_ASKED), reached(chunks, FINDING, null)];
    const own = chunks.filter(({ fileName }) => flow.includes(fileName) && !shared.includes(fileName));
    return new Set(own.flatMap(({ moduleIds }) => moduleIds).filter((id) => id !== entry));
  } finally {
    await bundle.close();
  }
}

function inputOf(islands: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(islands, file)]));
}

function optionsFor(root: string, islands: string): InputOptions {
  return {
    cwd: root,
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: { alias: { 'preact/jsx-runtime': join(islands, 'dom-jsx.ts') } },
    transform: { target: 'es2022' },
    treeshake: { manualPureFunctions: PURE, propertyReadSideEffects: false },
    logLevel: 'warn',
  };
}

/** Notes of bundlers to each other have done their work; licences stay. */
const NO_NOTES = { legal: true, annotation: false, jsdoc: false } as const;

/**
 * Builders of parsers: what they build may be left out where nobody reads with it, which no bundler can see by itself.
 * `String` stands among the arguments of one.
 */
const PURE = [
  ...['objectShape', 'listShape', 'wordOf', 'nullable', 'optional', 'plain', 'byQuestion'],
  ...['objectOf', 'listOf', 'idOf', 'String'],
];

/** The worker that seals and opens files: one file by itself, which nothing loads before somebody keeps or opens. */
async function bundleSealing(root: string, islands: string, outDir: string): Promise<string> {
  const entry = join(islands, 'case', 'sealing-worker.ts');
  const [only] = await writeWorker('sealing', { ...optionsFor(root, islands), input: entry }, outDir);
  return only.fileName;
}

/** The worker that makes files, each renderer a file that is loaded when it is asked for. */
async function bundleRendering(
  root: string,
  islands: string,
  outDir: string,
): Promise<{ readonly script: string } & Pick<Scripts, 'docxFlow' | 'pdfFlow'>> {
  const entry = join(islands, 'papers', 'rendering-worker.ts');
  const chunks = await writeWorker('rendering', { ...optionsFor(root, islands), input: entry }, outDir);
  return {
    script: chunks[0].fileName,
    docxFlow: reached(chunks, ['rendering'], /^pdf$/),
    pdfFlow: reached(chunks, ['rendering'], /^docx$/),
  };
}

/** Writes a worker and what it loads; its own file comes first. */
async function writeWorker(
  name: string,
  { input, ...options }: InputOptions & { readonly input: string },
  outDir: string,
): Promise<readonly [OutputChunk, ...OutputChunk[]]> {
  const bundle = await rolldown({ ...options, input: { [name]: input } });
  try {
    const { output } = await bundle.write({
      dir: outDir,
      format: 'esm',
      minify: true,
      comments: NO_NOTES,
      entryFileNames: 'assets/[name]-[hash].js',
      chunkFileNames: 'assets/[name]-[hash].js',
    });
    const [first, ...others] = output;
    return [first, ...others.filter((part) => part.type === 'chunk')];
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
    const { output } = await bundle.generate({
      format: 'iife',
      minify: true,
      comments: NO_NOTES,
      codeSplitting: false,
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
