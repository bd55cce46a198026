// The tree is the architecture: each package states its floor and imports only from lower ones, through declared doors;
// no files import each other in a ring; below floor 6 nothing reads a clock or throws dice.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource, type Source } from './source.ts';
import {
  isSourceFile,
  isTestFile,
  listFiles,
  type Problem,
  problemLine,
  readWorkspace,
  type Workspace,
  type WorkspacePackage,
} from './workspace.ts';

/** The first floor that may touch platform, disk, network, keys, clock or chance. */
const firstImpureFloor = 6;
/** TSX compiles to imports of this package. */
const jsxSource = 'preact';

/** Code is what runs for people; tooling builds it (beside `src/`, or in an app's `src/build/`); tests test it. */
type FileRole = 'code' | 'tooling' | 'test';

/** The checked files with what they import. */
export interface Tree {
  readonly workspace: Workspace;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads and parses every source file of the packages, the apps, the tools, the benchmarks and the vectors under `root`. */
export function readTree(root: string): Tree {
  const files = listFiles(root).filter(
    (file) => isSourceFile(file) && /^(?:packages|apps|tools|bench|conformance)\//.test(file),
  );
  const sources = files.map(
    (file) => [file, readSource(file, readFileSync(join(root, file), 'utf8'))] as const,
  );
  return { workspace: readWorkspace(root), sources: new Map(sources) };
}

/** Every breach of the floors: manifests first, then imports, then hidden clocks. */
export function floorProblems({ workspace, sources }: Tree): readonly Problem[] {
  const problems = workspace.packages.flatMap((one) => manifestProblems(workspace, one));
  for (const [file, source] of sources) {
    const home = workspace.packages.find(({ folder }) => file.startsWith(`${folder}/`)) ?? null;
    for (const { text, line } of source.faults) {
      problems.push({ file, line, message: `does not parse: ${text}`, mend: 'mend the syntax' });
    }
    for (const { text, line } of source.imports) {
      const problem = importProblem(workspace, home, file, text);
      if (problem !== null) problems.push({ file, line, ...problem });
    }
    if (home !== null && file.endsWith('.tsx') && !home.dependencies.has(jsxSource) && !isTestFile(file)) {
      problems.push({
        file,
        line: 1,
        message: `TSX needs ${jsxSource}`,
        mend: `declare it in ${home.folder}/package.json`,
      });
    }
    if (home?.floor == null || home.floor >= firstImpureFloor || isTestFile(file)) continue;
    for (const { text, line } of source.hiddenInputs) {
      problems.push({
        file,
        line,
        message: `${text} on floor ${home.floor}`,
        mend: 'take the moment or the number as an argument',
      });
    }
  }
  return problems;
}

/** Every ring of files that import each other, type imports included; one problem a ring, with the way round. */
export function ringProblems({ workspace, sources }: Tree): readonly Problem[] {
  const targets = new Map<string, readonly string[]>();
  for (const [file, source] of sources) {
    const reached = source.imports.map(({ text }) => fileOf(workspace, file, text));
    targets.set(file, [...new Set(reached.filter((one) => one !== null && sources.has(one)))] as string[]);
  }
  return ringsOf(targets).map((ring) => ({
    file: ring[0] ?? '',
    line: 1,
    message: `files import each other: ${[...ring, ring[0]].join(' → ')}`,
    mend: 'move what both need into a file of its own',
  }));
}

function manifestProblems(workspace: Workspace, home: WorkspacePackage): Problem[] {
  const file = `${home.folder}/package.json`;
  const at = (message: string, mend: string): Problem => ({ file, line: 1, message, mend });
  if (home.floor === null || !Number.isInteger(home.floor)) {
    return [at('states no floor', 'add "floor" with the number that docs/architecture.md gives')];
  }
  const floor = home.floor;
  return [...home.dependencies].flatMap((name) => {
    const other = workspace.packages.find((one) => one.name === name);
    if (other === undefined || other.floor === null || other.floor < floor) return [];
    return [at(`floor ${floor} depends on ${name}, floor ${other.floor}`, 'depend on lower floors only')];
  });
}

type Refusal = Pick<Problem, 'message' | 'mend'>;

function roleOf(home: WorkspacePackage, file: string): FileRole {
  if (isTestFile(file)) return 'test';
  return file.startsWith(`${home.folder}/src/`) && !file.startsWith(`${home.folder}/src/build/`)
    ? 'code'
    : 'tooling';
}

function importProblem(
  workspace: Workspace,
  home: WorkspacePackage | null,
  file: string,
  name: string,
): Refusal | null {
  const role = home === null ? 'tooling' : roleOf(home, file);
  if (name.startsWith('.')) return relativeProblem(home, file, name, role);
  if (isBuiltin(name)) {
    if (home?.floor == null || home.floor >= firstImpureFloor || role !== 'code') return null;
    return { message: `${name} on floor ${home.floor}`, mend: 'take what it gives as an argument' };
  }
  const [packageName, door] = splitName(name);
  const other = workspace.packages.find((one) => one.name === packageName);
  if (other !== undefined) return neighbourProblem(home, other, door, role);
  if (home?.dependencies.has(packageName)) return null;
  const isForDevelopment =
    home?.devDependencies.has(packageName) || workspace.rootDependencies.has(packageName);
  if (role !== 'code' && isForDevelopment) return null;
  return undeclared(packageName, home === null ? 'package.json' : `${home.folder}/package.json`);
}

function neighbourProblem(
  home: WorkspacePackage | null,
  other: WorkspacePackage,
  door: string,
  role: FileRole,
): Refusal | null {
  if (!other.doors.has(door)) {
    const mend = 'import what its index.ts exports, or export it there';
    return { message: `${other.name} has no door "${door}"`, mend };
  }
  if (home === null) return null;
  if (other === home)
    return { message: 'imports its own package by name', mend: 'import the file beside it' };
  if (role !== 'test' && home.floor !== null && other.floor !== null && other.floor >= home.floor) {
    const way = other.floor > home.floor ? 'upward' : 'sideways';
    return {
      message: `imports ${way}: floor ${home.floor} → ${other.name}, floor ${other.floor}`,
      mend: 'take it as an argument, or move it to a lower floor',
    };
  }
  const isDeclared =
    home.dependencies.has(other.name) || (role !== 'code' && home.devDependencies.has(other.name));
  return isDeclared ? null : undeclared(other.name, `${home.folder}/package.json`);
}

function relativeProblem(
  home: WorkspacePackage | null,
  file: string,
  name: string,
  role: FileRole,
): Refusal | null {
  const target = posix.join(dirname(file), name);
  if (home === null) {
    const isInside = !/^(?:packages|apps)\//.test(target);
    const mend = 'import the package by its name';
    return isInside ? null : { message: `reaches into a package by path: ${name}`, mend };
  }
  if (target.startsWith(`${home.folder}/`)) return null;
  // Tests and tooling may use vectors, facts and tools; another package's insides never.
  if (role !== 'code' && /^(?:tools|data|conformance)\//.test(target)) return null;
  return { message: `leaves its package by path: ${name}`, mend: 'import the other package by its name' };
}

function undeclared(name: string, manifest: string): Refusal {
  return {
    message: `imports ${name}, which is not declared`,
    mend: `declare it in ${manifest}, or do without it`,
  };
}

function splitName(name: string): readonly [packageName: string, door: string] {
  const parts = name.split('/');
  const length = name.startsWith('@') ? 2 : 1;
  const rest = parts.slice(length).join('/');
  return [parts.slice(0, length).join('/'), rest === '' ? '.' : `./${rest}`];
}

function fileOf(workspace: Workspace, file: string, name: string): string | null {
  if (name.startsWith('.')) return posix.join(dirname(file), name);
  const [packageName, door] = splitName(name);
  return workspace.packages.find((one) => one.name === packageName)?.doors.get(door) ?? null;
}

/** Depth-first; each file is left for good once all it reaches is known, so that a ring is named once. */
function ringsOf(targets: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at !== -1) {
      rings.push(path.slice(at));
      return;
    }
    if (finished.has(file)) return;
    path.push(file);
    for (const next of targets.get(file) ?? []) visit(next);
    path.pop();
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file);
  return rings;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tree = readTree(fileURLToPath(new URL('..', import.meta.url)));
  const problems = process.argv.includes('--rings') ? ringProblems(tree) : floorProblems(tree);
  for (const problem of problems) console.error(problemLine(problem));
  console.log(
    `${tree.sources.size} files, ${tree.workspace.packages.length} packages, ${problems.length} problems`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
