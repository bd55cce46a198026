import { parseSituation, SITUATION_FIELDS } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { readOptions } from './options.ts';
import { situationValues } from './situation-options.ts';

function values(...words: readonly string[]) {
  const read = readOptions(COMMANDS.find.options, 0, words);
  if (read.kind === 'err') throw new Error('not options');
  return situationValues(read.value);
}

const EVERYTHING = [
  '--role=保護者 --age=１４ --prefecture=東京 --municipality=川崎市 --harm=いじめ,脅迫 --want=話を聞いてほしい',
  '--cannot=電話 --prefer=LINE --language=ja,en --gender=女性 --occupation=学生 --offender=元交際相手',
  '--guardian-unsafe --danger --despair',
].flatMap((line) => line.split(' '));

describe('situationValues', () => {
  test('nothing said is nothing assumed', () => {
    expect(values()).toEqual({ kind: 'ok', value: {} });
  });

  test('every field of a situation has its option, in Japanese too', () => {
    const read = values(...EVERYTHING);
    expect(read).toEqual({
      kind: 'ok',
      value: {
        role: 'guardian',
        age: 14,
        prefecture: 'JP-13',
        municipality: '川崎市',
        harms: ['bullying-child', 'threat'],
        wants: ['listen'],
        cannot: ['phone'],
        prefers: ['line'],
        languages: ['ja', 'en'],
        gender: 'female',
        occupation: 'student',
        offender: 'partner',
        guardianUnsafe: true,
        danger: true,
        despair: true,
      },
    });
    if (read.kind === 'err') return;
    expect(Object.keys(read.value).sort()).toEqual([...SITUATION_FIELDS].sort());
    expect(parseSituation(read.value).kind).toBe('ok');
  });

  test.each([
    [
      'a harm with a typing mistake',
      ['--harm', 'defamaton'],
      { code: 'word-unknown', suggestions: ['defamation'] },
    ],
    ['an age in words', ['--age', '十四'], { code: 'number-malformed', option: '--age', min: 0, max: 120 }],
    ['an age nobody reaches', ['--age', '121'], { code: 'number-malformed' }],
    ['a prefecture with a typing mistake', ['--prefecture', 'okinawaa'], { suggestions: ['okinawa'] }],
    ['a language by its name', ['--language', 'english'], { code: 'language-malformed' }],
  ])('%s', (_why, words, problem) => {
    expect(values(...words)).toMatchObject({ kind: 'err', problem });
  });
});
