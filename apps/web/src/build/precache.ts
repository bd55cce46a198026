/** What the service worker keeps: the core at once, every other page when the line is idle. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface Precache {
  /** Hash of every file below: another site is another version. */
  readonly version: string;
  /** Finding help: kept before the worker takes over. */
  readonly core: readonly string[];
  /** All other pages, alike for everybody: keeping only what was visited would be a record of it. */
  readonly rest: readonly string[];
}

const CORE_PAGES = ['/', '/find/', '/offline/', '/neutral/', '/safety/', '/areas/'];
/** The plan and the papers work offline as well; they are large, and wait for an idle line. */
const PLAN_DATA = ['/data/platforms.json', '/data/plan.json'];
const PAPERS_DATA = ['/data/forms.json', '/data/form-bundles.json'];
const CORE_DATA = ['/data/shards/national.json', '/data/shards/areas.json', '/data/holidays.json'];

/** The file of a page: `/areas/` → `areas/index.html`. */
export function pagePath(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** Reads the built files, so that the version changes with their content. */
export async function precacheOf(
  outDir: string,
  scripts: {
    readonly files: readonly string[];
    readonly planFiles: readonly string[];
    readonly papersFiles: readonly string[];
  },
): Promise<Precache> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const pages = files.map((file) => `/${file.slice(0, -'index.html'.length)}`).sort();
  const core = [
    ...CORE_PAGES.filter((page) => pages.includes(page)),
    ...CORE_DATA,
    ...scripts.files.map((file) => `/${file}`),
    '/icon.svg',
    '/manifest.webmanifest',
  ];
  const rest = [
    ...scripts.planFiles.map((file) => `/${file}`),
    ...PLAN_DATA,
    ...scripts.papersFiles.map((file) => `/${file}`),
    ...PAPERS_DATA,
    ...pages.filter((page) => !CORE_PAGES.includes(page)),
  ];
  const hash = createHash('sha256');
  for (const path of [...core, ...rest])
    hash.update(path).update(await readFile(join(outDir, pagePath(path))));
  return { version: hash.digest('base64url').slice(0, 12), core, rest };
}
