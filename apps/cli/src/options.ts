/** Reads the words after `kakekomi`: a table of options for each command, nothing guessed, nothing repeated back. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@kakekomi/kernel';
import type { CliProblem } from './problem.ts';
import { nearest } from './suggest.ts';

/** `flag` takes no value, `one` takes one, `perhaps` one or none, `many` may stand several times or hold commas. */
export type OptionKind = 'flag' | 'one' | 'perhaps' | 'many';

export interface OptionSpec {
  /** Without the two dashes. */
  readonly name: string;
  readonly kind: OptionKind;
  /** What stands for the value in the help; empty for a flag. */
  readonly value: string;
  readonly help: string;
}

export interface ReadOptions {
  /** Of `perhaps` options those without a value. */
  readonly flags: ReadonlySet<string>;
  /** Each value as typed; those of a `many` option already split at commas. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** The options and operands of one command; `most` is how many operands it takes. `-h` is read as `--help`. */
export function readOptions(
  specs: readonly OptionSpec[],
  most: number,
  words: readonly string[],
): Result<ReadOptions, CliProblem> {
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const { tokens } = parseArgs({
    args: withBareOptionsMarked(specs, words),
    options: Object.fromEntries(
      specs.map(({ name, kind }) => {
        const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
        return [name, name === 'help' ? { type, short: 'h' } : { type }];
      }),
    ),
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      operands.push(token.value);
      if (operands.length > most) return err({ code: 'operand-unexpected', position: token.index + 1 });
      continue;
    }
    const spec = byName.get(token.name);
    if (spec === undefined) {
      const suggestions = nearest(token.name, [...byName.keys()]).map((name) => `--${name}`);
      return err({ code: 'option-unknown', position: token.index + 1, suggestions });
    }
    const option = `--${spec.name}`;
    if (spec.kind === 'perhaps' && (flags.has(spec.name) || values.has(spec.name))) {
      return err({ code: 'option-twice', option });
    }
    if (spec.kind === 'perhaps' && token.value === '') {
      flags.add(spec.name);
      continue;
    }
    if (spec.kind === 'flag') {
      if (token.value !== undefined) return err({ code: 'option-takes-no-value', option });
      flags.add(spec.name);
      continue;
    }
    // An option that follows is not meant as this one's value.
    const value =
      token.inlineValue !== true && token.value?.startsWith('--') === true ? '' : (token.value ?? '');
    if (value.trim() === '') return err({ code: 'option-needs-value', option });
    if (spec.kind === 'one' && values.has(spec.name)) return err({ code: 'option-twice', option });
    const given =
      spec.kind !== 'many' ? [value] : value.split(/[,、，]/).filter((part) => part.trim() !== '');
    if (given.length === 0) return err({ code: 'option-needs-value', option });
    values.set(spec.name, [...(values.get(spec.name) ?? []), ...given]);
  }
  return ok({ flags, values, operands });
}

/** `--minor --posted …` → `--minor= --posted …`: without a sign, the reader would take what follows as the value. */
function withBareOptionsMarked(specs: readonly OptionSpec[], words: readonly string[]): string[] {
  const perhaps = new Set(specs.flatMap(({ name, kind }) => (kind === 'perhaps' ? [`--${name}`] : [])));
  const end = words.indexOf('--');
  return words.map((word, index) => {
    const next = words[index + 1];
    const isBare = perhaps.has(word) && (next === undefined || next.startsWith('-'));
    return isBare && (end === -1 || index < end) ? `${word}=` : word;
  });
}
