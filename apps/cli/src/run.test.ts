/** The commands in this process, with a terminal and files of the test's own: help, mistakes, and what is printed of them. */
import type { LocalMoment } from '@kakekomi/calendar';
import { describe, expect, test } from 'vitest';
import { EXIT_OF } from './problem.ts';
import { runKakekomi as kakekomi } from './testing/run-kakekomi.ts';
import { widthOf } from './width.ts';

const AT = ['--at', '2026-11-24T10:00'];
const MARKER = 'MARKER-ひみつ';

describe('help and mistakes', () => {
  test.each([
    ['the program', ['--help']],
    ['find', ['find', '--help']],
    ['open', ['open', '-h']],
    ['show, without its operand', ['show', '--help']],
    ['coverage', ['coverage', '--help']],
    ['post, without its operand', ['post', '--help']],
    ['deadlines', ['deadlines', '--help']],
    ['plan', ['plan', '--help']],
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
    ['a fact with a typing mistake', ['deadlines', '--postd', '2026-08-01'], '--posted'],
    ['a day that does not exist, by era', ['deadlines', '--posted', '令和8年2月30日'], '暦にありません'],
    ['a day that is none', ['deadlines', '--noticed', 'きのう'], '令和8年8月1日'],
    ['a span the wrong way round', ['deadlines', '--posted', '2026-08-10..2026-08-01'], '早い日を先に'],
    ['neither yes nor no', ['deadlines', '--minor', 'たぶん'], 'はい'],
    ['a rule without its start', ['deadlines', '--rule', 'kokuso-kikan'], '--start'],
    ['a start without a rule', ['deadlines', '--start', '2026-08-01'], '--rule'],
    [
      'a length without a unit',
      ['deadlines', '--rule', 'minpo-142', '--start', '2026-08-01', '--length', '2'],
      '--unit',
    ],
    [
      'a counting rule without a length',
      ['deadlines', '--rule', 'minpo-142', '--start', '2026-08-01'],
      '--length 6 --unit month',
    ],
    [
      'a unit that is none',
      ['deadlines', '--rule', 'minpo-142', '--start', '2026-08-01', '--length', '2', '--unit', 'mouth'],
      'month',
    ],
    [
      'a fact beside a rule',
      ['deadlines', '--rule', 'kokuso-kikan', '--start', '2026-08-01', '--posted', '2026-08-01'],
      '--posted',
    ],
    ['no link to read', ['post'], 'リンク'],
    ['a case beside a situation', ['plan', '--case', 'case.json', '--age', '14'], '--age'],
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
    ['as a text without a link', ['post', MARKER]],
    ['as a day', ['deadlines', '--posted', MARKER]],
    ['as yes or no', ['deadlines', '--minor', MARKER]],
    ['as a rule', ['deadlines', '--rule', MARKER, '--start', '2026-08-01']],
    [
      'as a length',
      ['deadlines', '--rule', 'minpo-142', '--start', '2026-08-01', '--length', MARKER, '--unit', 'day'],
    ],
    ['as a post of deadlines', ['deadlines', '--post', MARKER]],
  ])('what was typed %s is not repeated', async (_why, words) => {
    const { out, err } = await kakekomi(words);
    expect((out + err).length).toBeGreaterThan(0);
    expect(out + err).not.toContain('MARKER');
  });

  test('a data folder that cannot be read: code 3, and the command that says where', async () => {
    const fault = { file: 'data/x.json', line: 1, column: 1, message: 'broken', mend: 'mend it' };
    const readData = () => Promise.resolve({ kind: 'err', problem: [fault] } as const);
    const { code, out, err } = await kakekomi(['find'], null, { readData });
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
