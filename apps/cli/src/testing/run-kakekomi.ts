/** The commands in this process, on the real data, with a terminal, a clock and files of the test's own. */
import { fileURLToPath } from 'node:url';
import { type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { readDataset } from '@kakekomi/dataset';
import type { Io } from '../io.ts';
import { run } from '../run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const root = fileURLToPath(new URL('../../../../data/', import.meta.url));
let data: ReturnType<Io['readData']> | null = null;

/** The real records, read once for all tests. */
export function testData(): ReturnType<Io['readData']> {
  data ??= readDataset(root);
  return data;
}

/** Noon of a Tuesday in Japan. */
export function noon(): LocalMoment {
  const parsed = parseLocalMoment('2026-11-24T12:00');
  if (parsed.kind === 'err') throw new Error('not a moment');
  return parsed.value;
}

/** Runs one command line; `input` is what any file and the standard input hold, null what cannot be read. */
export async function runKakekomi(
  words: readonly string[],
  input: string | Uint8Array | null = null,
  changed: Partial<Io> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => void out.push(`${text}\n`),
    err: (text) => void err.push(`${text}\n`),
    columns: 80,
    colour: false,
    now: noon,
    chance: () => 'seed',
    readText: () => Promise.resolve(typeof input === 'object' ? decoded(input) : input),
    readBytes: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    passphrase: () => Promise.resolve(null),
    writeText: () => Promise.resolve(true),
    writeNew: () => Promise.resolve('written'),
    readFonts: () => Promise.resolve(null),
    readData: testData,
    ...changed,
  };
  const code = await run(words, io);
  return { code, out: out.join(''), err: err.join('') };
}

function decoded(input: Uint8Array | null): string | null {
  return input === null ? null : new TextDecoder().decode(input);
}
