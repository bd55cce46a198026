/** A folder where files are to go, made with those above it that are not there. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes the folder, one step at a time from the deepest that is there. Node's own `recursive` tries for ever where a kernel
 * says of a folder inside one that is there that there is nothing (`/proc`). Rejects where it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path);
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (problem) {
    // Somebody else may have made it meanwhile.
    if (!(await isFolder(folder))) throw problem;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
