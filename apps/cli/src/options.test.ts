import { describe, expect, test } from 'vitest';
import { type OptionSpec, readOptions } from './options.ts';

const SPECS: readonly OptionSpec[] = [
  { name: 'help', kind: 'flag', value: '', help: '' },
  { name: 'age', kind: 'one', value: '年齢', help: '' },
  { name: 'harm', kind: 'many', value: 'されたこと', help: '' },
  { name: 'minor', kind: 'perhaps', value: '[はい|いいえ]', help: '' },
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

  test.each<[string, readonly string[], boolean, readonly string[] | undefined]>([
    ['alone', ['--minor'], true, undefined],
    ['before another option', ['--minor', '--age', '3'], true, undefined],
    ['before the end of options', ['--minor', '--'], true, undefined],
    ['with a value', ['--minor', 'いいえ'], false, ['いいえ']],
    ['with a value after =', ['--minor=いいえ'], false, ['いいえ']],
  ])('an option that perhaps has a value: %s', (_why, words, isFlag, values) => {
    const read = readOptions(SPECS, 0, words);
    if (read.kind === 'err') throw new Error(read.problem.code);
    expect([read.value.flags.has('minor'), read.value.values.get('minor')]).toEqual([isFlag, values]);
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
    ['perhaps a value, twice', ['--minor', '--minor', 'はい'], { code: 'option-twice', option: '--minor' }],
    ['a word that belongs to nothing', ['--age', '1', 'MARKER'], { code: 'operand-unexpected', position: 3 }],
  ])('%s', (_why, words, problem) => {
    const read = readOptions(SPECS, 0, words);
    expect(read).toEqual({ kind: 'err', problem });
    expect(JSON.stringify(read)).not.toContain('MARKER');
  });
});
