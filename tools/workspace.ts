import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One package or app of the workspace, as its manifest describes it. */
export interface WorkspacePackage {
  readonly name: string;
  /** Relative to the repository, with slashes: `packages/kernel`. */
  readonly folder: string;
  /** Null where the manifest states none, which is a fault that check-floors names. */
  readonly floor: number | null;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
  /** What others may import (`.`, `./testing`) → the file that answers, relative to the repository. */
  readonly doors: ReadonlyMap<string, string>;
}

/** The repository as the checks see it. */
export interface Workspace {
  readonly root: string;
  readonly packages: readonly WorkspacePackage[];
  /** npm packages that the root manifest declares; tests and build scripts may use them. */
  readonly rootDependencies: ReadonlySet<string>;
}

/** Something a check refuses: where it is, what is wrong, and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

interface Manifest {
  readonly name?: string;
  readonly floor?: number;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
}

const skippedFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'export',
  'coverage',
  '.git',
  '.cache',
]);

/** Reads every manifest under `packages/` and `apps/`, in the order of their folders. */
export function readWorkspace(root: string): Workspace {
  const packages = ['packages', 'apps'].flatMap((group) => {
    if (!existsSync(join(root, group))) return [];
    const folders = readdirSync(join(root, group)).toSorted();
    return folders
      .filter((name) => existsSync(join(root, group, name, 'package.json')))
      .map((name) => readPackage(root, `${group}/${name}`));
  });
  const manifest = readManifest(join(root, 'package.json'));
  const rootDependencies = new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.devDependencies ?? {}),
    ...Object.keys(manifest.optionalDependencies ?? {}),
  ]);
  return { root, packages, rootDependencies };
}

/** Every file of the repository that people write, relative to `root`, with slashes, sorted; nothing installed or built. */
export function listFiles(root: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (skippedFolders.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(root, path).split('\\').join('/'));
    }
  };
  walk(root);
  return found.toSorted();
}

/** The files that lie directly in one folder, built or not, relative to `root`, sorted. */
export function listFilesIn(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`)
    .toSorted();
}

/** True for TypeScript and JavaScript that is ours to check. */
export function isSourceFile(path: string): boolean {
  return /\.(?:ts|tsx|mts|mjs|js|jsx)$/.test(path);
}

/** True for a test and what only tests use: they may import more than the code they test. */
export function isTestFile(path: string): boolean {
  return /\.(?:test|contract|oracle)\.tsx?$/.test(path) || path.includes('/testing/');
}

/** One line a problem, the way editors and terminals link them: `file:line message — mend`. */
export function problemLine({ file, line, message, mend }: Problem): string {
  return `${file}:${line} ${message} — ${mend}`;
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const manifest = readManifest(join(root, folder, 'package.json'));
  const doors = Object.entries(manifest.exports ?? {}).map(
    ([door, file]) => [door, `${folder}/${file.replace(/^\.\//, '')}`] as const,
  );
  return {
    name: manifest.name ?? folder,
    folder,
    floor: manifest.floor ?? null,
    dependencies: new Set(Object.keys(manifest.dependencies ?? {})),
    devDependencies: new Set(Object.keys(manifest.devDependencies ?? {})),
    doors: new Map(doors),
  };
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
