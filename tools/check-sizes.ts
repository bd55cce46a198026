// What a phone at 128 kbit/s has to load, held against budgets.json: gzip bytes (or brotli, where a budget
// says so) of the built site and of bundled packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { listFilesIn } from './workspace.ts';

/** One line of budgets.json. Paths are relative to the repository; `*` stands for any part of a file's name. */
export interface Budget {
  readonly name: string;
  /** Files that count together. */
  readonly files?: readonly string[];
  /** Files left out of `files`. */
  readonly except?: readonly string[];
  /** Each file keeps the limit alone, instead of all together. */
  readonly each?: boolean;
  /** `apps/web/dist/manifest.json#findFlow`: a list of files, relative to that manifest, which count together. */
  readonly listedIn?: string;
  /** A source file that is bundled and minified, as a page would load it; counts together with `files`. */
  readonly bundle?: string;
  /** Brotli at its best level, for what only hosts with brotli serve well; gzip where absent. */
  readonly as?: 'brotli';
  readonly limitBytes: number;
}

/** How a budget was kept: with `each`, the largest file stands for all. */
export interface Measure {
  readonly name: string;
  readonly largest: string;
  readonly sizeBytes: number;
  readonly limitBytes: number;
  /** Why nothing could be measured; null when something was. */
  readonly fault: string | null;
}

/** Bytes after gzip at its best level, as a server sends them. */
export function gzipBytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Bytes after brotli at its best level. */
export function brotliBytes(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Measures one budget; a file that is missing is a fault, never zero bytes. */
export async function measure(root: string, budget: Budget): Promise<Measure> {
  const { name, limitBytes, each = false } = budget;
  const bytesOf = budget.as === 'brotli' ? brotliBytes : gzipBytes;
  const sizes = new Map<string, number>();
  const faults: string[] = [];
  for (const pattern of budget.files ?? []) {
    const found = filesLike(root, pattern).filter((file) => !(budget.except ?? []).includes(file));
    if (found.length === 0) faults.push(`nothing matches ${pattern}`);
    for (const file of found) sizes.set(file, bytesOf(readFileSync(join(root, file))));
  }
  for (const file of listedFiles(root, budget.listedIn ?? null, faults)) {
    if (existsSync(join(root, file))) sizes.set(file, bytesOf(readFileSync(join(root, file))));
    else faults.push(`${file} is listed, but missing`);
  }
  if (budget.bundle !== undefined) sizes.set(budget.bundle, bytesOf(await bundled(root, budget.bundle)));
  const [largest = '', largestBytes = 0] = [...sizes].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const together = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return { name, largest, sizeBytes: each ? largestBytes : together, limitBytes, fault: faults[0] ?? null };
}

/** True when the budget was measured and kept. */
export function isKept({ sizeBytes, limitBytes, fault }: Measure): boolean {
  return fault === null && sizeBytes <= limitBytes;
}

/** One line a budget: mark, use in per cent, bytes, name. */
export function measureLine(one: Measure): string {
  const use = `${Math.round((one.sizeBytes / one.limitBytes) * 100)} %`.padStart(6);
  const bytes = `${one.sizeBytes.toLocaleString('en')} of ${one.limitBytes.toLocaleString('en')} B`.padStart(
    22,
  );
  return `${isKept(one) ? '✓' : '✗'} ${use} ${bytes}  ${one.name}${one.fault === null ? '' : ` (${one.fault})`}`;
}

function filesLike(root: string, pattern: string): readonly string[] {
  const folder = posix.dirname(pattern);
  if (!existsSync(join(root, folder))) return [];
  const escaped = posix.basename(pattern).replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const name = new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
  return listFilesIn(root, folder).filter((file) => name.test(posix.basename(file)));
}

function listedFiles(root: string, listedIn: string | null, faults: string[]): readonly string[] {
  if (listedIn === null) return [];
  const [file = '', key = ''] = listedIn.split('#');
  if (!existsSync(join(root, file))) {
    faults.push(`${file} is missing`);
    return [];
  }
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Readonly<Record<string, unknown>>;
  const list = manifest[key];
  if (!Array.isArray(list) || list.length === 0) {
    faults.push(`${file} lists nothing under ${key}`);
    return [];
  }
  return list.map((one) => posix.join(posix.dirname(file), String(one)));
}

async function bundled(root: string, entry: string): Promise<string> {
  const bundle = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: 'browser',
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
    return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  } finally {
    await bundle.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = spawnSync(process.execPath, [join(root, 'tools', 'build.mjs'), '--site'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) process.exit(1);
  const { budgets } = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8')) as {
    readonly budgets: readonly Budget[];
  };
  for (const budget of budgets) {
    const one = await measure(root, budget);
    console.log(measureLine(one));
    if (!isKept(one)) process.exitCode = 1;
  }
}
