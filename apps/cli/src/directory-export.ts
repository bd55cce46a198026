/** `kakekomi directory export`: the files that others build on: HSDS, CSV, shards, each listed with its digest. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { writeArtefacts } from '@kakekomi/dataset';
import { err, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { loadDataset } from './data.ts';
import type { Io } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { JA } from './messages.ts';
import type { ReadOptions } from './options.ts';
import { EXIT } from './problem.ts';

/** Runs the command. The folder is emptied first, so only an empty one or an earlier export is taken. */
export async function directoryExport(options: ReadOptions, io: Io): Promise<Answer> {
  const out = options.values.get('out')?.[0];
  if (out === undefined) return err({ code: 'option-needs-value', option: '--out' });
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  if (!(await mayBeEmptied(out))) return err({ code: 'out-not-empty' });
  try {
    await makeFolder(out);
    const { files } = await writeArtefacts(dataset.value, out);
    io.out(JA.exported(files.length + 1));
    return ok(EXIT.ok);
  } catch {
    return err({ code: 'out-unwritable' });
  }
}

/** True where nothing stands there but what an earlier export wrote: nobody's files are ever deleted. */
async function mayBeEmptied(folder: string): Promise<boolean> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    if (entries.length === 0) return true;
    const index: unknown = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    const written = new Set(['index.json', ...pathsOf(index)]);
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
      .every((path) => written.has(path));
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' && !(await exists(folder));
  }
}

async function exists(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch {
    return false;
  }
}

/** The paths that an export's own index lists; none where it is another kind of file. */
function pathsOf(index: unknown): readonly string[] {
  if (typeof index !== 'object' || index === null || !('files' in index) || !Array.isArray(index.files))
    return [];
  return index.files.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'path' in entry ? [String(entry.path)] : [],
  );
}
