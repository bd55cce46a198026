/** The commands in this process, with a terminal and files of the test's own: help, mistakes, and what is printed of them. */
import { fileURLToPath } from 'node:url';
import { type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { EXIT_OF } from './problem.ts';
import { run } from './run.ts';
import { widthOf } from './width.ts';

const AT = ['--at', '2026-11-24T10:00'];
const MARKER = 'MARKER-ひみつ';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function noon(): LocalMoment {
  const parsed = parseLocalMoment('2026-11-24T12:00');
  if (parsed.kind === 'err') throw new Error('not a moment');
  return parsed.value;
}

async function kakekomi(
  words: readonly string[],
  input: string | null = null,
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
    readText: () => Promise.resolve(input),
    dataRoot: fileURLToPath(new URL('../../../data/', import.meta.url)),
    ...changed,
  };
  const code = await run(words, io);
  return { code, out: out.join(''), err: err.join('') };
}

describe('help and mistakes', () => {
  test.each([
    ['the program', ['--help']],
    ['find', ['find', '--help']],
    ['open', ['open', '-h']],
    ['show, without its operand', ['show', '--help']],
    ['coverage', ['coverage', '--help']],
    ['directory check', ['directory', 'check', '--help']],
    ['directory stale', ['help', 'directory', 'stale']],
    ['directory export', ['directory', 'export', '--help']],
  ])('%s explains itself, with examples and exit codes', async (_why, words) => {
    const { code, out, err } = await kakekomi(words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('例\n');
    expect(out).toContain('終了コード');
  });

  test.each([
    ['no command', [], 'kakekomi find'],
    ['a command with a typing mistake', ['fnid'], 'find'],
    ['half a command', ['directory'], 'directory check'],
    ['an option with a typing mistake', ['find', '--prefectur', 'tokyo'], '--prefecture'],
    ['a harm with a typing mistake', ['find', '--harm', 'defamaton'], 'defamation'],
    ['a day that does not exist', ['find', '--at', '2026-02-30T10:00'], '暦にありません'],
    ['no operand', ['show'], 'ID'],
    ['options beside a file', ['find', '--situation', '-', '--age', '3'], '--age'],
    ['no folder', ['directory', 'export'], '--out'],
  ])('%s: code 2, and what to type instead', async (_why, words, instead) => {
    const { code, out, err } = await kakekomi(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(instead);
  });

  test('an id that is not there: code 1, with the nearest, or those whose name holds it', async () => {
    expect(await kakekomi(['show', 'kotaeru-tokio'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('kotaeru-tokyo'),
    });
    expect((await kakekomi(['show', 'いばしょ'])).err).toContain('anata-no-ibasho');
  });

  test.each([
    ['a file that cannot be read', null, 3],
    ['a file that is not JSON', MARKER, 2],
    ['a field that does not exist', `{"${MARKER}":1}`, 2],
    ['a value that may not stand there', `{"role":"${MARKER}"}`, 2],
  ])('--situation with %s', async (_why, input, expected) => {
    const { code, out, err } = await kakekomi(['find', '--situation', MARKER], input);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain('--situation');
    expect(err).not.toContain('MARKER');
  });

  test.each([
    ['as a command', [MARKER]],
    ['as an option', ['find', `--${MARKER}`]],
    ['as a harm', ['find', '--harm', MARKER]],
    ['as a prefecture', ['find', '--prefecture', MARKER]],
    ['as a moment', ['find', '--at', MARKER]],
    ['as a language', ['find', '--language', MARKER]],
    ['where nothing belongs', ['find', MARKER]],
    [
      'as a municipality, which is taken',
      ['find', '--municipality', MARKER, '--prefecture', '東京都', ...AT],
    ],
    ['as an id', ['show', MARKER]],
  ])('what was typed %s is not repeated', async (_why, words) => {
    const { out, err } = await kakekomi(words);
    expect((out + err).length).toBeGreaterThan(0);
    expect(out + err).not.toContain('MARKER');
  });

  test('a data folder that cannot be read: code 3, and the command that says where', async () => {
    const { code, out, err } = await kakekomi(['find'], null, { dataRoot: '/nowhere' });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('kakekomi directory check');
  });
});

describe('coverage', () => {
  test('the whole country, and one prefecture with its hours', async () => {
    const table = await kakekomi(['coverage', ...AT]);
    expect([table.code, table.err]).toEqual([0, '']);
    expect(table.out).toContain('沖縄県');
    const one = await kakekomi(['coverage', '--prefecture', 'okinawa', '--json', ...AT]);
    const { weekFrom, rows } = JSON.parse(one.out);
    expect(weekFrom).toBe('2026-11-30');
    expect(rows).toHaveLength(16);
    for (const row of rows) expect(row.prefecture).toBe('JP-47');
  });

  test('no week is made up beyond the holidays that are known', async () => {
    const { code, out, err } = await kakekomi(['coverage', '--at', '2051-01-01T00:00']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('2050');
  });
});

describe('output', () => {
  test('asks for the clock only where no moment was given', async () => {
    const { out } = await kakekomi(['open']);
    expect(out).toContain('2026年11月24日（火）12:00');
    const never = (): LocalMoment => {
      throw new Error('the clock was read');
    };
    expect((await kakekomi(['open', ...AT], null, { now: never })).code).toBe(0);
  });

  test('colour only where it may be used', async () => {
    expect((await kakekomi(['find', ...AT])).out).not.toContain('\u001b');
    expect((await kakekomi(['find', ...AT], null, { colour: true })).out).toContain('\u001b[');
  });

  test('sentences stay within the terminal; numbers and addresses are never broken', async () => {
    const { out } = await kakekomi(['find', '--limit', '30', ...AT]);
    const long = out.split('\n').filter((line) => widthOf(line) > 80);
    for (const line of long) expect(line).toMatch(/^ {5}\S.* {2}|^ +\d+ {2}/);
  });
});

test('every problem has a code of its own kind', () => {
  expect(new Set(Object.values(EXIT_OF))).toEqual(new Set([1, 2, 3]));
});
