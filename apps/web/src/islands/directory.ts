/**
 * The directory in the page. Every page fetches the same two files, whatever is answered: asking for one prefecture's file
 * would tell whoever carries the request where the person lives.
 */
import { type Directory, mergeDirectories, parseShard } from '@kakekomi/directory';

/** What could be had: everything, the nationwide windows alone, or nothing. */
export type LoadedDirectory =
  | { readonly kind: 'whole'; readonly directory: Directory }
  | { readonly kind: 'national'; readonly directory: Directory }
  | { readonly kind: 'none' };

/** On a throttled line the areas' file takes some seconds; nobody waits longer than this for it. */
const PATIENCE_MILLISECONDS = 8000;

const pending = new Map<string, Promise<Directory | null>>();

/** Begins to fetch both; safe to call again and again. */
export function prepareDirectory(): void {
  // The smaller and more important file goes first on a slow line.
  void shard('national').then(() => shard('areas'));
}

export async function loadDirectory(): Promise<LoadedDirectory> {
  const national = await shard('national');
  if (national === null) return { kind: 'none' };
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, null));
  const areas = await Promise.race([shard('areas'), patience]);
  if (areas === null) return { kind: 'national', directory: national };
  return { kind: 'whole', directory: mergeDirectories(national, areas) };
}

function shard(name: 'national' | 'areas'): Promise<Directory | null> {
  let found = pending.get(name);
  if (found === undefined) {
    found = fetchShard(name);
    pending.set(name, found);
    // A failure is not kept: the next press tries again.
    void found.then((directory) => directory === null && pending.delete(name));
  }
  return found;
}

async function fetchShard(name: string): Promise<Directory | null> {
  try {
    const response = await fetch(`/data/shards/${name}.json`);
    const parsed = response.ok ? parseShard(await response.json()) : null;
    return parsed?.kind === 'ok' ? parsed.value : null;
  } catch {
    return null;
  }
}
