import { describe, expect, test } from 'vitest';
import { type OptionSpec, readOptions } from './options.ts';

const SPECS: readonly OptionSpec[] = [
  { name: 'help', kind: 'flag', value: '', help: '' },
  { name: 'age', kind: 'one', value: '年齢', help: '' },
  { name: 'harm', kind: 'many', value: 'されたこと', help: '' },
];

describe('readOptions', () => {
  test.each<[string, readonly string[], readonly (readonly [string, readonly string[]])[]]>([
    ['a value after a space', ['--age', '14'], [['age', ['14']]]],
    ['a value after =', ['--age=14'], [['age', ['14']]]],
    ['several times', ['--harm', 'a', '--harm', 'b'], [['harm', ['a', 'b']]]],
    ['commas, Japanese ones too', ['--harm', 'a,b、c'], [['harm', ['a', 'b', 'c']]]],
    ['the standard input as a value', ['--age', '-'], [['age', ['-']]]],
  ])('%s', (_why, words, values) => {
    const read = readOptions(SPECS, 0, words);
    expect(read.kind === 'ok' ? [...read.value.values] : read).toEqual(values);
  });

  test('-h is --help', () => {
    const read = readOptions(SPECS, 0, ['-h']);
    expect(read.kind === 'ok' && read.value.flags.has('help')).toBe(true);
  });

  test.each<[string, readonly string[], object]>([
    [
      'an unknown option, with the nearest',
      ['--ages', '3'],
      { code: 'option-unknown', position: 1, suggestions: ['--age'] },
    ],
    ['no value at the end', ['--age'], { code: 'option-needs-value', option: '--age' }],
    [
      'another option where the value should be',
      ['--age', '--help'],
      { code: 'option-needs-value', option: '--age' },
    ],
    ['only commas', ['--harm', ','], { code: 'option-needs-value', option: '--harm' }],
    ['a flag with a value', ['--help=yes'], { code: 'option-takes-no-value', option: '--help' }],
    ['one value, twice', ['--age', '1', '--age', '2'], { code: 'option-twice', option: '--age' }],
    ['a word that belongs to nothing', ['--age', '1', 'MARKER'], { code: 'operand-unexpected', position: 3 }],
  ])('%s', (_why, words, problem) => {
    const read = readOptions(SPECS, 0, words);
    expect(read).toEqual({ kind: 'err', problem });
    expect(JSON.stringify(read)).not.toContain('MARKER');
  });
});
