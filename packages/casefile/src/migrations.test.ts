import { describe, expect, test } from 'vitest';
import { CASE_FILE_FORMAT, CASE_FILE_VERSION, EMPTY_CASE } from './case-file.ts';
import { MIGRATIONS, type Migration, migrated } from './migrations.ts';
import { parseCaseFile } from './parse-case-file.ts';

/** A version before the first, in which answers were a list of pairs. */
const planted: Migration = {
  from: 0,
  migrate: ({ replies, ...rest }) => {
    if (!Array.isArray(replies)) throw new TypeError('no list');
    return { ...rest, answers: Object.fromEntries(replies as readonly [string, string][]) };
  },
};
const { answers: _none, ...withoutAnswers } = EMPTY_CASE;
const old = { ...withoutAnswers, version: 0, replies: [['still', 'yes']] };

test('each version from the first to the newest has its step, in order', () => {
  const steps = Array.from({ length: CASE_FILE_VERSION - 1 }, (_, index) => index + 1);
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(steps);
});

describe('a planted step', () => {
  test('an old file is led on before it is read', () => {
    expect(parseCaseFile(old, [planted, ...MIGRATIONS])).toEqual({
      kind: 'ok',
      value: { ...EMPTY_CASE, answers: { still: 'yes' } },
    });
  });

  test('without it, the version is one that nobody knows', () => {
    expect(parseCaseFile(old)).toMatchObject({ kind: 'err', problem: { code: 'unknown-version' } });
  });

  test('a damaged old file gets an answer', () => {
    expect(parseCaseFile({ ...old, replies: 7 }, [planted, ...MIGRATIONS])).toEqual({
      kind: 'err',
      problem: { code: 'cannot-be-migrated', path: [] },
    });
  });

  test('the file that was given is not touched', () => {
    const frozen = Object.freeze({ ...old, replies: Object.freeze(old.replies) });
    expect(parseCaseFile(frozen, [planted, ...MIGRATIONS]).kind).toBe('ok');
  });

  test('a file of today takes no step', () => {
    expect(parseCaseFile(EMPTY_CASE, [planted, ...MIGRATIONS])).toEqual({ kind: 'ok', value: EMPTY_CASE });
  });

  test('a newer file is left alone', () => {
    expect(parseCaseFile({ ...old, version: CASE_FILE_VERSION + 1 }, [planted, ...MIGRATIONS])).toEqual({
      kind: 'err',
      problem: { code: 'newer-version', path: ['version'], newest: CASE_FILE_VERSION },
    });
  });
});

test('several steps run one after another, each from its own version, and the caller counts', () => {
  const note = (from: number): Migration => ({
    from,
    migrate: (file) => ({ ...file, [`seen${from}`]: file['version'], version: 'forged' }),
  });
  const file = { format: CASE_FILE_FORMAT, version: 1 };
  expect(migrated(file, 1, 4, [note(3), note(1), note(2)])).toEqual({
    ...file,
    seen1: 1,
    seen2: 2,
    seen3: 3,
    version: 4,
  });
  expect(migrated(file, 1, 4, [note(1), note(3)])).toBe('no-such-step');
});

test('a file of version 1 opens: what papers need is empty in it', () => {
  const { format, situation, posts, facts, answers } = EMPTY_CASE;
  const told = { ...answers, still: 'yes' };
  expect(parseCaseFile({ format, version: 1, situation, posts, facts, answers: told })).toEqual({
    kind: 'ok',
    value: { ...EMPTY_CASE, answers: told },
  });
});
