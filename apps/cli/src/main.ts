/** The program: joins the commands to this machine's terminal, files and clock. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer as bytesOf, text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { localMomentOf } from '@kakekomi/calendar';
import { readDataset } from '@kakekomi/dataset';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { askPassphrase } from './ask-passphrase.ts';
import type { Io } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { JA } from './messages.ts';
import { EXIT } from './problem.ts';
import { run } from './run.ts';

const PIPE_COLUMNS = 100;
const NARROWEST = 40;
const WIDEST = 120;

/** A checkout's own records, or those of KAKEKOMI_DATA. */
function dataRoot(): string {
  return process.env['KAKEKOMI_DATA'] ?? fileURLToPath(new URL('../../../data/', import.meta.url));
}

const io: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  columns: Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? PIPE_COLUMNS)),
  // https://no-color.org: any value but the empty one switches colour off.
  colour: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
  now: () => localMomentOf(Date.now()),
  chance: () => randomUUID(),
  readText: async (path) => {
    try {
      return path === '-' ? await textOf(process.stdin) : await readFile(path, 'utf8');
    } catch {
      return null;
    }
  },
  readBytes: async (path) => {
    try {
      return path === '-' ? await bytesOf(process.stdin) : await readFile(path);
    } catch {
      return null;
    }
  },
  passphrase: async (question) => {
    const given = process.env['KAKEKOMI_PASSPHRASE'] ?? '';
    return given === '' ? await askPassphrase(question) : given;
  },
  writeText: async (path, text) => {
    try {
      await writeFile(path, text, { encoding: 'utf8', mode: 0o600 });
      return true;
    } catch {
      return false;
    }
  },
  writeNew: async (folder, name, bytes) => {
    try {
      await makeFolder(folder);
      await writeFile(join(folder, name), bytes, { flag: 'wx', mode: 0o600 });
      return 'written';
    } catch (problem) {
      return (problem as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'failed';
    }
  },
  readFonts: async () => {
    try {
      return await readInstalledFonts();
    } catch {
      return null;
    }
  },
  readData: () => readDataset(dataRoot()),
};

// A reader that closes early (`kakekomi find | head`) is no mistake.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  process.exit(problem.code === 'EPIPE' ? EXIT.ok : EXIT.unreadable);
});

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch {
  // Our own mistake: the message could hold what was typed, so it is not shown.
  io.err(JA.ownMistake);
  process.exitCode = EXIT.ownMistake;
}
